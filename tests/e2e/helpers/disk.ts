import fs from 'node:fs'
import path from 'node:path'

/** Every file below a folder. */
function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}

/**
 * Where any of the words stands in a file below the folder, in UTF-8 or UTF-16, as "word in file"; names of files and
 * folders count too.
 */
export function findWords(folder: string, words: readonly string[]): string[] {
  return filesBelow(folder).flatMap((file) => {
    const bytes = fs.readFileSync(file)
    const name = path.relative(folder, file)
    return words
      .filter(
        (word) => name.includes(word) || bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')),
      )
      .map((word) => `${word} in ${name}`)
  })
}
