import { useEffect } from 'react'
import { availableCommands } from './registry.ts'
import { belongsToText, isPress, isTextField } from './shortcut.ts'

/** Listens for the shortcuts of all commands known; stands once, in the frame. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return
      const dialogOpen = document.querySelector('.ui-veil') !== null
      const inText = isTextField(event.target)
      const command = availableCommands().find(
        ({ shortcut, anywhere }) =>
          shortcut !== undefined &&
          isPress(shortcut, event) &&
          !(inText && belongsToText(shortcut)) &&
          (!dialogOpen || anywhere === true),
      )
      if (command === undefined) return
      event.preventDefault()
      command.perform()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
