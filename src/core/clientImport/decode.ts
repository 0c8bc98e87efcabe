import type { ImportReading } from '../../contract/models/clientImport.ts'

type Encoding = ImportReading['encoding']

/** UTF-8 where the bytes are that without a fault; otherwise what Windows and old Excel write. */
export function encodingOf(bytes: Uint8Array): Encoding {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/** The text of a file, whatever its marks; a mark of byte order tells UTF-16 too, which some programs export. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder(encoding).decode(bytes)
}
