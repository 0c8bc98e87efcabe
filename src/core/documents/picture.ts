import PDFDocument from 'pdfkit'

export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** A PNG says its size in its first chunk (PNG specification, IHDR). */
function sizeOfPng(view: DataView): PictureSize | null {
  const signature = 0x89504e47
  if (view.byteLength < 24 || view.getUint32(0) !== signature) return null
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** A JPEG says it in its frame header: the first marker C0 to CF that is not C4, C8 or CC (ITU T.81, B.2.2). */
function sizeOfJpeg(view: DataView): PictureSize | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null
  for (let at = 2; at + 9 < view.byteLength; ) {
    const marker = view.getUint16(at)
    if (marker < 0xff00) return null
    const isFrame =
      marker >= 0xffc0 && marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** Width and height of a PNG or JPEG in pixels; null for anything else. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = sizeOfPng(view) ?? sizeOfJpeg(view)
  return size === null || size.width === 0 || size.height === 0 ? null : size
}

/** Whether the documents can draw it: tried on a document that is thrown away. */
export async function canBeDrawn(bytes: Uint8Array): Promise<boolean> {
  const doc = new PDFDocument({ font: '' })
  doc.on('data', () => {})
  const ended = new Promise<boolean>((resolve) => {
    doc.on('end', () => resolve(true))
    doc.on('error', () => resolve(false))
  })
  try {
    doc.image(Buffer.from(bytes), 0, 0, { width: 10, height: 10 })
    doc.end()
    return await ended
  } catch {
    return false
  }
}
