import './api/practice.ts'
import '@fontsource-variable/commissioner/wght.css'
import './ui/tokens.css'
import './ui/base.css'
import { createRoot } from 'react-dom/client'
import { tellOfCopies } from './api/copied.ts'
import { flushWhenHidden } from './api/unsaved.ts'
import { App } from './app/App.tsx'
import { followTheme } from './app/theme.ts'
import { setUpTexts } from './i18n/setUp.ts'

followTheme(window)
flushWhenHidden(window)
tellOfCopies(window)
setUpTexts()

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
