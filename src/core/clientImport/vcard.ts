/** A list as a table: the first row names the columns. */
export type Table = readonly (readonly string[])[]

interface Property {
  readonly name: string
  readonly params: string
  readonly value: string
}

export const cardHead = ['name', 'birthDate', 'phone', 'email', 'occupation', 'note'] as const

export const isVcard = (text: string): boolean => /^\s*BEGIN:VCARD/i.test(text)

/**
 * The cards of a file as rows below `cardHead`: version 3.0 (RFC 2426) and 4.0 (RFC 6350), and the quoted-printable
 * values of 2.1, which telephones still write. Of several numbers the first mobile one, or the first, is the phone; the
 * others stand in the note.
 */
export function cardsIn(text: string): Table {
  const rows: string[][] = []
  let card: Property[] | null = null
  for (const line of unfolded(text)) {
    const property = propertyIn(line)
    if (property === null) continue
    if (property.name === 'BEGIN') card = []
    else if (property.name === 'END') {
      if (card !== null) rows.push(rowOf(card))
      card = null
    } else card?.push(property)
  }
  return [cardHead, ...rows]
}

/** Long lines go on after a line break and a blank; quoted-printable ones after an equals sign. */
function unfolded(text: string): string[] {
  const lines: string[] = []
  for (const line of text.split(/\r\n|\n|\r/)) {
    const last = lines.length - 1
    const before = lines[last]
    if (before !== undefined && /^[ \t]/.test(line)) lines[last] = before + line.slice(1)
    else if (before !== undefined && /QUOTED-PRINTABLE/i.test(before) && before.endsWith('=')) {
      lines[last] = before.slice(0, -1) + line
    } else lines.push(line)
  }
  return lines
}

function propertyIn(line: string): Property | null {
  const colon = colonIn(line)
  if (colon < 0) return null
  const [head = '', ...params] = line.slice(0, colon).split(';')
  const name = head.slice(head.lastIndexOf('.') + 1).toUpperCase()
  const joined = params.join(';')
  const raw = line.slice(colon + 1)
  return { name, params: joined, value: /QUOTED-PRINTABLE/i.test(joined) ? printable(raw) : raw }
}

/** The colon that ends the name; one within quotes is part of a parameter. */
function colonIn(line: string): number {
  let quoted = false
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted
    else if (line[at] === ':' && !quoted) return at
  }
  return -1
}

function printable(text: string): string {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at++) {
    const hex = /^=([0-9A-Fa-f]{2})/.exec(text.slice(at, at + 3))
    if (hex === null) bytes.push(...Buffer.from(text.charAt(at), 'utf8'))
    else {
      bytes.push(Number.parseInt(hex[1] ?? '', 16))
      at += 2
    }
  }
  return Buffer.from(bytes).toString('utf8')
}

const escaped: Readonly<Record<string, string>> = { n: '\n', N: '\n' }
const plain = (text: string): string =>
  text.replace(/\\(.)/g, (_, letter: string) => escaped[letter] ?? letter).trim()

/** The parts of a structured value, at semicolons that are not escaped. */
const partsOf = (value: string): string[] => value.split(/(?<!\\);/).map(plain)

function rowOf(card: readonly Property[]): string[] {
  const all = (name: string) => card.filter((property) => property.name === name)
  const first = (name: string) => plain(all(name)[0]?.value ?? '')
  const numbers = all('TEL').map(({ params, value }) => ({
    mobile: /CELL/i.test(params),
    number: plain(value).replace(/^tel:/i, ''),
  }))
  const phone = numbers.find(({ mobile }) => mobile) ?? numbers[0]
  const others = numbers.filter((number) => number !== phone).map(({ number }) => number)
  const emails = all('EMAIL').map(({ value }) => plain(value).replace(/^mailto:/i, ''))
  const note = [...all('NOTE').map(({ value }) => plain(value)), ...others, ...emails.slice(1)]
  return [
    first('FN') || nameOf(all('N')[0]?.value ?? ''),
    birthday(first('BDAY')),
    phone?.number ?? '',
    emails[0] ?? '',
    first('ROLE') || first('TITLE'),
    note.filter((text) => text !== '').join('\n'),
  ]
}

/** "Family;Given;Additional" as a person says it. */
function nameOf(value: string): string {
  const [family = '', given = '', more = ''] = partsOf(value)
  return [given, more, family].filter((part) => part !== '').join(' ')
}

/** A birthday without its year tells nobody's age, and is left as it stands. */
const birthday = (value: string): string => value.replace(/^(\d{4})-?(\d{2})-?(\d{2}).*$/, '$1-$2-$3')
