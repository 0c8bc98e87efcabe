/** What of a key press matters here; a `KeyboardEvent` fits. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/**
 * Whether a press is "Ctrl+Shift+L". Letters are also known by their place, so that a Cyrillic or Greek layout reaches
 * them; Command stands in for Ctrl. A sign that needs Shift ("?") is matched by the sign alone.
 */
export function isPress(shortcut: string, press: KeyPress): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const wants = (modifier: string) => parts.slice(0, -1).includes(modifier)
  if (wants('Ctrl') !== (press.ctrlKey || press.metaKey) || wants('Alt') !== press.altKey) return false
  if (/^[a-z]$/i.test(key)) {
    if (wants('Shift') !== press.shiftKey) return false
    const latin = /^[a-z]$/i.test(press.key)
    return latin ? press.key.toLowerCase() === key.toLowerCase() : press.code === `Key${key.toUpperCase()}`
  }
  if (key.length === 1) return press.key === key
  return wants('Shift') === press.shiftKey && press.key === key
}

/** Whether typing there belongs to the text: plain keys and undo are the field's own. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'range'].includes(target.type)
  return target instanceof HTMLElement && target.isContentEditable
}

/** Shortcuts that a text field keeps for itself. */
export function belongsToText(shortcut: string): boolean {
  return !/Ctrl|Alt|^F\d/.test(shortcut) || /^Ctrl\+(Shift\+)?[ZY]$/.test(shortcut)
}
