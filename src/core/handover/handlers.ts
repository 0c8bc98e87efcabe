import { AppError } from '../appError.ts'
import { appendAudit, noteAudit } from '../audit/store.ts'
import type { HandlersOf } from '../handlers.ts'
import { intakeForm } from '../intakes/form.ts'
import { saveAnswers } from '../intakes/save.ts'
import { getIntake } from '../intakes/store.ts'

export const handoverHandlers: HandlersOf<'handover'> = {
  'handover.begin': async (context, { intakeId, parts }) => {
    const { confirmedAt, clientId } = await getIntake(context.db, intakeId)
    if (confirmedAt !== null) throw new AppError('conflict', 'This intake is confirmed. Begin a new one.')
    await context.db
      .transaction()
      .execute((trx) => appendAudit(trx, context, { kind: 'handover.begin', subject: clientId }))
    // A start in a client's hands asks for the passphrase.
    context.stay.forget()
    context.handover.current = { intakeId, parts }
    return {}
  },

  'handover.state': async ({ context: { db }, handed: { intakeId, parts }, door }) => {
    const { kind, formVersion, answers, revision } = await getIntake(db, intakeId)
    const form = await intakeForm(db, kind, formVersion)
    return { parts, form, answers, revision, waitMs: door.waitMs() }
  },

  'handover.save': async ({ context, handed: { intakeId } }, { revision, answers }) => {
    const saved = await saveAnswers(context, intakeId, revision, answers, 'client')
    return { revision: saved.revision }
  },

  'handover.leave': async ({ context, handed: { intakeId }, door }, { passphrase }) => {
    try {
      await door.prove(passphrase)
      context.handover.current = null
      await context.stay.renew(context.vault).catch(() => {})
      await noteAudit(context, { kind: 'handover.leave' })
      return { intakeId }
    } finally {
      passphrase.fill(0)
    }
  },
}
