import type { AutosaveField } from '../../api/useAutosave.ts'
import { TextField } from '../../ui/TextField.tsx'

interface SettingTextProps {
  readonly label: string
  readonly hint?: string
  readonly field: AutosaveField<string>
  readonly wide?: boolean
}

/** A line of text that saves itself; what is refused stays, with the reason under it. */
export function SettingText({ label, hint, field, wide = false }: SettingTextProps) {
  return (
    <div className={wide ? 'settings-wide' : undefined}>
      <TextField
        label={label}
        hint={hint}
        value={field.value}
        onChange={field.change}
        onBlur={() => void field.flush()}
        error={field.state.kind === 'failed' ? field.state.message : undefined}
      />
    </div>
  )
}
