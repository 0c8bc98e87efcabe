/** A photo drawn anew: its bytes tell nothing but the picture. */
export interface DrawnPhoto {
  readonly blob: Blob
  readonly width: number
  readonly height: number
  /** A small JPEG in base64. */
  readonly preview: string
}

const previewPixels = 192
const quality = 0.88

/** The size of a picture whose longer side is at most `most`; never larger than it is. */
export function fitted(width: number, height: number, most: number): { width: number; height: number } {
  const share = Math.min(1, most / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) }
}

/**
 * Draws a picture upright, its longer side at most `most` pixels. Drawing is what takes the camera, the place and the
 * moment out: a canvas has pixels alone. Null when the bytes are no picture that can be decoded.
 */
export async function drawPhoto(taken: Blob, most: number): Promise<DrawnPhoto | null> {
  const picture = await createImageBitmap(taken).catch(() => null)
  if (picture === null) return null
  try {
    const size = fitted(picture.width, picture.height, most)
    const blob = await jpegOf(picture, size)
    const small = blob && (await jpegOf(picture, fitted(picture.width, picture.height, previewPixels)))
    return blob === null || small === null ? null : { blob, ...size, preview: await base64Of(small) }
  } finally {
    picture.close()
  }
}

async function jpegOf(
  picture: ImageBitmap,
  { width, height }: { width: number; height: number },
): Promise<Blob | null> {
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')
  if (pen === null) return null
  // A JPEG knows no transparency; a scan with some was meant for white paper.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, width, height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, width, height)
  return canvas.convertToBlob({ type: 'image/jpeg', quality }).catch(() => null)
}

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
