import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanTemplate } from '../../../../contract/models/plan.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { TextField } from '../../ui/TextField.tsx'

/** Templates kept from one's own plans: named anew or removed here. */
export function OwnTemplates() {
  const { t } = useTranslation('techniques')
  const templates = useProcedure('plans.templates', {}).data ?? []
  const own = templates.filter((template) => template.own)
  return (
    <Card title={t('templates')}>
      {own.length === 0 ? <p className="soft">{t('noTemplates')}</p> : null}
      <ul className="technique-list">
        {own.map((template) => (
          <li key={template.id} className="technique">
            <Template template={template} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Template({ template }: { readonly template: PlanTemplate }) {
  const { t } = useTranslation('techniques')
  const { t: common } = useTranslation('common')
  const { t: plan } = useTranslation('plan')
  const rename = useCommand('plans.renameTemplate')
  const remove = useCommand('plans.removeTemplate')
  const [name, setName] = useState<string | null>(null)
  const { id, minutes } = template
  const error = rename.error ?? remove.error
  if (name !== null) {
    return (
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault()
          void rename.run({ id, name }).then((reply) => {
            if (reply.ok) setName(null)
          })
        }}
      >
        <div className="grow">
          <TextField
            label={t('templateName')}
            hideLabel
            size="small"
            autoFocus
            value={name}
            onChange={setName}
          />
        </div>
        <Button size="small" type="submit">
          {common('save')}
        </Button>
        {error === null ? null : <FailureNotice error={error} />}
      </form>
    )
  }
  return (
    <div className="row">
      <span className="grow">{plan('templateLong', { name: template.name, minutes })}</span>
      <Button size="small" variant="quiet" onPress={() => setName(template.name)}>
        {t('rename')}
      </Button>
      <Button size="small" variant="quiet" onPress={() => void remove.run({ id })}>
        {common('remove')}
      </Button>
      {error === null ? null : <FailureNotice error={error} />}
    </div>
  )
}
