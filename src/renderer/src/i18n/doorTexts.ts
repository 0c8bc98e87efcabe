import common from '../locales/en/common.json'
import errors from '../locales/en/errors.json'
import firstStart from '../locales/en/firstStart.json'
import unlock from '../locales/en/unlock.json'

/** The texts that are wanted before a passphrase is typed; all others come with what lies behind the door. */
export const doorEnglish = { common, errors, firstStart, unlock }
