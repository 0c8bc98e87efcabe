import type { Kysely } from 'kysely'
import type { ConditionAnswer, Intake, IntakeForm } from '../../contract/models/intake.ts'
import type { Database } from '../db/schema.ts'
import { dayInWords } from '../documents/dates.ts'
import type { DossierPart } from '../documents/dossier.ts'
import { intakeForm } from '../intakes/form.ts'
import { getIntake, listIntakes } from '../intakes/store.ts'

type Section = DossierPart['sections'][number]

const kinds: Readonly<Record<Intake['kind'], string>> = { full: 'Intake', changes: 'What has changed' }
const sources: Readonly<Record<Intake['source'], string>> = {
  told: 'told and written down',
  client: 'written by the client',
  paper: 'typed from paper',
}

const conditionWords = (answer: ConditionAnswer, { groups }: IntakeForm): string => {
  const asked = groups.flatMap(({ conditions }) => conditions).find(({ id }) => id === answer.condition)
  return [
    asked?.everyday ?? answer.condition,
    answer.now === 'past' ? 'in the past' : '',
    answer.side ?? '',
    answer.since === '' ? '' : `since ${answer.since}`,
    answer.treated === '' ? '' : `treated: ${answer.treated}`,
    answer.clearedBy === '' ? '' : `cleared by ${answer.clearedBy}`,
  ]
    .filter((part) => part !== '')
    .join('; ')
}

function linesOf({ answers }: Intake, form: IntakeForm): Section['lines'] {
  const { texts, conditions, pains } = answers
  const said = form.sections
    .flatMap(({ questions }) => questions)
    .map(({ id, label }) => ({ lead: label, text: texts[id] ?? '' }))
    .filter(({ text }) => text.trim() !== '')
  const lines = [
    ...said,
    ...conditions.map((answer) => ({ lead: 'Has or had', text: conditionWords(answer, form) })),
    ...(pains.length === 0 ? [] : [{ lead: 'Painted where it hurts', text: `${pains.length} strokes` }]),
  ]
  return lines.length === 0 ? [{ lead: '', text: 'Nothing was answered.' }] : lines
}

/** What a client answered in each intake, the earliest first, under the questions as they were asked then. */
export async function intakeSections(db: Kysely<Database>, clientId: string): Promise<Section[]> {
  const sections: Section[] = []
  for (const { id } of (await listIntakes(db, clientId)).toReversed()) {
    const intake = await getIntake(db, id)
    const form = await intakeForm(db, intake.kind, intake.formVersion)
    const looked = intake.confirmedAt === null ? ', not looked through yet' : ''
    sections.push({
      title: `${kinds[intake.kind]}, ${dayInWords(intake.date, 'en-GB')}: ${sources[intake.source]}${looked}`,
      listed: false,
      lines: linesOf(intake, form),
    })
  }
  return sections
}
