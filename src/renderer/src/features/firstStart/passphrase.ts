import { shortest } from './strength.ts'

/** A new passphrase, typed twice. */
export interface TypedPassphrase {
  readonly first: string
  readonly again: string
}

export const emptyPassphrase: TypedPassphrase = { first: '', again: '' }

export type PassphraseProblem = 'tooShort' | 'different'

/** Why it cannot be taken; null when it can. A weak one can: the person was told. */
export function passphraseProblem({ first, again }: TypedPassphrase): PassphraseProblem | null {
  if ([...first].length < shortest) return 'tooShort'
  return first === again ? null : 'different'
}
