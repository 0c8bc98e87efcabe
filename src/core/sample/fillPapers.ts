import type { SignatureStrokes } from '../../contract/models/agreement.ts'
import { signatureField } from '../../contract/models/agreement.ts'
import { drawForm } from '../agreements/drawForm.ts'
import { currentTexts } from '../agreements/texts.ts'
import { keepBytes } from '../attachments/files.ts'
import { addDays } from '../calendar.ts'
import { getClient } from '../clients/store.ts'
import type { Context } from '../context.ts'
import { keepLetter } from '../letters/store.ts'
import { indexPaper } from '../search/refresh.ts'
import { writtenAt } from './moments.ts'

/** Who agreed how, so many days ago; whoever is not here has not been asked. */
const agreed = [
  { name: 'Marta Lindqvist', how: 'drawn', daysAgo: 336 },
  { name: 'Paul Brandt', how: 'drawn', daysAgo: 309 },
  { name: 'Tomasz Zieliński', how: 'paper', daysAgo: 250 },
] as const

/** The practice as it was on a day, for what is drawn as of then. */
const asOf = (context: Context, date: string): Context => ({
  ...context,
  clock: { ...context.clock, now: () => Date.parse(writtenAt(date)), today: () => date },
})

const idOf = async ({ db }: Context, name: string): Promise<string> =>
  (await db.selectFrom('clients').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id

/** A pen that loops along: as many loops as the name has letters, and a line under them. */
function written(name: string): SignatureStrokes {
  const letters = [...name.replace(/\s/g, '')]
  const step = 640 / letters.length
  const loops = letters.flatMap((letter, index) => {
    const tall = 30 + ((letter.codePointAt(0) ?? 0) % 7) * 11
    return Array.from({ length: 10 }, (_, turn): [number, number] => {
      const angle = (turn / 10) * 2 * Math.PI
      const x = 120 + index * step + (turn / 10) * step + Math.sin(angle) * step * 0.4
      return [Math.round(x), Math.round(signatureField.height * 0.55 - Math.cos(angle) * tall)]
    })
  })
  return [
    loops,
    [
      [150, 258],
      [790, 240],
    ],
  ]
}

/** Consents, each form as it was signed; one letter that went out; and a letter of the therapist's own. */
export async function fillPapers(context: Context): Promise<void> {
  for (const { name, how, daysAgo } of agreed) {
    await fillConsent(context, await idOf(context, name), how, addDays(context.clock.today(), -daysAgo))
  }
  await fillLetter(context, await idOf(context, 'Paul Brandt'), addDays(context.clock.today(), -20))
  await context.db
    .insertInto('letter_templates')
    .values({
      id: context.newId(),
      name: 'Back to sport',
      subject: '{client}{born}: back to sport',
      body: '{greeting}\n\n{client} has been with me for massage {count}, last on {last}.\n\n{pain}\n\nFrom my side sport may be taken up again in small steps.\n\nKind regards\n\n{therapist}',
      lists: 0,
      created_at: writtenAt(addDays(context.clock.today(), -60)),
    })
    .execute()
}

async function fillConsent(context: Context, clientId: string, how: 'drawn' | 'paper', date: string) {
  const then = asOf(context, date)
  const { name, birthDate } = await getClient(context.db, clientId)
  const texts = await currentTexts(context.db)
  const strokes = how === 'drawn' ? written(name) : []
  const form =
    how === 'drawn'
      ? await drawForm(then, texts, { clientName: name, birthDate, signedBy: name, strokes })
      : null
  await context.db.transaction().execute(async (trx) => {
    const file = form && (await keepBytes(trx, then, { clientId, type: 'application/pdf' }, form.bytes))
    for (const { subject, version, title } of texts) {
      await trx
        .insertInto('agreements')
        .values({
          id: context.newId(),
          client_id: clientId,
          subject,
          version,
          title,
          how,
          signed_by: name,
          given_on: date,
          strokes: JSON.stringify(strokes),
          file_id: file,
          withdrawn_on: null,
          withdrawn_note: '',
          revision: 1,
          created_at: writtenAt(date),
        })
        .execute()
    }
  })
}

async function fillLetter(context: Context, clientId: string, date: string) {
  const then = asOf(context, date)
  const { proposeLetter } = await import('../letters/gather.ts')
  const { renderLetter } = await import('../letters/renderLetter.ts')
  const { fields } = await proposeLetter(then, clientId, 'report')
  const { bytes, pages } = await renderLetter(then, clientId, fields)
  const id = context.newId()
  await context.db.transaction().execute(async (trx) => {
    await keepLetter(
      trx,
      { id, writtenAt: writtenAt(date), how: 'printed' },
      { clientId, fields, pages, bytes },
    )
    await indexPaper(trx, 'letter', id, context.newId)
  })
}
