import { useTranslation } from 'react-i18next'
import type { ViewId } from '../../../../body/views.ts'

/** Which side of the picture is the client's left: never left to be guessed. */
export function ViewSides({ view }: { readonly view: ViewId }) {
  const { t } = useTranslation('chart')
  switch (view) {
    case 'posterior':
    case 'anterior':
    case 'soles':
      return (
        <div className="chart-sides small soft">
          <span>
            <strong>{t(view)}</strong>
            <br />
            {t(view === 'anterior' ? 'clientsRight' : 'clientsLeft')}
          </span>
          <span>
            <br />
            {t(view === 'anterior' ? 'clientsLeft' : 'clientsRight')}
          </span>
        </div>
      )
    case 'left':
    case 'right':
      return (
        <div className="chart-sides small soft">
          <strong>{t(view)}</strong>
        </div>
      )
  }
}
