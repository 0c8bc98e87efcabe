import { type ZoneId, zoneIds } from '../../../../body/ids.ts'
import {
  type CatalogueCondition,
  type ClientCondition,
  type ConditionAsk,
  type ConditionFields,
  ConditionSide,
  ConditionStatus,
} from '../../../../contract/models/health.ts'
import type { SentTo } from '../../../../contract/procedures.ts'

/** The condition form as it is typed: texts alone, '' for what is left open. */
export interface ConditionForm {
  readonly condition: string
  readonly variant: string
  readonly status: string
  readonly side: string
  readonly region: string
  readonly since: string
  readonly dueDate: string
  readonly clearanceBy: string
  readonly clearanceOn: string
  readonly clearanceUntil: string
  readonly clearanceScope: string
  readonly note: string
}

export const emptyCondition: ConditionForm = {
  condition: '',
  variant: '',
  status: 'current',
  side: '',
  region: '',
  since: '',
  dueDate: '',
  clearanceBy: '',
  clearanceOn: '',
  clearanceUntil: '',
  clearanceScope: '',
  note: '',
}

/** A stored condition as a form. */
export function formOfCondition(stored: ConditionFields): ConditionForm {
  const { condition, variant, status, side, region, since, dueDate, clearance, note } = stored
  return {
    condition,
    variant: variant ?? '',
    status,
    side: side ?? '',
    region: region ?? '',
    since: since ?? '',
    dueDate: dueDate ?? '',
    clearanceBy: clearance?.by ?? '',
    clearanceOn: clearance?.on ?? '',
    clearanceUntil: clearance?.until ?? '',
    clearanceScope: clearance?.scope ?? '',
    note,
  }
}

/** The form as the practice takes it. A clearance is one as soon as anything of it is written. */
export function fieldsOfCondition(form: ConditionForm): SentTo<'health.addCondition'>['fields'] {
  const { clearanceBy, clearanceOn, clearanceUntil, clearanceScope } = form
  const isCleared = [clearanceBy, clearanceOn, clearanceUntil, clearanceScope].some(
    (text) => text.trim() !== '',
  )
  return {
    condition: form.condition,
    variant: orNull(form.variant),
    status: statusOf(form.status),
    side: ConditionSide.safeParse(form.side).data ?? null,
    region: zoneOf(form.region),
    since: orNull(form.since),
    dueDate: orNull(form.dueDate),
    clearance: isCleared
      ? { by: clearanceBy, on: clearanceOn, until: orNull(clearanceUntil), scope: clearanceScope }
      : null,
    note: form.note,
  }
}

/** Chooses another condition: a form of the one before is none of this one. */
export function withCondition(form: ConditionForm, condition: string): ConditionForm {
  return form.condition === condition ? form : { ...form, condition, variant: '' }
}

const everyAsk: readonly ConditionAsk[] = ['side', 'region', 'since', 'dueDate', 'clearance']

/** Which questions stand first: what the catalogue asks for, and what is answered already. The rest is behind "more". */
export function questionsFirst(
  row: CatalogueCondition | null,
  stored: ConditionForm,
): readonly ConditionAsk[] {
  return everyAsk.filter((ask) => row?.asks.includes(ask) === true || isAnswered(stored, ask))
}

/** The questions behind "more". A due date belongs to pregnancy alone. */
export function questionsBehind(first: readonly ConditionAsk[]): readonly ConditionAsk[] {
  return everyAsk.filter((ask) => ask !== 'dueDate' && !first.includes(ask))
}

export function statusOf(text: string): ClientCondition['status'] {
  return ConditionStatus.safeParse(text).data ?? 'current'
}

export function zoneOf(text: string): ZoneId | null {
  return zoneIds.find((zone) => zone === text) ?? null
}

function isAnswered(form: ConditionForm, ask: ConditionAsk): boolean {
  return ask === 'clearance' ? form.clearanceBy !== '' : form[ask] !== ''
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text
}
