import type { PracticeStatus } from '../../contract/models/practice.ts'

/** What a handler of a locked practice works with: the vault, and nothing behind it. */
export interface Door {
  status(): Promise<PracticeStatus>
}
