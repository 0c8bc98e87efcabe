/** The `parse` of a draft whose form is nothing but texts by name: takes the texts it knows, leaves the rest as they begin. */
export function textForm<Field extends string>(
  initial: Readonly<Record<Field, string>>,
): (stored: unknown) => Record<Field, string> | null {
  return (stored) => {
    if (typeof stored !== 'object' || stored === null) return null
    const form: Record<Field, string> = { ...initial }
    const kept = new Map<string, unknown>(Object.entries(stored))
    for (const field in initial) {
      const text = kept.get(field)
      if (typeof text === 'string') form[field] = text
    }
    return form
  }
}
