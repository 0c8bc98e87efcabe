import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { z } from 'zod'

/** A stretch of text as it stands on a page: baseline, left edge, width and size in points from the top left corner. */
export interface Stretch {
  readonly page: number
  readonly text: string
  readonly baseline: number
  readonly left: number
  readonly width: number
  readonly size: number
  /** Tags around it, the innermost last: "P", "LBody", "Figure", "Artifact". */
  readonly tags: readonly string[]
  /** Which piece of marked content it is in: those of one paragraph share it. */
  readonly piece: number
}

const Item = z.union([
  z.object({ type: z.enum(['beginMarkedContent', 'beginMarkedContentProps']), tag: z.string() }),
  z.object({ type: z.literal('endMarkedContent') }),
  z.object({ str: z.string(), transform: z.array(z.number()).length(6), width: z.number() }),
])

/** Every stretch of text of a finished PDF, in the order in which it was drawn. */
export async function stretchesOf(bytes: Uint8Array): Promise<readonly Stretch[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  try {
    const found: Stretch[] = []
    let piece = 0
    for (let page = 1; page <= document.numPages; page++) {
      const shown = await document.getPage(page)
      const { height } = shown.getViewport({ scale: 1 })
      const { items } = await shown.getTextContent({ includeMarkedContent: true })
      const tags: string[] = []
      for (const item of items.map((one) => Item.parse(one))) {
        if ('tag' in item) {
          tags.push(item.tag)
          piece++
        } else if ('transform' in item) {
          const [a = 0, b = 0, , , left = 0, up = 0] = item.transform
          if (item.str.trim() === '') continue
          found.push({
            page,
            text: item.str,
            baseline: height - up,
            left,
            width: item.width,
            size: Math.hypot(a, b),
            tags: [...tags],
            piece,
          })
        } else tags.pop()
      }
    }
    return found
  } finally {
    await task.destroy()
  }
}
