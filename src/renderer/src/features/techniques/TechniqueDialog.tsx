import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { phases as allPhases, type Phase } from '../../../../contract/models/plan.ts'
import type { LibraryTechnique } from '../../../../contract/models/technique.ts'
import type { Reply } from '../../../../contract/reply.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { NumberScale } from '../../ui/NumberScale.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface TechniqueDialogProps {
  /** Null makes a new one of one's own. */
  readonly technique: LibraryTechnique | null
  readonly techniques: readonly LibraryTechnique[]
  readonly onClose: () => void
}

/** The words of a technique; one of one's own also says which built-in technique the rules take it for. */
export function TechniqueDialog({ technique, techniques, onClose }: TechniqueDialogProps) {
  const { t } = useTranslation('techniques')
  const { t: common } = useTranslation('common')
  const change = useCommand('techniques.change')
  const add = useCommand('techniques.add')
  const changeOwn = useCommand('techniques.changeOwn')
  const removeOwn = useCommand('techniques.removeOwn')
  const isOwn = technique === null || technique.own
  const [name, setName] = useState(technique?.name ?? '')
  const [term, setTerm] = useState(technique?.term ?? '')
  const [aim, setAim] = useState(technique?.aim ?? '')
  const [cue, setCue] = useState(technique?.cue ?? '')
  const [countsAs, setCountsAs] = useState(technique?.code ?? 'EFF')
  const [suits, setSuits] = useState<readonly Phase[]>(technique?.phases ?? ['working'])
  const [from, setFrom] = useState(technique?.pressureFrom ?? null)
  const [to, setTo] = useState(technique?.pressureTo ?? null)
  const [tried, setTried] = useState(false)
  const error = change.error ?? add.error ?? changeOwn.error ?? removeOwn.error

  const close = (reply: Reply<unknown>) => {
    if (reply.ok) onClose()
  }
  const keep = async () => {
    setTried(true)
    if (name.trim() === '' || suits.length === 0) return
    const shared = { name, term, aim, cue, phases: [...suits], pressureFrom: from, pressureTo: to }
    if (technique === null) close(await add.run({ ...shared, countsAs }))
    else if (technique.own) close(await changeOwn.run({ id: technique.key, fields: { ...shared, countsAs } }))
    else close(await change.run({ code: technique.code, wording: shared }))
  }

  return (
    <Dialog
      title={technique === null ? t('addTitle') : t('changeTitle', { name: technique.name })}
      isOpen
      onClose={onClose}
      closesOutside={false}
      actions={
        <>
          {technique?.own === true && (
            <Button
              variant="quiet"
              onPress={() => void removeOwn.run({ id: technique.key }).then(close)}
              isPending={removeOwn.isPending}
            >
              {common('remove')}
            </Button>
          )}
          <Button variant="quiet" onPress={onClose}>
            {common('cancel')}
          </Button>
          <Button variant="primary" onPress={() => void keep()}>
            {common('save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <TextField
          label={t('name')}
          value={name}
          onChange={setName}
          error={tried && name.trim() === '' ? t('nameMissing') : undefined}
        />
        <TextField label={t('term')} value={term} onChange={setTerm} />
        {isOwn && (
          <Select
            label={t('countsAs')}
            hint={t('countsAsHint')}
            value={countsAs}
            onChange={setCountsAs}
            options={techniques
              .filter(({ own }) => !own)
              .map((each) => ({ id: each.code, label: each.name, detail: each.term }))}
          />
        )}
        <TextArea label={t('aim')} rows={2} value={aim} onChange={setAim} />
        <TextArea label={t('cue')} rows={1} value={cue} onChange={setCue} />
        <fieldset className="technique-phases">
          <legend className="ui-label">{t('suits')}</legend>
          {allPhases.map((phase) => (
            <Checkbox
              key={phase}
              isSelected={suits.includes(phase)}
              onChange={(chosen) =>
                setSuits((now) => (chosen ? [...now, phase] : now.filter((each) => each !== phase)))
              }
            >
              {t(`phases.${phase}`)}
            </Checkbox>
          ))}
        </fieldset>
        {tried && suits.length === 0 && <p role="alert">{t('phaseMissing')}</p>}
        <NumberScale label={t('pressureFrom')} from={1} to={5} value={from} onChange={setFrom} />
        <NumberScale label={t('pressureTo')} from={1} to={5} value={to} onChange={setTo} />
        {error === null ? null : <FailureNotice error={error} />}
      </div>
    </Dialog>
  )
}
