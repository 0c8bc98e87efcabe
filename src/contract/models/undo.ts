import { z } from 'zod'
import { Id } from './common.ts'

/** What an undo step belongs to: one session draft, or one client. */
export const UndoScope = z.strictObject({ kind: z.enum(['session', 'client']), id: Id })
export type UndoScope = z.infer<typeof UndoScope>

/** Every command that is a step of undo; each has a name in words, so that undo says what it took back. */
export const undoableCommands = [
  'clients.create',
  'clients.update',
  'clients.archive',
  'clients.merge',
  'clientImport.run',
  'health.addCondition',
  'health.changeCondition',
  'health.removeCondition',
  'intakes.begin',
  'intakes.save',
  'intakes.describe',
  'intakes.confirm',
  'intakes.remove',
  'agreements.sign',
  'agreements.withdraw',
  'appointments.set',
  'appointments.change',
  'appointments.cancel',
  'attachments.keep',
  'attachments.rename',
  'attachments.remove',
  'sessions.create',
  'sessions.saveField',
  'sessions.carryForward',
  'sessions.lookedAt',
  'sessions.discard',
  'consent.record',
  'screening.answer',
  'screening.settle',
  'chart.placePoint',
  'chart.changePoint',
  'chart.movePoint',
  'chart.removePoint',
  'chart.resolvePoint',
  'chart.bringBack',
  'chart.carryForward',
  'chart.readAfter',
  'chart.removeAfter',
  'chart.drawMark',
  'chart.changeMark',
  'chart.removeMark',
  'chart.readAgain',
  'chart.readMarkAgain',
  'chart.followAgain',
  'motions.add',
  'motions.change',
  'motions.remove',
  'outcomes.save',
  'outcomes.remove',
  'plans.applyTemplate',
  'plans.applySuggestion',
  'plans.addBlock',
  'plans.changeBlock',
  'plans.moveBlock',
  'plans.removeBlock',
  'plans.splitBlock',
  'plans.duplicateBlock',
  'plans.override',
  'plans.takeBackOverride',
  'plans.repair',
  'treatment.start',
  'treatment.act',
  'treatment.pain',
  'treatment.beat',
  'treatment.answerGap',
  'treatment.correct',
  'library.backTo',
  'library.retireOwnLine',
] as const
export type UndoableCommand = (typeof undoableCommands)[number]

/** Names of the commands that undo and redo would take back or repeat; null where there is none. */
export interface UndoState {
  readonly undo: string | null
  readonly redo: string | null
}
