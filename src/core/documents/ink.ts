import { deflateSync } from 'node:zlib'

/**
 * A drawing that many documents have, as the operators of a PDF, packed once: a document that draws it takes the packed
 * bytes as they are (a form XObject, ISO 32000-1, 8.10). What it does not set itself, such as the breadth of
 * lines, it has from where it is drawn. Nothing of it is seen outside of its box.
 */
export interface Ink {
  readonly box: readonly [left: number, top: number, right: number, bottom: number]
  /** Deflated operators. */
  readonly packed: Uint8Array
}

export const inkOf = (operators: string, box: Ink['box']): Ink => ({
  box,
  packed: deflateSync(Buffer.from(operators, 'latin1'), { level: 9 }),
})

/** The operators of a path of absolute M, L, C and Z. */
export function pathOperators(d: string): string {
  let operators = ''
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const operator = operatorOf(command)
    const numbers = rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []
    if (operator.takes === 0) operators += `${operator.name}\n`
    for (let from = 0; from < numbers.length; from += operator.takes) {
      // further pairs after a move are lines (SVG 2, 9.3.3)
      const name = command === 'M' && from > 0 ? 'l' : operator.name
      operators += `${numbers.slice(from, from + operator.takes).join(' ')} ${name}\n`
    }
  }
  return operators
}

function operatorOf(command: string): { readonly name: string; readonly takes: number } {
  switch (command) {
    case 'M':
      return { name: 'm', takes: 2 }
    case 'L':
      return { name: 'l', takes: 2 }
    case 'C':
      return { name: 'c', takes: 6 }
    case 'Z':
      return { name: 'h', takes: 0 }
    default:
      throw new Error(`a path of a drawing has ${command}`)
  }
}

const parts = (colour: string): string =>
  [1, 3, 5]
    .map((at) => Math.round((Number.parseInt(colour.slice(at, at + 2), 16) / 255) * 1e6) / 1e6)
    .join(' ')

/** The operator that fills with a colour written #rrggbb. */
export const fillWith = (colour: string): string => `${parts(colour)} rg\n`

/** The operator that strokes with a colour written #rrggbb. */
export const strokeWith = (colour: string): string => `${parts(colour)} RG\n`

/** Draws inks on the pages of one document; each is in it once. */
export function stampsOf(doc: PDFKit.PDFDocument): (ink: Ink) => void {
  const used = new Map<Ink, { readonly name: string; readonly reference: PDFKit.PDFKitReference }>()
  return (ink) => {
    let stamp = used.get(ink)
    if (stamp === undefined) {
      const form = { Type: 'XObject', Subtype: 'Form', BBox: ink.box, Resources: {}, Filter: 'FlateDecode' }
      stamp = { name: `X${used.size + 1}`, reference: doc.ref(form) }
      stamp.reference.end(ink.packed)
      used.set(ink, stamp)
    }
    doc.page.xobjects[stamp.name] = stamp.reference
    doc.addContent(`/${stamp.name} Do`)
  }
}
