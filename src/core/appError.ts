import type { ErrorCode, ReplyError } from '../contract/reply.ts'

/** A failure the person can do something about; everything else is answered `internal`. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly fields: Readonly<Record<string, string>> | undefined
  readonly waitMs: number | undefined

  constructor(
    code: ErrorCode,
    message: string,
    more: { fields?: Readonly<Record<string, string>>; waitMs?: number } = {},
  ) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.fields = more.fields
    this.waitMs = more.waitMs
  }

  toReply(): ReplyError {
    return {
      code: this.code,
      message: this.message,
      ...(this.fields && { fields: this.fields }),
      ...(this.waitMs !== undefined && { waitMs: this.waitMs }),
    }
  }
}
