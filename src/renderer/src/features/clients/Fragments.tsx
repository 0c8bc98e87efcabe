import type { Fragment } from '../../../../contract/models/search.ts'

/** Found text with what was typed marked in it. Pieces never change place, so that their order is key enough. */
export function Fragments({ of }: { readonly of: readonly Fragment[] }) {
  return of.map(({ text, hit }, index) =>
    hit ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above.
      <mark key={index} className="clients-mark">
        {text}
      </mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above.
      <span key={index}>{text}</span>
    ),
  )
}
