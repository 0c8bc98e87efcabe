import type { Appointment } from '../../contract/models/appointment.ts'
import { getAppointment, nextAppointment } from '../appointments/store.ts'
import { wallTime } from '../appointments/wallClock.ts'
import { instantOf } from '../calendar.ts'
import { pointsOfSession } from '../chart/store.ts'
import { getClient } from '../clients/store.ts'
import type { Context } from '../context.ts'
import { listConditions } from '../health/store.ts'
import { listOwnExercises } from '../library/ownExercises.ts'
import { listOwnLines } from '../library/ownLines.ts'
import { aftercare } from '../reference/aftercare.ts'
import { exerciseExclusions } from '../reference/exerciseExclusions.ts'
import { exercises } from '../reference/exercises.ts'
import { muscles } from '../reference/muscles.ts'
import { seekHelp } from '../reference/seekHelp.ts'
import { techniques } from '../reference/techniques.ts'
import { openFlagsOf } from '../screening/store.ts'
import { getSession } from '../sessions/store.ts'
import { readLogo } from '../settings/logo.ts'
import { readSettings } from '../settings/store.ts'
import type { HandoutReference } from './compose.ts'
import type { HandoutFacts } from './facts.ts'
import { workedBlocks } from './workedBlocks.ts'

/** The built-in reference rows. */
export const builtInReference: HandoutReference = {
  techniques,
  muscles,
  exercises,
  exclusions: exerciseExclusions,
  aftercare,
  seekHelp,
}

/** Reads everything a session's handout is made from. Throws `notFound` when the session is gone. */
export async function gather(
  context: Pick<Context, 'db' | 'clock'>,
  sessionId: string,
): Promise<HandoutFacts & { readonly clientId: string }> {
  const { db, clock } = context
  const session = await getSession(db, sessionId)
  const day = clock.today()
  const client = await getClient(db, session.clientId)
  const settings = await readSettings(db)
  return {
    day,
    clientId: client.id,
    session: { date: session.date, minutes: session.minutes },
    client: {
      name: client.name,
      language: client.language,
      occupation: client.occupation,
      loads: client.loads,
    },
    letterhead: {
      practiceName: settings.practiceName,
      therapistName: settings.therapistName,
      professionalTitle: settings.professionalTitle,
      address: settings.address,
      phone: settings.phone,
      email: settings.email,
      website: settings.website,
      logo: await readLogo(db),
    },
    points: await pointsOfSession(db, sessionId),
    blocks: await workedBlocks(context, sessionId),
    conditions: await listConditions(db, client.id, day),
    openFlags: (await openFlagsOf(db, session)).map(({ level }) => level),
    ownLines: await listOwnLines(db),
    ownExercises: await listOwnExercises(db),
    appointment: await appointmentAfter(context, session),
  }
}

/** The appointment made at the end of this session, or else the client's next one on a later day. */
async function appointmentAfter(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  session: { readonly id: string; readonly clientId: string; readonly date: string },
): Promise<Appointment | null> {
  const made = await db
    .selectFrom('appointments')
    .select('id')
    .where('session_id', '=', session.id)
    .where('status', '=', 'planned')
    .orderBy('start', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (made) return getAppointment(db, made.id)
  let next = await nextAppointment(db, session.clientId, instantOf(clock.now()))
  while (next !== null && wallTime(next.start, next.zone).date <= session.date) {
    next = await nextAppointment(db, session.clientId, instantOf(Date.parse(next.start) + 1))
  }
  return next
}
