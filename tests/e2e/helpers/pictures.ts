import type { Page } from '@playwright/test'

/** A photo as a camera writes it: held upright (its pixels lie on the side), with a place and a word in its details. */
export async function cameraPhoto(
  window: Page,
  { width, height, word }: { readonly width: number; readonly height: number; readonly word: string },
): Promise<Buffer> {
  const plain = await window.evaluate(
    async (size) => {
      const canvas = new OffscreenCanvas(size.width, size.height)
      const pen = canvas.getContext('2d')
      if (pen === null) throw new Error('no canvas')
      const sky = pen.createLinearGradient(0, 0, size.width, size.height)
      sky.addColorStop(0, '#c98f7a')
      sky.addColorStop(1, '#6b8f8a')
      pen.fillStyle = sky
      pen.fillRect(0, 0, size.width, size.height)
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
      return Array.from(new Uint8Array(await blob.arrayBuffer()))
    },
    { width, height },
  )
  const bytes = Buffer.from(plain)
  // TIFF, big endian: orientation 6 (turn a quarter to the right), and the maker's name.
  const name = Buffer.from(`${word}\0`)
  const entries = Buffer.alloc(2 + 2 * 12 + 4)
  entries.writeUInt16BE(2, 0)
  entries.writeUInt16BE(0x010f, 2)
  entries.writeUInt16BE(2, 4)
  entries.writeUInt32BE(name.length, 6)
  entries.writeUInt32BE(8 + entries.length, 10)
  entries.writeUInt16BE(0x0112, 14)
  entries.writeUInt16BE(3, 16)
  entries.writeUInt32BE(1, 18)
  entries.writeUInt16BE(6, 22)
  const tiff = Buffer.concat([Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]), entries, name])
  const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff])
  const mark = Buffer.from([0xff, 0xe1, 0, 0])
  mark.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([bytes.subarray(0, 2), mark, body, bytes.subarray(2)])
}
