import type { ConsentText, SignatureStrokes } from '../../contract/models/agreement.ts'
import { instantOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import { dayInWords } from '../documents/dates.ts'
import type { PaperSize } from '../documents/page.ts'
import type { Pages } from '../documents/paper.ts'
import { readLogo } from '../settings/logo.ts'
import { readSettings } from '../settings/store.ts'

/** The form with a drawn signature of today. */
export interface SignedNow {
  readonly clientName: string
  readonly birthDate: string | null
  readonly signedBy: string
  readonly strokes: SignatureStrokes
}

/** Draws the form: signed, or to be signed by hand where `signed` is null. */
export async function drawForm(
  { db, clock, resources }: Context,
  texts: readonly ConsentText[],
  signed: SignedNow | null,
  size: PaperSize = 'a4',
): Promise<Pages> {
  const { consentFormPdf } = await import('../documents/consentForm.ts')
  const born = signed?.birthDate ? `, born ${dayInWords(signed.birthDate, 'en-GB')}` : ''
  return consentFormPdf(
    {
      createdAt: instantOf(clock.now()),
      letterhead: { ...(await readSettings(db)), logo: await readLogo(db) },
      client: signed === null ? null : `${signed.clientName}${born}`,
      texts: texts.map(({ title, body, version }) => ({ title, body, version })),
      signature:
        signed === null
          ? null
          : { by: signed.signedBy, strokes: signed.strokes, on: dayInWords(clock.today(), 'en-GB') },
    },
    resources,
    size,
  )
}
