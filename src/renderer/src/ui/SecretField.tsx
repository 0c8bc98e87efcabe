import { Eye, EyeOff } from 'lucide-react'
import { type Ref, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from './FieldFrame.tsx'
import { IconButton } from './IconButton.tsx'
import { TextField } from './TextField.tsx'

interface SecretFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly autoFocus?: boolean
  readonly isDisabled?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A passphrase; the eye shows what was typed. */
export function SecretField({ isDisabled, ...props }: SecretFieldProps) {
  const { t } = useTranslation('common')
  const [shown, setShown] = useState(false)
  return (
    <TextField
      {...props}
      isDisabled={isDisabled}
      type={shown ? 'text' : 'password'}
      after={
        <IconButton label={shown ? t('hideTyped') : t('showTyped')} onPress={() => setShown(!shown)}>
          {shown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
        </IconButton>
      }
    />
  )
}
