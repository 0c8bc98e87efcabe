export interface ToastContent {
  readonly text: string
  /** "Undo" and what it does; pressing it takes the toast away. */
  readonly action?: { readonly label: string; readonly perform: () => void }
  /** `problem` stays until it is closed. */
  readonly tone?: 'done' | 'problem'
  /** It says that the last step was taken back or done again: what older toasts offer to undo is no longer the last. */
  readonly settles?: boolean
}

export interface ShownToast extends ToastContent {
  readonly id: number
  /** When it began to be shown, in milliseconds. */
  readonly since: number
}

/** What is said so shortly before a place is left is of the deed that led away, and is read where it led. */
const leadsAwayMs = 2000

/** At most three, the newest last. */
export function afterShowing(all: readonly ShownToast[], toast: ShownToast): readonly ShownToast[] {
  const left = toast.settles
    ? all.filter(({ action, tone }) => action === undefined || tone === 'problem')
    : all
  return [...left.slice(-2), toast]
}

/** What is still said after the place was left, at `now`, where it was said. */
export function afterLeaving(all: readonly ShownToast[], now: number): readonly ShownToast[] {
  return all.filter(({ tone, since }) => tone === 'problem' || now - since < leadsAwayMs)
}
