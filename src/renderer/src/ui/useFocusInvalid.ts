import { type RefObject, useEffect } from 'react'

/** Brings the keyboard to the first field that was refused, whenever something was refused anew. */
export function useFocusInvalid(form: RefObject<HTMLElement | null>, refused: unknown): void {
  useEffect(() => {
    if (refused === null || refused === false) return
    const field = form.current?.querySelector(
      'input[data-invalid], textarea[data-invalid], [data-invalid] input',
    )
    if (field instanceof HTMLElement) field.focus()
  }, [form, refused])
}
