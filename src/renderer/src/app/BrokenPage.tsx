import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { Page } from '../ui/Page.tsx'

interface BrokenPageProps {
  readonly error: Error
  readonly onAgain: () => void
}

/** What is shown in place of a page that failed to draw. Only the kind of error is shown: messages may hold what was typed. */
export function BrokenPage({ error, onAgain }: BrokenPageProps) {
  const { t } = useTranslation('common')
  const toToday = () => {
    location.hash = '/'
    onAgain()
  }
  return (
    <Page title={t('broken.title')}>
      <div className="stack app-narrow">
        <ErrorNotice
          happened={t('broken.happened')}
          safe={t('broken.safe')}
          toDo={t('broken.toDo')}
          actions={
            <>
              <Button variant="primary" onPress={onAgain}>
                {t('broken.again')}
              </Button>
              <Button onPress={toToday}>{t('page.toToday')}</Button>
            </>
          }
        />
        <p className="soft small">
          {t('broken.details')}: {error.name}
        </p>
      </div>
    </Page>
  )
}
