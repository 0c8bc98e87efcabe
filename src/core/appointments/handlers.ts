import type { AppointmentFields } from '../../contract/models/appointment.ts'
import type { UndoableCommand } from '../../contract/models/undo.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import { getClient } from '../clients/store.ts'
import { recorded } from '../db/changes.ts'
import type { HandlersOf } from '../handlers.ts'
import { getSession } from '../sessions/store.ts'
import { checkAppointment } from './rules.ts'
import { getAppointment } from './store.ts'
import { upcomingAppointment } from './upcoming.ts'

const stepOf = (clientId: string, command: UndoableCommand) =>
  ({ scope: { kind: 'client', id: clientId }, command }) as const

/** Instants are kept in one spelling, so that they can be compared as text. */
const columnsOf = ({ start, minutes, zone, place }: AppointmentFields) => ({
  start: instantOf(Date.parse(start)),
  minutes,
  zone,
  place,
})

export const appointmentHandlers: HandlersOf<'appointments'> = {
  'appointments.next': ({ db, clock }, { clientId }) => upcomingAppointment(db, clientId, clock.now()),

  'appointments.set': (context, { clientId, sessionId, fields }) => {
    checkAppointment(fields, context.clock.now())
    return recorded(context, stepOf(clientId, 'appointments.set'), async (trx, edits) => {
      await getClient(trx, clientId)
      if (sessionId !== null && (await getSession(trx, sessionId)).clientId !== clientId) {
        throw new AppError('conflict', 'This session belongs to another client.')
      }
      const id = context.newId()
      await edits.insert('appointments', {
        id,
        client_id: clientId,
        session_id: sessionId,
        ...columnsOf(fields),
        status: 'planned',
        created_at: instantOf(context.clock.now()),
      })
      return getAppointment(trx, id)
    })
  },

  'appointments.change': async (context, { id, fields }) => {
    checkAppointment(fields, context.clock.now())
    const { clientId } = await getAppointment(context.db, id)
    return recorded(context, stepOf(clientId, 'appointments.change'), async (trx, edits) => {
      const { status } = await getAppointment(trx, id)
      if (status === 'cancelled')
        throw new AppError('conflict', 'This appointment was cancelled. Set a new one.')
      await edits.update('appointments', id, columnsOf(fields))
      return getAppointment(trx, id)
    })
  },

  'appointments.cancel': async (context, { id }) => {
    const { clientId } = await getAppointment(context.db, id)
    return recorded(context, stepOf(clientId, 'appointments.cancel'), async (_trx, edits) => {
      await edits.update('appointments', id, { status: 'cancelled' })
      return {}
    })
  },
}
