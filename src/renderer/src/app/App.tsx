import { QueryClientProvider } from '@tanstack/react-query'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { queryClient } from '../api/queryClient.ts'
import { locale } from '../i18n/locale.ts'
import { Toasts } from '../ui/Toasts.tsx'
import { Boundary } from './Boundary.tsx'
import { Gate } from './Gate.tsx'

export function App() {
  return (
    <I18nProvider locale={locale}>
      <QueryClientProvider client={queryClient}>
        <Boundary>
          <Toasts>
            <Gate />
          </Toasts>
        </Boundary>
      </QueryClientProvider>
    </I18nProvider>
  )
}
