import type { z } from 'zod'
import type { ReplyError } from '../contract/reply.ts'
import { AppError } from './appError.ts'

/** Codes of the driver and of the file system that the person can do something about. */
const known: readonly (readonly [codes: RegExp, error: ReplyError])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, { code: 'diskFull', message: 'The disk is full; nothing was written.' }],
  [
    /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EROFS|EACCES|EPERM)/,
    { code: 'readOnly', message: 'Nothing can be written where the practice lies.' },
  ],
  [
    /^(SQLITE_CORRUPT|SQLITE_NOTADB)/,
    { code: 'damaged', message: 'What is stored cannot be read; it is damaged.' },
  ],
  [
    /^SQLITE_CONSTRAINT_FOREIGNKEY/,
    { code: 'notFound', message: 'What this belongs to is not there any more.' },
  ],
]

/**
 * A thrown thing as a reply. What nobody foresaw is told to `log` by its class and code: a message may hold what a
 * client said.
 */
export function failureOf(error: unknown, log: (what: string) => void): ReplyError {
  if (error instanceof AppError) return error.toReply()
  const code = codeOf(error)
  const foreseen = known.find(([codes]) => codes.test(code))
  if (foreseen !== undefined) return foreseen[1]
  log(`${error instanceof Error ? error.name : typeof error}${code && ` ${code}`}`)
  return { code: 'internal', message: 'This could not be done.' }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return ''
  return /^[A-Z_0-9]{1,60}$/.test(error.code) ? error.code : ''
}

/** Which field is wrong, and the key of what is wrong with it. */
export function fieldsOf(error: z.ZodError): Pick<ReplyError, 'fields'> {
  const fields = new Map<string, string>()
  for (const issue of error.issues) {
    const path = issue.path.map(String).join('.')
    if (path !== '' && !fields.has(path)) fields.set(path, keyOf(issue))
  }
  return fields.size === 0 ? {} : { fields: Object.fromEntries(fields) }
}

/** Our own messages are keys already; zod's are sentences. */
function keyOf(issue: z.core.$ZodIssue): string {
  if (/^[a-z]+[A-Za-z]*$/.test(issue.message)) return issue.message
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string' ? 'tooLong' : 'tooLarge'
    case 'too_small':
      return issue.origin === 'string' ? 'required' : 'tooSmall'
    default:
      return 'invalid'
  }
}
