import type { ConsentText, SignAgreements } from '../../contract/models/agreement.ts'
import type { UndoableCommand } from '../../contract/models/undo.ts'
import { AppError } from '../appError.ts'
import { keepBytes, readFileBytes } from '../attachments/files.ts'
import { instantOf } from '../calendar.ts'
import { getClient } from '../clients/store.ts'
import type { Context } from '../context.ts'
import { recorded } from '../db/changes.ts'
import { missingIn } from '../documents/fonts.ts'
import { writeWhole } from '../files/writeWhole.ts'
import type { HandlersOf } from '../handlers.ts'
import { drawForm } from './drawForm.ts'
import { checkDay, checkSignature } from './rules.ts'
import { agreementsOf, getAgreement } from './store.ts'
import { currentTexts, versionsOf } from './texts.ts'

const stepOf = (clientId: string, command: UndoableCommand) =>
  ({ scope: { kind: 'client', id: clientId }, command }) as const

/** Shown while the form waits; nothing of the client. */
const title = 'Consent form'

/** The words that were shown, if they are still those in force: nobody agrees to words they did not see. */
async function shownTexts(context: Context, shown: readonly Pick<ConsentText, 'subject' | 'version'>[]) {
  const current = await currentTexts(context.db)
  return current.filter((text) => {
    const seen = shown.find(({ subject }) => subject === text.subject)
    if (seen !== undefined && seen.version !== text.version)
      throw new AppError('conflict', 'The words were changed meanwhile. Read the new ones first.')
    return seen !== undefined
  })
}

/** The form as it is signed on the screen; null when it is signed on paper. */
async function signedForm(
  context: Context,
  texts: readonly ConsentText[],
  { clientId, signedBy, signature }: ReturnType<typeof SignAgreements.parse>,
): Promise<Uint8Array | null> {
  if (signature.kind === 'paper') {
    checkDay(signature.on, context.clock.today())
    return null
  }
  checkSignature(signature.strokes)
  const { name, birthDate } = await getClient(context.db, clientId)
  const { strokes } = signature
  return (await drawForm(context, texts, { clientName: name, birthDate, signedBy, strokes })).bytes
}

/** The PDF that was signed. Throws `notFound` when it stands on paper. */
async function formOf({ db }: Context, id: string): Promise<Uint8Array> {
  const { fileId } = await getAgreement(db, id)
  if (fileId === null) throw new AppError('notFound', 'This consent was signed on paper.')
  return (await readFileBytes(db, fileId)).bytes
}

export const agreementHandlers: HandlersOf<'agreements'> = {
  'agreements.texts': ({ db }) => currentTexts(db),

  'agreements.versions': ({ db }, { subject }) => versionsOf(db, subject),

  'agreements.editText': ({ db, clock, newId }, { subject, basedOn, title: heading, body }) =>
    db.transaction().execute(async (trx) => {
      const [current] = await versionsOf(trx, subject)
      if (current.version !== basedOn)
        throw new AppError('conflict', 'There is a newer version of these words.')
      if (current.title === heading && current.body === body) return current
      const text = { subject, version: basedOn + 1, title: heading, body }
      const createdAt = instantOf(clock.now())
      await trx
        .insertInto('consent_texts')
        .values({ id: newId(), ...text, created_at: createdAt })
        .execute()
      return { ...text, createdAt }
    }),

  'agreements.forClient': ({ db }, { clientId }) => agreementsOf(db, clientId),

  'agreements.unprintable': async ({ db, resources }, { clientId, signedBy }) => {
    const { name } = await getClient(db, clientId)
    const words = (await currentTexts(db)).flatMap((text) => [text.title, text.body])
    return missingIn(resources, [name, signedBy, ...words])
  },

  'agreements.sign': async (context, wanted) => {
    const { clientId, signedBy, signature } = wanted
    await getClient(context.db, clientId)
    const texts = await shownTexts(context, wanted.texts)
    const form = await signedForm(context, texts, wanted)
    return recorded(context, stepOf(clientId, 'agreements.sign'), async (trx, edits) => {
      const fileId = form && (await keepBytes(trx, context, { clientId, type: 'application/pdf' }, form))
      for (const { subject, version, title: heading } of texts) {
        await edits.insert('agreements', {
          id: context.newId(),
          client_id: clientId,
          subject,
          version,
          title: heading,
          how: signature.kind,
          signed_by: signedBy,
          given_on: signature.kind === 'paper' ? signature.on : context.clock.today(),
          strokes: JSON.stringify(signature.kind === 'drawn' ? signature.strokes : []),
          file_id: fileId,
          withdrawn_on: null,
          withdrawn_note: '',
          revision: 1,
          created_at: instantOf(context.clock.now()),
        })
      }
      return agreementsOf(trx, clientId)
    })
  },

  'agreements.withdraw': async (context, { id, revision, on, note }) => {
    const { clientId } = await getAgreement(context.db, id)
    return recorded(context, stepOf(clientId, 'agreements.withdraw'), async (trx, edits) => {
      const agreement = await getAgreement(trx, id)
      if (agreement.revision !== revision || agreement.withdrawnOn !== null)
        throw new AppError('conflict', 'This consent was changed meanwhile.')
      checkDay(on, context.clock.today(), agreement.givenOn)
      await edits.update('agreements', id, {
        withdrawn_on: on,
        withdrawn_note: note,
        revision: revision + 1,
      })
      return agreementsOf(trx, clientId)
    })
  },

  'agreements.open': async (context, { id }) => {
    const documentId = await context.host.publish({ title, bytes: await formOf(context, id) })
    return { documentId, title, pages: 1, missingCharacters: [] }
  },

  'agreements.save': async (context, { id, token }) => {
    const path = context.host.pathOf(token)
    if (path === undefined) throw new AppError('notFound', 'Choose again where to save it.')
    await writeWhole(path, await formOf(context, id))
    return {}
  },

  'agreements.blank': async (context, { paper }) => {
    const { bytes, pages, missingCharacters } = await drawForm(
      context,
      await currentTexts(context.db),
      null,
      paper,
    )
    return { documentId: await context.host.publish({ title, bytes }), title, pages, missingCharacters }
  },
}
