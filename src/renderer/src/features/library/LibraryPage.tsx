import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { HandoutLanguage, handoutLanguages } from '../../../../contract/models/client.ts'
import type { LibraryItem } from '../../../../contract/models/library.ts'
import { Answer } from '../../api/Answer.tsx'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Page } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { BackToSettings } from '../settings/BackToSettings.tsx'
import { LibraryText } from './LibraryText.tsx'
import { OwnExercisesCard } from './OwnExercisesCard.tsx'
import { OwnLinesCard } from './OwnLinesCard.tsx'
import './library.css'

const kinds: readonly LibraryItem['kind'][] = ['help', 'advice', 'exercise', 'words']

/** Everything clients may read, in each language: how sure it is, and whether a person has looked through it. */
export function LibraryPage({ asked }: { readonly asked: string }) {
  const parsed = HandoutLanguage.safeParse(asked)
  const language = parsed.success ? parsed.data : 'en'
  const { t } = useTranslation('library')
  const { t: clientWords } = useTranslation('clients')
  const [, go] = useLocation()
  const items = useProcedure('library.show', { language })
  const languages = useProcedure('library.languages', {}).data ?? []
  const therapist = useProcedure('settings.get', {}).data?.therapistName ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const [sure, setSure] = useState(false)
  const confirm = useCommand('library.confirm')
  const reviewer = (typed ?? therapist).trim()
  const confirmThese = (ids: readonly string[]) => confirm.run({ language, items: [...ids], reviewer })
  const open = (items.data ?? []).filter(({ review }) => review === null)

  return (
    <Page title={t('title')} above={<BackToSettings />} under={t('under')}>
      <div className="library-columns">
        <div className="stack">
          <Card>
            <div className="library-head">
              <Select
                label={t('language')}
                options={handoutLanguages.map((id) => {
                  const state = languages.find((each) => each.language === id)
                  const label = clientWords(`languages.${id}`)
                  return { id, label, detail: state === undefined ? undefined : t('state', { ...state }) }
                })}
                value={language}
                onChange={(id) => go(`/settings/texts/${id}`)}
              />
              {language !== 'en' && (
                <>
                  <TextField label={t('reviewer')} value={typed ?? therapist} onChange={setTyped} />
                  <Button
                    isDisabled={open.length === 0 || reviewer === ''}
                    onPress={() => setSure(true)}
                    isPending={confirm.isPending}
                  >
                    {t('confirmAll')}
                  </Button>
                </>
              )}
            </div>
            {language !== 'en' && (
              <p className="small soft">{open.length === 0 ? t('allReviewed') : t('notReviewed')}</p>
            )}
            {confirm.error === null ? null : <FailureNotice error={confirm.error} />}
          </Card>
          <Answer of={items}>
            {(known) => (
              <>
                {kinds.map((kind) => (
                  <Card key={kind} title={t(`kinds.${kind}`)}>
                    <ul className="library-list">
                      {known
                        .filter((item) => item.kind === kind)
                        .map((item) => (
                          <li key={item.id}>
                            <LibraryText
                              item={item}
                              language={language}
                              canConfirm={reviewer !== ''}
                              onConfirm={() => void confirmThese([item.id])}
                            />
                          </li>
                        ))}
                    </ul>
                  </Card>
                ))}
              </>
            )}
          </Answer>
        </div>
        <div className="stack">
          <OwnExercisesCard />
          <OwnLinesCard />
        </div>
      </div>
      <ConfirmDialog
        title={t('confirmAll')}
        isOpen={sure}
        confirmLabel={t('confirmAll')}
        onConfirm={() => {
          setSure(false)
          void confirmThese(open.map(({ id }) => id))
        }}
        onCancel={() => setSure(false)}
      >
        <p>{t('confirmAllSure', { language: clientWords(`languages.${language}`), reviewer })}</p>
      </ConfirmDialog>
    </Page>
  )
}
