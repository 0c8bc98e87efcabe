import { zoneName } from '../../body/names.ts'
import type { Client } from '../../contract/models/client.ts'
import type { ClientCondition } from '../../contract/models/health.ts'
import { instantOf } from '../calendar.ts'
import { getClient } from '../clients/store.ts'
import type { Context } from '../context.ts'
import { dayInWords, momentInWords } from '../documents/dates.ts'
import type { Dossier, DossierPart } from '../documents/dossier.ts'
import { alertsOf } from '../health/alerts.ts'
import { heldConditions } from '../health/held.ts'
import { listConditions } from '../health/store.ts'
import { lettersOf } from '../letters/store.ts'
import { gatherReport } from '../reports/gather.ts'
import { listSummaries } from '../sessions/store.ts'
import { readLogo } from '../settings/logo.ts'
import { readSettings } from '../settings/store.ts'
import { agreementLines, areaLines } from './consents.ts'
import { intakeSections } from './intakes.ts'

type Section = DossierPart['sections'][number]

const day = (date: string): string => dayInWords(date.slice(0, 10), 'en-GB')

/** Terms with what is known; what nobody has said is left out. */
const terms = (title: string, pairs: readonly (readonly [string, string])[]): Section => ({
  title,
  listed: false,
  lines: pairs.filter(([, text]) => text.trim() !== '').map(([lead, text]) => ({ lead, text })),
})

const list = (title: string, texts: readonly string[]): Section => ({
  title,
  listed: true,
  lines: texts.filter((text) => text.trim() !== '').map((text) => ({ lead: '', text })),
})

const aboutSection = (client: Client): Section =>
  terms('About the client', [
    ['Born', client.birthDate === null ? '' : day(client.birthDate)],
    ['Former names', client.formerNames.join(', ')],
    ['Phone', client.phone],
    ['E-mail', client.email],
    ['Occupation', client.occupation],
    ['Loads', client.loads],
    ['Goals', client.goals],
    ['Preferred pressure', client.preferredPressure === null ? '' : `${client.preferredPressure} of 5`],
    ['Allergies', client.allergies],
    ['Oil or cream', client.lubricant],
    ['Guardian', client.guardian],
    ['In an emergency', client.emergencyContact],
    ['Doctor', client.doctor],
    ['Tags', client.tags.join(', ')],
    ['Note', client.note],
  ])

const conditionWords = (condition: ClientCondition, label: string): string =>
  [
    label,
    condition.status === 'past' ? '' : condition.status,
    [condition.side, condition.region === null ? null : zoneName(condition.region).toLowerCase()]
      .filter((part) => part !== null)
      .join(' '),
    condition.since === null ? '' : `since ${condition.since}`,
    condition.clearance === null
      ? ''
      : `cleared by ${condition.clearance.by} on ${day(condition.clearance.on)}${
          condition.clearance.until === null ? '' : ` until ${day(condition.clearance.until)}`
        }${condition.clearance.scope === '' ? '' : ` (${condition.clearance.scope})`}`,
    condition.note,
  ]
    .filter((part) => part !== '')
    .join('; ')

/** Everything that is on record about a client, in order: who they are, health, each session, what was given and written. */
export async function gatherDossier(context: Context, clientId: string): Promise<Dossier> {
  const { db, clock } = context
  const client = await getClient(db, clientId)
  const today = clock.today()
  const conditions = await listConditions(db, clientId, today)
  const alerts = alertsOf(await heldConditions(db, clientId, today), today)
  const labels = new Map(alerts.map(({ id, label }) => [id, label]))
  const summaries = (await listSummaries(db, clientId)).toReversed()
  const sessions: DossierPart[] = []
  for (const { id } of summaries) sessions.push(await sessionPart(context, id))
  const settings = await readSettings(db)
  return {
    createdAt: instantOf(clock.now()),
    letterhead: { ...settings, logo: await readLogo(db) },
    title: 'Client record',
    about: [client.name, `as on record on ${day(today)}`].join(' · '),
    parts: [
      {
        title: '',
        sections: [
          aboutSection(client),
          list(
            'Health',
            conditions.map((one) => conditionWords(one, labels.get(one.id) ?? one.name)),
          ),
          list(
            'Bear in mind',
            alerts.map(
              ({ label, restricts, cleared }) => `${label}: ${restricts}${cleared ? ' (cleared)' : ''}`,
            ),
          ),
        ],
      },
      { title: 'Intakes', sections: await intakeSections(db, clientId) },
      ...sessions,
      {
        title: 'Beside the sessions',
        sections: [
          list('Consents', await agreementLines(db, clientId)),
          list('Appointments', await appointmentLines(context, clientId)),
          list('Sheets given', await sheetLines(context, clientId)),
          list(
            'Letters',
            (await lettersOf(db, clientId)).map(
              ({ writtenAt, subject, how }) => `${day(writtenAt)}: ${subject} (${how})`,
            ),
          ),
          list('Photos, scans and PDFs on file', await attachmentLines(context, clientId)),
        ],
      },
    ],
  }
}

async function sessionPart(context: Context, sessionId: string): Promise<DossierPart> {
  const report = await gatherReport(context, sessionId)
  const [, ...about] = report.about.split(' · ')
  return {
    title: about.join(' · '),
    sections: [
      ...report.sections,
      list(
        'Chart',
        report.points.map(({ words }) => words),
      ),
      list('Consent to sensitive areas', await areaLines(context.db, sessionId)),
    ],
  }
}

async function appointmentLines({ db }: Context, clientId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('appointments')
    .select(['start', 'zone', 'minutes', 'status'])
    .where('client_id', '=', clientId)
    .orderBy('start')
    .execute()
  return rows.map(
    ({ start, zone, minutes, status }) =>
      `${momentInWords(start, zone, 'en-GB')}, ${minutes} min${status === 'cancelled' ? ', cancelled' : ''}`,
  )
}

async function sheetLines({ db }: Context, clientId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('handouts')
    .select(['given_at', 'how', 'pages'])
    .where('client_id', '=', clientId)
    .orderBy('given_at')
    .execute()
  return rows.map(({ given_at, how, pages }) => `${day(given_at)}: ${pages} pages, ${how}`)
}

async function attachmentLines({ db }: Context, clientId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('attachments')
    .select(['title', 'created_at'])
    .where('client_id', '=', clientId)
    .orderBy('created_at')
    .execute()
  return rows.map(({ title, created_at }) => `${day(created_at)}: ${title}`)
}
