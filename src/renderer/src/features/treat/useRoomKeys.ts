import { useEffect, useRef } from 'react'
import { isTextField } from '../../commands/shortcut.ts'
import { type RoomKey, roomKey } from './roomKeys.ts'

/** Two digits nearer than this are one number. */
const together = 900

/**
 * The keys of the room, wherever the focus is: a space bar hit with an oily hand pauses, also when a button was pressed
 * last. Enter stays with the button in focus; text fields and open dialogs keep all keys.
 */
export function useRoomKeys(onKey: (key: RoomKey) => void): void {
  const latest = useRef(onKey)
  latest.current = onKey
  const digit = useRef({ key: '', at: 0 })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isTextField(event.target) || document.querySelector('.ui-veil, .ui-popover') !== null) return
      const last = event.timeStamp - digit.current.at < together ? digit.current.key : null
      const key = roomKey(event, last)
      if (key === null) return
      event.preventDefault()
      event.stopPropagation()
      if (event.repeat) return
      digit.current = { key: event.key, at: event.timeStamp }
      latest.current(key)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}
