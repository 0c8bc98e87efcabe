export interface ToastContent {
  readonly text: string
  /** "Undo" and what it does; pressing it takes the toast away. */
  readonly action?: { readonly label: string; readonly perform: () => void }
  /** `problem` stays until it is closed. */
  readonly tone?: 'done' | 'problem'
  /** It says that the last step was taken back or done again: what older toasts offer to undo is no longer the last. */
  readonly settles?: boolean
  /** It tells of a deed that led to another page, and is read there. */
  readonly goesAlong?: boolean
}

export interface ShownToast extends ToastContent {
  readonly id: number
}

/** At most three, the newest last. */
export function afterShowing(all: readonly ShownToast[], toast: ShownToast): readonly ShownToast[] {
  const left = toast.settles
    ? all.filter(({ action, tone }) => action === undefined || tone === 'problem')
    : all
  return [...left.slice(-2), toast]
}

/** What is still said after the place was left where it was said. */
export function afterLeaving(all: readonly ShownToast[]): readonly ShownToast[] {
  return all.filter(({ tone, goesAlong }) => tone === 'problem' || goesAlong)
}
