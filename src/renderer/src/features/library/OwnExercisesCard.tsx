import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { muscleName } from '../../../../body/names.ts'
import type { OwnExercise } from '../../../../contract/models/ownExercise.ts'
import { Answer } from '../../api/Answer.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { dataAddress } from './choosePhoto.ts'
import { OwnExerciseDialog } from './OwnExerciseDialog.tsx'
import { VersionsDialog } from './VersionsDialog.tsx'
import './ownExercise.css'

const titleOf = ({ words }: OwnExercise): string => (words.en ?? Object.values(words)[0])?.title ?? ''

/** The therapist's own exercises, each with its photo, and those no longer used. */
export function OwnExercisesCard() {
  const { t } = useTranslation('library')
  const exercises = useProcedure('library.ownExercises', {})
  const [editing, setEditing] = useState<OwnExercise | 'new' | null>(null)
  const [looking, setLooking] = useState<OwnExercise | null>(null)
  return (
    <Card title={t('ownExercises')}>
      <div className="stack-tight">
        <p className="small soft">{t('ownExercisesWhat')}</p>
        <Answer of={exercises}>
          {(known) => (
            <>
              <ul className="library-list" aria-label={t('ownExercises')}>
                {known
                  .filter(({ inUse }) => inUse)
                  .map((exercise) => (
                    <li key={exercise.id} className="library-own">
                      <Photo exercise={exercise} />
                      <span className="grow">
                        {titleOf(exercise)}
                        <span className="library-evidence">
                          {[
                            exercise.muscles.map((id) => muscleName(id).short).join(', '),
                            t('ownState', {
                              languages: Object.keys(exercise.words).join(', '),
                              version: exercise.version,
                            }),
                          ]
                            .filter((part) => part !== '')
                            .join(' · ')}
                        </span>
                      </span>
                      {exercise.version > 1 && (
                        <Button
                          size="small"
                          variant="quiet"
                          aria-label={t('versionsOfThis', { title: titleOf(exercise) })}
                          onPress={() => setLooking(exercise)}
                        >
                          {t('versions')}
                        </Button>
                      )}
                      <Button
                        size="small"
                        variant="quiet"
                        aria-label={t('changeThis', { title: titleOf(exercise) })}
                        onPress={() => setEditing(exercise)}
                      >
                        {t('change')}
                      </Button>
                    </li>
                  ))}
              </ul>
              <NoLongerUsed exercises={known.filter(({ inUse }) => !inUse)} />
            </>
          )}
        </Answer>
        <div>
          <Button size="small" onPress={() => setEditing('new')}>
            {t('newExercise')}
          </Button>
        </div>
      </div>
      {editing !== null && (
        <OwnExerciseDialog exercise={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
      {looking !== null && (
        <VersionsDialog id={looking.id} title={titleOf(looking)} onClose={() => setLooking(null)} />
      )}
    </Card>
  )
}

function Photo({ exercise: { id, photo } }: { readonly exercise: OwnExercise }) {
  const jpeg = useProcedure('library.photo', { id }, { enabled: photo !== null }).data ?? null
  if (jpeg === null) return null
  return <img src={dataAddress(jpeg)} alt="" className="own-exercise-thumb" />
}

function NoLongerUsed({ exercises }: { readonly exercises: readonly OwnExercise[] }) {
  const { t } = useTranslation('library')
  const use = useCommand('library.useOwnExercise')
  if (exercises.length === 0) return null
  return (
    <details className="small">
      <summary>{t('noLongerUsed', { count: exercises.length })}</summary>
      <ul className="library-list">
        {exercises.map((exercise) => (
          <li key={exercise.id} className="library-own">
            <span className="grow">{titleOf(exercise)}</span>
            <Button
              size="small"
              variant="quiet"
              aria-label={t('useAgainThis', { title: titleOf(exercise) })}
              onPress={() => void use.run({ id: exercise.id, inUse: true })}
            >
              {t('useAgain')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
