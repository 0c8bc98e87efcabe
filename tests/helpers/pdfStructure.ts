import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { z } from 'zod'

/** An element of a PDF's structure tree, as a screen reader meets it. */
export interface Tag {
  readonly role: string
  readonly alt: string
  readonly lang: string
  readonly children: readonly Tag[]
}

const Node: z.ZodType<Tag> = z
  .object({
    role: z.string().default(''),
    alt: z.string().default(''),
    lang: z.string().default(''),
    children: z.array(z.lazy(() => Node)).default([]),
  })
  .loose()

/** The structure tree of each page, what is drawn left out; and the language of the document. */
export async function structureOf(bytes: Uint8Array): Promise<{ language: string; pages: readonly Tag[] }> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  try {
    const pages: Tag[] = []
    for (let page = 1; page <= document.numPages; page++) {
      pages.push(Node.parse((await (await document.getPage(page)).getStructTree()) ?? {}))
    }
    const { info } = await document.getMetadata()
    const { Language } = z.object({ Language: z.string() }).loose().parse(info)
    return { language: Language, pages }
  } finally {
    await task.destroy()
  }
}

/** Elements in reading order. */
export const flattened = (tag: Tag): readonly Tag[] => [tag, ...tag.children.flatMap(flattened)]
