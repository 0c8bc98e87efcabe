import { Ellipsis } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { SavedMark } from '../../ui/SavedMark.tsx'
import type { SaveState } from '../../ui/saveState.ts'
import { type SessionPart, sessionParts } from './parts.ts'
import './FlowBar.css'

interface FlowBarProps {
  readonly part: SessionPart
  readonly onPart: (part: SessionPart) => void
  readonly saved: SaveState
  /** What is wanted rarely. */
  readonly more: readonly MenuEntry[]
}

/** Leads through the session; every part is one press away. */
export function FlowBar({ part, onPart, saved, more }: FlowBarProps) {
  const { t } = useTranslation('session')
  return (
    <nav className="flow-bar" aria-label={t('parts.label')}>
      {sessionParts.map((each, index) => (
        <button
          key={each}
          type="button"
          className="flow-part"
          aria-current={each === part ? 'step' : undefined}
          onClick={() => onPart(each)}
        >
          <span aria-hidden="true" className="flow-number">
            {index + 1}
          </span>
          {t(`parts.${each}`)}
        </button>
      ))}
      <div className="flow-saved">
        <SavedMark state={saved} />
      </div>
      <Menu
        trigger={
          <IconButton label={t('more')}>
            <Ellipsis aria-hidden="true" />
          </IconButton>
        }
        entries={more}
      />
    </nav>
  )
}
