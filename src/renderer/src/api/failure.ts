import type { ReplyError } from '../../../contract/reply.ts'

/** A `ReplyError` on its way through TanStack Query, which tells failures by what is thrown. */
export class Failure extends Error {
  readonly error: ReplyError

  constructor(error: ReplyError) {
    super(error.code)
    this.error = error
  }
}

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Failure
  }
}
