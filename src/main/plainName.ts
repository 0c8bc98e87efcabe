/** A plain file name: no folder, no character that a file system refuses. */
export function plainName(suggested: string): string {
  const name = [...suggested]
    .map((character) => (character < ' ' || '\\/:*?"<>|'.includes(character) ? ' ' : character))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+| +$/g, '')
  return name || 'Document.pdf'
}
