import type { Kysely } from 'kysely'
import { z } from 'zod'
import { BlockFields, type PlanTemplate as TemplateRow } from '../../contract/models/plan.ts'
import { AppError } from '../appError.ts'
import type { Database } from '../db/schema.ts'
import type { PlanTemplate } from '../reference/planTemplate.ts'
import { planTemplates } from '../reference/planTemplates.ts'
import { scaleMinutes } from './scale.ts'

/** A whole plan to begin with, built in or the therapist's own. */
export interface Template extends TemplateRow {
  readonly stages: readonly BlockFields[]
}

const unknownTemplate = () =>
  new AppError('invalid', 'There is no such template.', { fields: { template: 'unknownTemplate' } })

const builtIn = ({ id, name, minutes, description, stages }: PlanTemplate): Template => ({
  id,
  name,
  minutes,
  description,
  own: false,
  stages: stages.map((stage) => ({
    technique: stage.technique,
    regions: stage.regions.map((zone) => ({ zone, side: stage.side })),
    position: stage.position,
    pressureFrom: stage.pressure.from,
    pressureTo: stage.pressure.to,
    minutes: stage.minutes,
    cue: stage.cue,
    points: [],
    direction: stage.direction,
  })),
})

/** The templates that come with the application. */
export const builtInTemplates: readonly Template[] = planTemplates.map(builtIn)

const StoredTemplate = z
  .object({
    id: z.string(),
    name: z.string(),
    minutes: z.int(),
    stages: z
      .string()
      .transform((text): unknown => JSON.parse(text))
      .pipe(z.array(BlockFields)),
  })
  .transform((row): Template => ({ ...row, description: '', own: true }))

/** Every template: the built-in ones, then the therapist's own by name. */
export async function allTemplates(db: Kysely<Database>): Promise<Template[]> {
  const rows = await db.selectFrom('plan_templates').selectAll().orderBy('name').execute()
  return [...builtInTemplates, ...z.array(StoredTemplate).parse(rows)]
}

/** One template; throws `invalid` at `template` for an unknown one. */
export async function getTemplate(db: Kysely<Database>, id: string): Promise<Template> {
  const template = (await allTemplates(db)).find((one) => one.id === id)
  if (template === undefined) throw unknownTemplate()
  return template
}

/** A template's stages fitted to a session's length. */
export function fitted(template: Template, minutes: number): BlockFields[] {
  const scaled = scaleMinutes(
    template.stages.map((stage) => stage.minutes),
    minutes,
  )
  return template.stages.map((stage, index) => ({ ...stage, minutes: scaled[index] ?? stage.minutes }))
}

/** The stages of a built-in plan, fitted to a session's length. Throws `invalid` at `template` for an unknown one. */
export function stagesOf(templateId: string, minutes: number): BlockFields[] {
  const template = builtInTemplates.find(({ id }) => id === templateId)
  if (template === undefined) throw unknownTemplate()
  return fitted(template, minutes)
}
