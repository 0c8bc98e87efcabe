import { createCipheriv } from 'node:crypto'
import { beside, nonceOf, pieceLength, type SealHeader, writeHeader } from './header.ts'

/** Encrypts a stream of bytes, piece by piece, so that any piece can be read by itself and none can be left out. */
export async function* seal(
  plain: AsyncIterable<Uint8Array>,
  header: SealHeader,
  key: Uint8Array,
): AsyncGenerator<Uint8Array> {
  const head = writeHeader(header)
  yield head
  let waiting = Buffer.alloc(0)
  let index = 0
  const sealed = (piece: Uint8Array, last: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(header, index))
    index += 1
    cipher.setAAD(beside(head, last))
    return Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()])
  }
  for await (const chunk of plain) {
    waiting = Buffer.concat([waiting, chunk])
    // One piece is held back: only the end shows which was the last.
    while (waiting.length > pieceLength) {
      yield sealed(waiting.subarray(0, pieceLength), false)
      waiting = waiting.subarray(pieceLength)
    }
  }
  yield sealed(waiting, true)
}
