import type { BlockFields } from '../../contract/models/plan.ts'
import { AppError } from '../appError.ts'
import { planTemplates } from '../reference/planTemplates.ts'
import { scaleMinutes } from './scale.ts'

/** The stages of a built-in plan, fitted to a session's length. Throws `invalid` at `template` for an unknown one. */
export function stagesOf(templateId: string, minutes: number): BlockFields[] {
  const template = planTemplates.find(({ id }) => id === templateId)
  if (template === undefined) {
    throw new AppError('invalid', 'There is no such template.', { fields: { template: 'unknownTemplate' } })
  }
  const fitted = scaleMinutes(
    template.stages.map((stage) => stage.minutes),
    minutes,
  )
  return template.stages.map((stage, index) => ({
    technique: stage.technique,
    regions: stage.regions.map((zone) => ({ zone, side: stage.side })),
    position: stage.position,
    pressureFrom: stage.pressure.from,
    pressureTo: stage.pressure.to,
    minutes: fitted[index] ?? stage.minutes,
    cue: stage.cue,
    points: [],
  }))
}
