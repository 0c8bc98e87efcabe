import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Activity, SessionOutcomes } from '../../../../contract/models/outcome.ts'
import { run } from '../../api/run.ts'
import { useAutosave } from '../../api/useAutosave.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { NumberScale } from '../../ui/NumberScale.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useReportSave } from '../session/saveStates.ts'

const atMost = 5
const inOrder = [0, 1, 2, 3, 4] as const

interface ActivitiesProps {
  readonly sessionId: string
  readonly outcomes: SessionOutcomes
  readonly isDisabled: boolean
}

/** Up to five things that the client finds hard, in their own words, 0 to 10; asked again by the same words. */
export function Activities({ sessionId, outcomes, isDisabled }: ActivitiesProps) {
  const { t } = useTranslation('outcomes')
  const asked = outcomes.asked.find(({ measure }) => measure === 'activities')?.items
  const stored = JSON.stringify(asked ?? outcomes.activities.map((text) => ({ text, score: null })))
  const list = useAutosave<string>({
    value: stored,
    save: (json) => {
      const items = read(json).filter(({ text }) => text.trim() !== '')
      return items.length === 0
        ? run('outcomes.remove', { sessionId, measure: 'activities' })
        : run('outcomes.save', { sessionId, outcome: { measure: 'activities', items } })
    },
  })
  useReportSave(list.state)
  const items = read(list.value)
  const change = (next: readonly Activity[]) => list.change(JSON.stringify(next))
  const put = (place: number, some: Partial<Activity>) =>
    change(items.map((item, index) => (index === place ? { ...item, ...some } : item)))
  return (
    <section className="stack-tight" aria-label={t('names.activities')}>
      <h3 className="ui-label">{t('names.activities')}</h3>
      <p className="soft small">{t('activitiesHint')}</p>
      {inOrder.slice(0, items.length).map((place) => {
        const item = items[place]
        if (item === undefined) return null
        return (
          <div key={place} className="outcome-activity">
            <TextField
              label={t('activity', { number: place + 1 })}
              hideLabel
              size="small"
              isReadOnly={isDisabled}
              placeholder={t('activityPlaceholder')}
              value={item.text}
              onChange={(text) => put(place, { text })}
              onBlur={() => void list.flush()}
              after={
                isDisabled ? undefined : (
                  <IconButton
                    label={t('removeActivity', { number: place + 1 })}
                    onPress={() => change(items.filter((_, index) => index !== place))}
                  >
                    <X aria-hidden="true" />
                  </IconButton>
                )
              }
            />
            <NumberScale
              label={t('ability')}
              from={0}
              to={10}
              isDisabled={isDisabled}
              value={item.score}
              onChange={(score) => {
                put(place, { score })
                void list.flush()
              }}
            />
          </div>
        )
      })}
      {isDisabled || items.length >= atMost ? null : (
        <div>
          <Button size="small" onPress={() => change([...items, { text: '', score: null }])}>
            {t('addActivity')}
          </Button>
        </div>
      )}
      <p className="soft small">{t('citeActivities')}</p>
    </section>
  )
}

/** The list travels as text, so that what is shown and what is stored compare as one value. */
function read(json: string): readonly Activity[] & Activity[] {
  const items: Activity[] = JSON.parse(json)
  return items
}
