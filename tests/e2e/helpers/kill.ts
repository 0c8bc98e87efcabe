import fs from 'node:fs'
import type { ElectronApplication } from '@playwright/test'
import { isAlive, practicePids } from './port.ts'

/** Every process that came from this one, itself first. Linux tells; elsewhere only the one itself. */
function familyOf(pid: number): number[] {
  const list = `/proc/${pid}/task/${pid}/children`
  const children = fs.existsSync(list)
    ? fs.readFileSync(list, 'utf8').trim().split(/\s+/).filter(Boolean)
    : []
  return [pid, ...children.flatMap((child) => familyOf(Number(child)))]
}

/** Ends the whole application in the way of a power cut: no process of it gets to do anything more. */
export async function killAll(app: ElectronApplication): Promise<void> {
  const main = app.process()
  const practice = await practicePids(app)
  const gone = new Promise((resolve) => main.once('exit', resolve))
  for (const pid of new Set([...practice, ...familyOf(main.pid ?? 0)])) {
    if (isAlive(pid)) process.kill(pid, 'SIGKILL')
  }
  await gone
}
