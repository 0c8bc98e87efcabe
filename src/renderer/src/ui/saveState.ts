/**
 * Where what was typed stands.
 * - idle: nothing typed yet
 * - dirty: typed, the write is due within moments
 * - saving: a write is under way
 * - saved: what is shown is what is on disk, since `at`
 * - failed: not on disk; the text is kept, `message` says why
 */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'dirty' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly message: string }

/** The one state to show for several fields: the worst, else the latest. */
export function jointSaveState(states: readonly SaveState[]): SaveState {
  const failed = states.find((state) => state.kind === 'failed')
  if (failed !== undefined) return failed
  const busy =
    states.find((state) => state.kind === 'saving') ?? states.find((state) => state.kind === 'dirty')
  if (busy !== undefined) return busy
  return states.reduce<SaveState>(
    (latest, state) => {
      if (state.kind !== 'saved') return latest
      return latest.kind === 'saved' && latest.at >= state.at ? latest : state
    },
    { kind: 'idle' },
  )
}
