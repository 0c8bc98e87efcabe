import { ArrowLeft, ArrowRight, Copy, SquareSplitHorizontal, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type BlockFields,
  clientPositions,
  type Finding,
  type PlanBlock,
  type PointNote,
} from '../../../../contract/models/plan.ts'
import type { Session } from '../../../../contract/models/session.ts'
import type { LibraryTechnique } from '../../../../contract/models/technique.ts'
import { useAutosave } from '../../api/useAutosave.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { useReportSave } from '../session/saveStates.ts'
import { WhileOpen } from '../session/WhileOpen.tsx'
import { Findings } from './Findings.tsx'
import { HoldSeconds } from './HoldSeconds.tsx'
import { MinutesStepper } from './MinutesStepper.tsx'
import { PressureRange } from './PressureRange.tsx'
import { RegionChips } from './RegionChips.tsx'
import { RegionFigure } from './RegionFigure.tsx'
import { StagePoints } from './StagePoints.tsx'
import { ofTechnique, techniqueKey, techniqueWord } from './techniqueWord.ts'
import type { PlanCommands } from './usePlanCommands.ts'
import './StageEditor.css'

interface StageEditorProps {
  readonly session: Session
  readonly block: PlanBlock
  /** From 0. */
  readonly place: number
  readonly stages: number
  readonly techniques: readonly LibraryTechnique[]
  readonly findings: readonly Finding[]
  /** How points of this stage that lie in a caution site are reached. */
  readonly pointNotes: readonly PointNote[]
  readonly commands: PlanCommands
  readonly onRemove: () => void
}

/** Everything about one stage. Each press saves; give it the stage's id as `key`. */
export function StageEditor(props: StageEditorProps) {
  const { session, block, place, stages, techniques, findings, commands, onRemove } = props
  const { t } = useTranslation('plan')
  const points = useProcedure('chart.points', { sessionId: session.id }).data ?? []
  const change = (fields: Partial<BlockFields>) => void commands.adjust(block.id, () => fields)
  const technique = techniques.find(({ key }) => key === techniqueKey(block))
  const cue = useAutosave<string>({
    value: block.cue,
    save: (value) => commands.change(block.id, { cue: value }),
  })
  useReportSave(cue.state)

  return (
    <section className="stage-editor" aria-label={t('stageEditor')}>
      <WhileOpen session={session}>
        <div className="stage-fields">
          <header className="stage-head">
            <h2 className="grow">
              {t('stageOf', { place: place + 1, stages })}
              {technique !== undefined && <span className="stage-term">{technique.term}</span>}
            </h2>
            <IconButton
              label={t('earlier')}
              kbd="Alt+←"
              isDisabled={place === 0}
              onPress={() => void commands.moveBy(block.id, -1)}
            >
              <ArrowLeft aria-hidden="true" />
            </IconButton>
            <IconButton
              label={t('later')}
              kbd="Alt+→"
              isDisabled={place === stages - 1}
              onPress={() => void commands.moveBy(block.id, 1)}
            >
              <ArrowRight aria-hidden="true" />
            </IconButton>
            <IconButton
              label={t('split')}
              isDisabled={block.minutes < 2}
              onPress={() => void commands.split(block.id, Math.ceil(block.minutes / 2))}
            >
              <SquareSplitHorizontal aria-hidden="true" />
            </IconButton>
            <IconButton label={t('duplicate')} onPress={() => void commands.duplicate(block.id)}>
              <Copy aria-hidden="true" />
            </IconButton>
            <IconButton label={t('removeStage')} kbd="Del" onPress={onRemove}>
              <Trash2 aria-hidden="true" />
            </IconButton>
          </header>
          <Row label={t('technique')}>
            <div className="stage-technique">
              <Select
                label={t('technique')}
                hideLabel
                size="small"
                value={techniqueKey(block)}
                onChange={(key) => {
                  const chosen = techniques.find((each) => each.key === key)
                  if (chosen !== undefined) change(ofTechnique(chosen))
                }}
                options={techniques
                  .filter(({ hidden, key }) => !hidden || key === techniqueKey(block))
                  .map((each) => ({
                    id: each.key,
                    label: techniqueWord(techniques, ofTechnique(each)),
                    detail: each.term === '' ? undefined : each.term,
                  }))}
              />
            </div>
            <MinutesStepper
              minutes={block.minutes}
              onStep={(more) =>
                void commands.adjust(block.id, ({ minutes }) => ({
                  minutes: Math.min(240, Math.max(1, minutes + more)),
                }))
              }
            />
          </Row>
          <Row label={t('position')}>
            <Segmented
              label={t('position')}
              hideLabel
              size="small"
              value={block.position}
              onChange={(position) => change({ position })}
              options={clientPositions.map((id) => ({ id, label: t(`positions.${id}`) }))}
            />
          </Row>
          <Row label={t('pressure')}>
            <PressureRange from={block.pressureFrom} to={block.pressureTo} onChange={change} />
          </Row>
          <Row label={t('regions')}>
            <RegionChips regions={block.regions} onChange={(regions) => change({ regions: [...regions] })} />
          </Row>
          <Row label={t('points')}>
            <StagePoints
              points={points}
              chosen={block.points}
              onChange={(ids) => change({ points: [...ids] })}
            />
            {props.pointNotes.map(({ pointId, text }) => (
              <p key={pointId} className="small soft">
                {text}
              </p>
            ))}
          </Row>
          {block.technique === 'TPR' && (
            <Row label={t('hold')}>
              <HoldSeconds
                seconds={block.holdSeconds ?? null}
                onChange={(holdSeconds) => change({ holdSeconds })}
              />
            </Row>
          )}
          {(block.why ?? []).length > 0 && (
            <Row label={t('why')}>
              <p className="small soft stage-why">{block.why?.join(' ')}</p>
            </Row>
          )}
          <Row label={t('cue')}>
            <div className="grow">
              <TextArea
                label={t('cue')}
                hideLabel
                look="plain"
                rows={1}
                placeholder={t('cuePlaceholder')}
                value={cue.value}
                onChange={cue.change}
                onBlur={() => void cue.flush()}
              />
            </div>
          </Row>
        </div>
      </WhileOpen>
      <RegionFigure
        isOpen={session.status === 'draft'}
        regions={block.regions}
        points={points.filter(({ pointId }) => block.points.includes(pointId))}
        onChange={(next) =>
          void commands.adjust(block.id, ({ regions }) => ({ regions: [...next(regions)] }))
        }
      />
      <WhileOpen session={session}>
        <Findings label={t('atThisStage')} findings={findings} sessionId={session.id} commands={commands} />
      </WhileOpen>
    </section>
  )
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="stage-row">
      <span className="stage-label" aria-hidden="true">
        {label}
      </span>
      <div className="stage-value">{children}</div>
    </div>
  )
}
