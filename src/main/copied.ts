import { createHash } from 'node:crypto'

/** As much of a clipboard as is needed here; Electron's is one, whose older versions answer at once. */
export interface TextClipboard {
  readText(): string | Promise<string>
  clear(): unknown
}

/** Takes what was copied here out of the clipboard again. */
export interface CopiedWatch {
  /** Something was copied in a window of ours just now. Counting starts anew. */
  copied(): void
  /** At the end: at once, whatever the time. */
  end(): void
}

/** The page says so before the system has it. */
const settleMs = 150

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Clears the clipboard `afterMs` after something was copied here, unless something else stands in it by then. Of what was
 * copied only a hash is kept. A clipboard history of the system's own is out of reach.
 */
export function watchCopied(clipboard: TextClipboard, afterMs: number): CopiedWatch {
  let ours: string | null = null
  let timer: NodeJS.Timeout | undefined

  async function note(): Promise<void> {
    ours = digest(await clipboard.readText())
    timer = setTimeout(() => void clear(), Math.max(0, afterMs - settleMs))
  }

  async function clear(): Promise<void> {
    clearTimeout(timer)
    const noted = ours
    ours = null
    if (noted === null) return
    const text = await clipboard.readText()
    if (text !== '' && digest(text) === noted) await clipboard.clear()
  }

  return {
    copied() {
      clearTimeout(timer)
      timer = setTimeout(() => void note(), settleMs)
    },
    end: () => void clear(),
  }
}
