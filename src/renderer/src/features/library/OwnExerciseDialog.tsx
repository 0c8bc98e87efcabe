import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type HandoutLanguage, handoutLanguages } from '../../../../contract/models/client.ts'
import { type OwnExercise, ownExerciseKinds } from '../../../../contract/models/ownExercise.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { useDraft } from '../../api/useDraft.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DraftMark } from '../../ui/DraftMark.tsx'
import { Select } from '../../ui/Select.tsx'
import type { ChosenPhoto } from './choosePhoto.ts'
import { ExclusionChoices } from './ExclusionChoices.tsx'
import { MuscleChoice } from './MuscleChoice.tsx'
import { OwnExerciseWordsFields } from './OwnExerciseWordsFields.tsx'
import { noTypedWords, parseTyped, problemsOf, toSave, typedFrom, writtenIn } from './ownExerciseForm.ts'
import { PhotoField } from './PhotoField.tsx'

interface OwnExerciseDialogProps {
  /** Null makes a new one. */
  readonly exercise: OwnExercise | null
  readonly onClose: () => void
}

/** An exercise of one's own. What is typed is kept until it is saved; the photo comes with the saving. */
export function OwnExerciseDialog({ exercise, onClose }: OwnExerciseDialogProps) {
  const { t } = useTranslation('library')
  const { t: common } = useTranslation('common')
  const { t: clientWords } = useTranslation('clients')
  const draft = useDraft({
    form: `ownExercise:${exercise?.id ?? 'new'}`,
    initial: typedFrom(exercise),
    parse: parseTyped,
  })
  const save = useCommand('library.saveOwnExercise')
  const use = useCommand('library.useOwnExercise')
  const [language, setLanguage] = useState<HandoutLanguage>('en')
  const [tried, setTried] = useState(false)
  const [photo, setPhoto] = useState<ChosenPhoto | null | 'keep'>('keep')
  const hasPhoto = exercise !== null && exercise.photo !== null
  const kept = useProcedure('library.photo', { id: exercise?.id ?? '' }, { enabled: hasPhoto }).data ?? null
  if (draft.kind === 'loading') return null

  const typed = draft.value
  const words = typed.words[language] ?? noTypedWords
  const written = writtenIn(typed)
  const halfWritten = written.find(({ whole }) => !whole)?.language
  const title = typed.words.en?.title ?? words.title
  const error = save.error ?? use.error
  const close = () => void draft.flush().then(onClose)
  const keep = async () => {
    setTried(true)
    const ready = toSave(typed, exercise?.id ?? null, photo === null ? 'none' : photo)
    if (ready === null) {
      if (halfWritten !== undefined) setLanguage(halfWritten)
      return
    }
    const reply = await save.run(ready)
    if (!reply.ok) return
    await draft.clear()
    onClose()
  }
  const retire = async () => {
    if (exercise === null) return
    const reply = await use.run({ id: exercise.id, inUse: false })
    if (reply.ok) onClose()
  }

  return (
    <Dialog
      title={exercise === null ? t('newExercise') : t('changeExercise')}
      isOpen
      width="wide"
      closesOutside={false}
      onClose={close}
      actions={
        <>
          <span className="grow">
            <DraftMark state={draft.state} onRetry={() => void draft.flush()} />
          </span>
          {exercise !== null && (
            <Button variant="quiet" onPress={() => void retire()} isPending={use.isPending}>
              {t('retire')}
            </Button>
          )}
          <Button variant="quiet" onPress={close}>
            {common('cancel')}
          </Button>
          <Button variant="primary" onPress={() => void keep()} isPending={save.isPending}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className="own-exercise">
        <div className="stack">
          <Select
            label={t('wordsIn')}
            hint={t('wordsInHint')}
            options={handoutLanguages.map((id) => {
              const state = written.find((each) => each.language === id)
              const detail = state && (state.whole ? t('written') : t('halfWritten'))
              return { id, label: clientWords(`languages.${id}`), detail }
            })}
            value={language}
            onChange={setLanguage}
          />
          <OwnExerciseWordsFields
            words={words}
            problems={tried ? problemsOf(words, written.length === 0) : {}}
            onChange={(changed) => draft.change({ ...typed, words: { ...typed.words, [language]: changed } })}
          />
        </div>
        <div className="stack">
          <PhotoField
            photo={photo === 'keep' ? kept : (photo?.jpeg ?? null)}
            title={title}
            onChange={setPhoto}
          />
          <Select
            label={t('kind')}
            options={ownExerciseKinds.map((id) => ({ id, label: t(`exerciseKinds.${id}`) }))}
            value={typed.kind}
            onChange={(kind) => draft.change({ ...typed, kind })}
          />
          <MuscleChoice
            muscles={typed.muscles}
            onChange={(muscles) => draft.change({ ...typed, muscles: [...muscles] })}
          />
          <ExclusionChoices
            kind={typed.kind}
            chosen={typed.exclusions}
            onChange={(exclusions) => draft.change({ ...typed, exclusions })}
          />
        </div>
        {error === null ? null : <FailureNotice error={error} />}
      </div>
    </Dialog>
  )
}
