/** One thing that can be chosen; `id` is kept, `label` is read, `detail` helps to tell it from others. */
export interface Option<Id extends string = string> {
  readonly id: Id
  readonly label: string
  readonly detail?: string
  /** Found by these words too; they are not shown. */
  readonly also?: string
}

/** The option of this id, so that a widget's untyped key becomes one of ours again. */
export function optionOf<Id extends string>(options: readonly Option<Id>[], key: unknown): Option<Id> | null {
  return options.find((option) => option.id === key) ?? null
}
