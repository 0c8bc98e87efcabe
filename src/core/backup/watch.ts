import type { Context } from '../context.ts'

const lookEveryMs = 60_000

/** There were sessions today, every note is signed, and no appointment is still to come. */
export async function isDayDone(context: Pick<Context, 'db' | 'clock'>): Promise<boolean> {
  // Loaded with the rest of an open practice: a locked one needs none of it.
  const { entriesToday } = await import('../today/entriesToday.ts')
  const entries = await entriesToday(context)
  return entries.length > 0 && entries.every((entry) => entry.kind === 'session' && entry.signed)
}

/**
 * Looks every minute whether a backup is due, as long as a practice is open.
 * @returns how to stop
 */
export function watchBackups(opened: () => Context | undefined): () => void {
  const look = async () => {
    const context = opened()
    if (context !== undefined) await context.backups.startIfDue(await isDayDone(context))
  }
  const timer = setInterval(() => {
    // The practice may be closing; the next look, or the next start, comes to it.
    look().catch(() => {})
  }, lookEveryMs)
  timer.unref()
  return () => clearInterval(timer)
}
