import type { Settings } from '../../../../contract/models/settings.ts'
import { run } from '../../api/run.ts'
import { type AutosaveField, useAutosave } from '../../api/useAutosave.ts'

/** One setting that saves itself. */
export function useSetting<Name extends keyof Settings>(
  settings: Settings,
  name: Name,
): AutosaveField<Settings[Name]> {
  return useAutosave({
    value: settings[name],
    save: (value) => run('settings.change', { [name]: value }),
  })
}
