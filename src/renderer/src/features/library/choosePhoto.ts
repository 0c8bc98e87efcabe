import { exercisePhotoPixels } from '../../../../contract/models/ownExercise.ts'
import type { Reply } from '../../../../contract/reply.ts'
import { host } from '../../api/host.ts'
import { run } from '../../api/run.ts'
import { drawPhoto } from '../attachments/photo.ts'

/** A photo as it will be kept: pixels alone, small enough for a sheet. */
export interface ChosenPhoto {
  readonly jpeg: Uint8Array<ArrayBuffer>
  readonly width: number
  readonly height: number
}

const broken: Reply<never> = {
  ok: false,
  error: { code: 'invalid', message: 'This picture is broken.', fields: { photo: 'pictureBroken' } },
}

/** Asks for a picture and draws it anew in the sandbox. Null when the dialog was cancelled. */
export async function choosePhoto(): Promise<Reply<ChosenPhoto> | null> {
  const file = await host.invoke('chooseAttachment', {}).catch(() => null)
  if (file === null) return null
  const read = await run('library.readPhoto', { token: file.token })
  if (!read.ok) return read
  const drawn = await drawPhoto(new Blob([new Uint8Array(read.value)]), exercisePhotoPixels)
  if (drawn === null) return broken
  const { blob, width, height } = drawn
  return { ok: true, value: { jpeg: new Uint8Array(await blob.arrayBuffer()), width, height } }
}

/** For an image element: the policy of the page lets `data:` in, and no `blob:`. */
export const dataAddress = (jpeg: Uint8Array): string =>
  `data:image/jpeg;base64,${btoa(Array.from(jpeg, (byte) => String.fromCharCode(byte)).join(''))}`
