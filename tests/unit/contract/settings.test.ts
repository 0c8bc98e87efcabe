import { expect, test } from 'vitest'
import { CreatePractice } from '../../../src/contract/models/practice.ts'
import { ChangeSettings, Settings } from '../../../src/contract/models/settings.ts'
import { firstSettings } from '../../../src/core/settings/store.ts'

test.each(['Lindenhof 🌿', 'Massage ☀️', '👩‍⚕️ Anna'])(
  'a name with an emoji, "%s", is refused where it is typed and read where it is stored',
  (practiceName) => {
    const refused = { success: false, error: { issues: [{ path: ['practiceName'], message: 'emoji' }] } }
    expect(ChangeSettings.safeParse({ practiceName })).toMatchObject(refused)
    const made = { practiceName, therapistName: 'Anna', passphrase: new Uint8Array([1]) }
    expect(CreatePractice.safeParse(made)).toMatchObject(refused)
    expect(Settings.safeParse(firstSettings(practiceName, 'Anna')).success).toBe(true)
  },
)

test.each(['Massage 24/7 #1', 'Körper & Hände ©', 'Praxis №5 – Müller™'])(
  '"%s" is no emoji',
  (practiceName) => {
    expect(ChangeSettings.parse({ practiceName })).toEqual({ practiceName })
  },
)
