import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding, Plan } from '../../../../contract/models/plan.ts'
import type { Session } from '../../../../contract/models/session.ts'
import type { LibraryTechnique } from '../../../../contract/models/technique.ts'
import { Answer } from '../../api/Answer.tsx'
import { useProcedure } from '../../api/useProcedure.ts'
import { useKeptFocus } from '../../ui/useKeptFocus.ts'
import { WhileOpen } from '../session/WhileOpen.tsx'
import { barMinutes, plannedMinutes } from './barScale.ts'
import { CompleteCondition } from './CompleteCondition.tsx'
import { Findings } from './Findings.tsx'
import { newStage } from './newStage.ts'
import { Overrides } from './Overrides.tsx'
import { PlanBar } from './PlanBar.tsx'
import { PlanStart } from './PlanStart.tsx'
import { PlanTools } from './PlanTools.tsx'
import { SaveTemplateDialog } from './SaveTemplateDialog.tsx'
import { StageEditor } from './StageEditor.tsx'
import { SuggestDialog } from './SuggestDialog.tsx'
import { usePlanCommands } from './usePlanCommands.ts'
import './PlanPane.css'

/** Stages on a bar of minutes, and the chosen one below it. */
export function PlanPane({ session }: { readonly session: Session }) {
  const plan = useProcedure('plans.get', { sessionId: session.id })
  const techniques = useProcedure('techniques.list', {})
  return (
    <Answer of={techniques}>
      {(known) => (
        <Answer of={plan}>{(value) => <OpenPlan session={session} plan={value} techniques={known} />}</Answer>
      )}
    </Answer>
  )
}

interface OpenPlanProps {
  readonly session: Session
  readonly plan: Plan
  readonly techniques: readonly LibraryTechnique[]
}

function OpenPlan({ session, plan, techniques }: OpenPlanProps) {
  const { t } = useTranslation('plan')
  const commands = usePlanCommands(session.id)
  const templates = useProcedure('plans.templates', {}).data ?? []
  const [selected, setSelected] = useState<string | null>(null)
  const [suggesting, setSuggesting] = useState(false)
  const [saving, setSaving] = useState(false)
  const [completing, setCompleting] = useState<string | null>(null)
  const pane = useKeptFocus(completing ?? plan.findings)
  const place = Math.max(
    0,
    plan.blocks.findIndex(({ id }) => id === selected),
  )
  const chosen = plan.blocks[place] ?? null
  const whole = plan.findings.filter((finding) => finding.blockId === null && !saidByTheBar(finding))

  const add = async (technique: LibraryTechnique) => {
    const left = plan.minutes - plannedMinutes(plan.blocks)
    const id = await commands.add(chosen === null ? 0 : place + 1, newStage(technique, chosen, left))
    if (id !== null) setSelected(id)
  }
  const remove = (blockId: string) => {
    const at = plan.blocks.findIndex(({ id }) => id === blockId)
    const neighbour = plan.blocks[at + 1] ?? plan.blocks[at - 1]
    setSelected(neighbour?.id ?? null)
    void commands.remove(blockId)
  }
  const tools = (
    <WhileOpen session={session}>
      <PlanTools
        techniques={techniques}
        templates={templates}
        onAdd={(technique) => void add(technique)}
        onTemplate={(id) => void commands.applyTemplate(id)}
        onSuggest={() => setSuggesting(true)}
        onSaveTemplate={() => setSaving(true)}
      />
    </WhileOpen>
  )

  const atThePlan = (
    <WhileOpen session={session}>
      <Findings
        label={t('wholePlan')}
        findings={whole}
        sessionId={session.id}
        commands={commands}
        onCondition={setCompleting}
      />
      {completing !== null && (
        <CompleteCondition
          clientId={session.clientId}
          conditionId={completing}
          onClose={() => setCompleting(null)}
        />
      )}
    </WhileOpen>
  )
  const suggestion = suggesting && (
    <SuggestDialog
      sessionId={session.id}
      techniques={techniques}
      templates={templates}
      onTake={commands.suggest}
      onClose={() => setSuggesting(false)}
    />
  )

  if (chosen === null) {
    return (
      <section ref={pane} tabIndex={-1} className="plan-pane" aria-label={t('title')}>
        {atThePlan}
        <WhileOpen session={session}>
          <PlanStart
            minutes={plan.minutes}
            techniques={techniques}
            templates={templates}
            onAdd={(technique) => void add(technique)}
            onTemplate={(id) => void commands.applyTemplate(id)}
            onSuggest={() => setSuggesting(true)}
          />
        </WhileOpen>
        {suggestion}
      </section>
    )
  }
  return (
    <section ref={pane} tabIndex={-1} className="plan-pane" aria-label={t('title')}>
      {atThePlan}
      <WhileOpen session={session}>
        <Overrides overrides={plan.overrides} commands={commands} />
      </WhileOpen>
      <PlanBar
        plan={plan}
        techniques={techniques}
        length={barMinutes(plan.blocks, plan.minutes)}
        selected={chosen.id}
        tools={tools}
        isOpen={session.status === 'draft'}
        onSelect={setSelected}
        onMoveBy={(id, places) => void commands.moveBy(id, places)}
        onMoveTo={(id, to) => void commands.moveTo(id, to)}
        onMinutes={(id, next) =>
          void commands.adjust(id, ({ minutes }) => ({ minutes: Math.min(240, Math.max(1, next(minutes))) }))
        }
        onRemove={remove}
      />
      <StageEditor
        key={chosen.id}
        session={session}
        block={chosen}
        place={place}
        stages={plan.blocks.length}
        techniques={techniques}
        findings={plan.findings.filter(({ blockId }) => blockId === chosen.id)}
        pointNotes={plan.pointNotes.filter(({ blockId }) => blockId === chosen.id)}
        commands={commands}
        onRemove={() => remove(chosen.id)}
      />
      {suggestion}
      {saving && <SaveTemplateDialog sessionId={session.id} onClose={() => setSaving(false)} />}
    </section>
  )
}

/** The bar itself says how many minutes are left or over. */
const saidByTheBar = ({ rule }: Finding): boolean => rule === 'minutes-add-up'
