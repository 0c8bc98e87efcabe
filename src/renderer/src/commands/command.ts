/** Something a person can do, wherever it is offered: palette, shortcut sheet, rail, buttons and keys read this object. */
export interface Command {
  /** "app.lock", "session.treat". */
  readonly id: string
  /** In the window's language, the verb first: "Lock the practice". */
  readonly label: string
  /** Heading in palette and sheet. */
  readonly group: string
  /** "Ctrl+Shift+L", "?", "F2". */
  readonly shortcut?: string
  /** Whether it can be done now; left out when it always can. */
  readonly when?: () => boolean
  /** Heard over an open dialog too. */
  readonly anywhere?: boolean
  readonly perform: () => void
}
