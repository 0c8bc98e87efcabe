import { execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const scheduler = '/usr/sbin/cupsd'
const backend = '/usr/lib/cups/backend/cups-pdf'
const driver = 'lsb/usr/cups-pdf/CUPS-PDF_opt.ppd'

/** Why nothing can be printed into a file here; null when it can. */
export function whyNoQueue(): string | null {
  if (![scheduler, backend].every(existsSync))
    return 'Debian packages cups and printer-driver-cups-pdf are missing'
  // the queue's backend is for root alone, and a scheduler of our own has to be able to start it
  return process.getuid?.() === 0 ? null : 'a print scheduler of its own needs root'
}

/** A printer that writes PDF files, with a scheduler of its own: the machine's own queues are not touched. */
export interface PrintQueue {
  /** Address of the scheduler, as CUPS_SERVER takes it. */
  readonly server: string
  /** Prints as `lp` does, on A4, and gives back what came out of the printer. */
  print(pdf: Uint8Array): Promise<Uint8Array>
  close(): Promise<void>
}

const open = '<Limit All>\n Order allow,deny\n Allow all\n </Limit>'

function settings(folder: string): { readonly daemon: string; readonly files: string } {
  const [daemon, files] = ['cupsd.conf', 'cups-files.conf'].map((name) => join(folder, name))
  if (daemon === undefined || files === undefined) throw new Error('no settings')
  for (const name of ['root', 'spool', 'cache', 'state', 'temporary']) {
    mkdirSync(join(folder, name))
    chownSync(join(folder, name), 7, 7)
  }
  const logs = ['Error', 'Access', 'Page'].map((kind) => `${kind}Log ${join(folder, kind.toLowerCase())}`)
  writeFileSync(
    files,
    [
      `ServerRoot ${join(folder, 'root')}`,
      `RequestRoot ${join(folder, 'spool')}`,
      `CacheDir ${join(folder, 'cache')}`,
      `StateDir ${join(folder, 'state')}`,
      `TempDir ${join(folder, 'temporary')}`,
      'User lp',
      'Group lp',
      'SystemGroup root',
      ...logs,
    ].join('\n'),
  )
  writeFileSync(
    daemon,
    `Listen ${join(folder, 'socket')}\nBrowsing Off\nDefaultAuthType None\nWebInterface No\n<Policy default>\n${open}\n</Policy>\n`,
  )
  return { daemon, files }
}

/** Tries until it answers; a test's own limit ends what never comes. */
async function until<Answer>(ask: () => Answer | null): Promise<Answer> {
  for (;;) {
    const answer = ask()
    if (answer !== null) return answer
    await setTimeout(50)
  }
}

/** Starts a scheduler in a temporary folder and gives it the queue. Throws where `whyNoQueue` has a reason. */
export async function openPrintQueue(): Promise<PrintQueue> {
  const folder = mkdtempSync(join(tmpdir(), 'effleurage-print-'))
  // filters run as another user
  chmodSync(folder, 0o755)
  const { daemon, files } = settings(folder)
  const server = join(folder, 'socket')
  const env = { ...process.env, CUPS_SERVER: server }
  const running = spawn(scheduler, ['-f', '-c', daemon, '-s', files], { stdio: 'ignore' })
  const asked = (program: string, ...options: string[]): string =>
    execFileSync(program, options, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()))
  const close = async (): Promise<void> => {
    running.kill()
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await until(() => (existsSync(server) ? true : null))
    asked('lpadmin', '-p', 'Paper', '-E', '-v', 'cups-pdf:/', '-m', driver)
  } catch (error) {
    await close()
    throw error
  }
  return {
    server,
    close,
    async print(pdf) {
      const title = `effleurage-${randomUUID()}`
      const file = join(folder, `${title}.pdf`)
      writeFileSync(file, pdf)
      asked('lp', '-d', 'Paper', '-o', 'media=A4', '-t', title, file)
      await until(() => (asked('lpstat', '-W', 'not-completed', '-o', 'Paper').trim() === '' ? true : null))
      // where the driver leaves what it was given, named after the title
      const printed = join(homedir(), 'PDF')
      const name = readdirSync(printed).find((one) => one.startsWith(title))
      if (name === undefined) throw new Error('the printer gave nothing')
      const bytes = readFileSync(join(printed, name))
      rmSync(join(printed, name))
      return bytes
    },
  }
}
