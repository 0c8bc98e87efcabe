const APP1 = 0xe1
const APP13 = 0xed
const startOfScan = 0xda

/** Whether bytes are a JPEG whose segments tell nothing of camera, place and moment (no Exif, XMP or IPTC). */
export function isBareJpeg(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8 || bytes.at(-2) !== 0xff || bytes.at(-1) !== 0xd9) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return false
    const marker = bytes[at + 1]
    if (marker === startOfScan) return true
    if (marker === APP1 || marker === APP13) return false
    at += 2 + view.getUint16(at + 2)
  }
  return false
}
