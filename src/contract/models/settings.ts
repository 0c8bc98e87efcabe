import { z } from 'zod'
import { isWithoutEmoji, line } from './common.ts'

export const appearances = ['system', 'light', 'dark'] as const

export const Settings = z.strictObject({
  practiceName: line(200).pipe(z.string().min(1, 'required')),
  therapistName: line(200).pipe(z.string().min(1, 'required')),
  professionalTitle: line(200),
  address: line(300),
  phone: line(60),
  email: line(200),
  website: line(200),
  /** Minutes without a hand on the app until it locks; 0 is never. */
  autoLockMinutes: z.int().min(0).max(120),
  appearance: z.enum(appearances),
  /** Minutes a new session lasts. */
  sessionMinutes: z.int().min(5).max(240),
})
export type Settings = z.infer<typeof Settings>

const { practiceName, therapistName, professionalTitle, address, phone, email, website } = Settings.shape
/** What stands in the letterhead is refused where it could not be printed; what is stored already is read as it is. */
export const ChangeSettings = Settings.extend({
  practiceName: practiceName.refine(isWithoutEmoji, 'emoji'),
  therapistName: therapistName.refine(isWithoutEmoji, 'emoji'),
  professionalTitle: professionalTitle.refine(isWithoutEmoji, 'emoji'),
  address: address.refine(isWithoutEmoji, 'emoji'),
  phone: phone.refine(isWithoutEmoji, 'emoji'),
  email: email.refine(isWithoutEmoji, 'emoji'),
  website: website.refine(isWithoutEmoji, 'emoji'),
}).partial()

/** A PNG or JPEG of at most a megabyte for the letterhead; null takes it off. */
export const SetLogo = z.strictObject({
  bytes: z
    .custom<Uint8Array>(
      (value) => value instanceof Uint8Array && value.length > 0 && value.length <= 1_000_000,
      'pictureTooLarge',
    )
    .nullable(),
})
