/** What a document in memory may be. */
export type DocumentType = 'application/pdf' | 'image/jpeg'

/** The system's own store of secrets, where there is one that keeps them from others. */
export interface Keychain {
  isReal(): Promise<boolean>
  /** Null where there is none, or it does not want to. */
  seal(secret: Uint8Array): Promise<Uint8Array | null>
  /** What was sealed on this computer; the caller wipes it. Null as above. */
  open(sealed: Uint8Array): Promise<Uint8Array | null>
}

/** What the core asks of the desktop around it. */
export interface Host {
  /** Keeps bytes in memory at `app://doc/<id>` under a title without client data; resolves to the one-time id. */
  publish(document: {
    readonly title: string
    readonly bytes: Uint8Array
    /** A PDF unless told otherwise. */
    readonly type?: DocumentType
  }): Promise<string>
  /** The path the person chose in a save dialog; undefined when the token is unknown or used up. */
  pathOf(token: string): string | undefined
  /** Minutes without a hand on the app until it locks; 0 is never. Told at unlock and when it changes. */
  autoLock(minutes: number): void
  /** A treatment goes on: idleness does not lock and the screen stays awake. Told again and again; lapses by itself. */
  treating(running: boolean): void
  readonly keychain: Keychain
}
