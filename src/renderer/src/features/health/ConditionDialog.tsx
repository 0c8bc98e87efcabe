import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueCondition, ClientCondition } from '../../../../contract/models/health.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { textForm } from '../../api/textForm.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useDraft } from '../../api/useDraft.ts'
import { useFieldErrors } from '../../api/useFieldErrors.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DraftMark } from '../../ui/DraftMark.tsx'
import { useFocusInvalid } from '../../ui/useFocusInvalid.ts'
import { ConditionFormFields } from './ConditionFormFields.tsx'
import { emptyCondition, fieldsOfCondition, formOfCondition } from './conditionForm.ts'

interface ConditionDialogProps {
  readonly clientId: string
  /** Null adds a new one. */
  readonly condition: ClientCondition | null
  readonly catalogue: readonly CatalogueCondition[]
  readonly onClose: () => void
  readonly onRemove: (condition: ClientCondition) => void
}

/** One condition of a client: which, where, since when, and whether a doctor has cleared it. */
export function ConditionDialog({ clientId, condition, catalogue, onClose, onRemove }: ConditionDialogProps) {
  const { t } = useTranslation('health')
  const add = useCommand('health.addCondition')
  const change = useCommand('health.changeCondition')
  const error = condition === null ? add.error : change.error
  const parsed = useFieldErrors(error, 'fields')
  const ruled = useFieldErrors(error)
  const [unchosen, setUnchosen] = useState(false)
  const formElement = useRef<HTMLFormElement>(null)
  useFocusInvalid(formElement, error)
  useFocusInvalid(formElement, unchosen)
  const initial = condition === null ? emptyCondition : formOfCondition(condition)
  const draft = useDraft({
    form:
      condition === null ? `condition:new:${clientId}` : `condition:${condition.id}:${condition.revision}`,
    initial,
    parse: textForm({ ...initial }),
  })
  if (draft.kind === 'loading') return null

  const form = draft.value
  const errorOf = (field: string) =>
    field === 'condition' && unchosen && form.condition === ''
      ? t('chooseOne')
      : (parsed(field) ?? ruled(field))

  const hand = async () => {
    setUnchosen(form.condition === '')
    if (form.condition === '') return
    const fields = fieldsOfCondition(form)
    const reply =
      condition === null
        ? await add.run({ clientId, fields })
        : await change.run({ id: condition.id, revision: condition.revision, fields })
    if (!reply.ok) return
    await draft.clear()
    onClose()
  }
  const startAfresh = async () => {
    draft.change(initial)
    await draft.clear()
  }

  return (
    <Dialog
      title={condition === null ? t('addTitle') : t('changeTitle')}
      isOpen
      onClose={onClose}
      closesOutside={false}
      actions={
        <>
          <span className="grow">
            {condition === null ? null : (
              <Button variant="quiet" onPress={() => onRemove(condition)}>
                {t('remove')}
              </Button>
            )}
          </span>
          <span className="health-draft">
            <DraftMark state={draft.state} onRetry={() => void draft.flush()} />
          </span>
          <Button onPress={onClose}>{t('later')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="condition-form"
            isPending={add.isPending || change.isPending}
          >
            {condition === null ? t('add') : t('keep')}
          </Button>
        </>
      }
    >
      <form
        ref={formElement}
        id="condition-form"
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void hand()
        }}
      >
        {draft.resumed ? (
          <p className="row-tight soft small">
            {t('resumed')}
            <Button variant="quiet" size="small" onPress={() => void startAfresh()}>
              {t('startAfresh')}
            </Button>
          </p>
        ) : null}
        <ConditionFormFields
          catalogue={catalogue}
          form={form}
          initial={initial}
          onChange={draft.change}
          errorOf={errorOf}
        />
        {error !== null && error.fields === undefined ? <FailureNotice error={error} /> : null}
      </form>
    </Dialog>
  )
}
