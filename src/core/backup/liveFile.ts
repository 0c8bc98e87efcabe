import { closeSync, openSync } from 'node:fs'

/**
 * Descriptors on database files that are open in this process. Closing any descriptor of a file drops the locks that
 * SQLite holds on it in the same process (POSIX advisory locks): so one is kept until the database is closed.
 */
const held = new Map<string, number>()

/** A descriptor to read the file of an open database by. Nobody but `letGo` closes it. */
export function descriptorOf(path: string): number {
  const known = held.get(path)
  if (known !== undefined) return known
  const descriptor = openSync(path, 'r')
  held.set(path, descriptor)
  return descriptor
}

/** Called once the database is closed; its folder may then be moved, which Windows does not do with open files. */
export function letGo(path: string): void {
  const descriptor = held.get(path)
  if (descriptor === undefined) return
  held.delete(path)
  closeSync(descriptor)
}
