import { useMemo, useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../api/useCommand.ts'
import { useFieldErrors } from '../../api/useFieldErrors.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'

/** Larger files are no logos. */
const mostBytes = 1_000_000

/** The picture at the head of every sheet, letter and report. */
export function LogoSetting() {
  const { t } = useTranslation('settings')
  const logo = useProcedure('settings.logo', {})
  const set = useCommand('settings.setLogo')
  const errorOf = useFieldErrors(set.error)
  const [tooLarge, setTooLarge] = useState(false)
  const shown = useMemo(() => (logo.data == null ? null : addressOf(logo.data)), [logo.data])

  const take = async (file: File | undefined) => {
    if (file === undefined) return
    setTooLarge(file.size > mostBytes)
    if (file.size > mostBytes) return
    await set.run({ bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  const problem = tooLarge ? t('logoTooLarge') : errorOf('bytes')
  return (
    <div className="settings-wide settings-logo">
      <span className="ui-label">{t('logo')}</span>
      <div className="row">
        {shown === null ? <p className="soft grow">{t('noLogo')}</p> : <img src={shown} alt={t('logo')} />}
        <FileTrigger
          acceptedFileTypes={['image/png', 'image/jpeg']}
          onSelect={(files) => void take(files?.[0])}
        >
          <Button size="small" isPending={set.isPending}>
            {t('chooseLogo')}
          </Button>
        </FileTrigger>
        {shown === null ? null : (
          <Button size="small" variant="quiet" onPress={() => void set.run({ bytes: null })}>
            {t('removeLogo')}
          </Button>
        )}
      </div>
      {problem === undefined ? null : (
        <p role="alert" className="settings-problem small">
          {problem}
        </p>
      )}
    </div>
  )
}

/** As an address that the page may show; pictures from elsewhere are not allowed in it. */
function addressOf(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  const type = bytes[0] === 0x89 ? 'png' : 'jpeg'
  return `data:image/${type};base64,${btoa(text)}`
}
