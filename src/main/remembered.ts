import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { appearances } from '../contract/models/settings.ts'

const Bounds = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
})
const Remembered = z.object({
  bounds: Bounds.nullable(),
  maximized: z.boolean(),
  /** Kept outside the encrypted practice, so that the unlock screen already has it. */
  appearance: z.enum(appearances),
})
export type Remembered = z.infer<typeof Remembered>

const fresh: Remembered = { bounds: null, maximized: false, appearance: 'system' }

/** What the window remembers from one start to the next; a missing or unreadable file is a first start. */
export function recall(file: string): Remembered {
  try {
    const parsed = Remembered.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return parsed.success ? parsed.data : fresh
  } catch {
    return fresh
  }
}

/** Losing this file costs a window position, so a failure to write it is no reason to stop. */
export function remember(file: string, state: Remembered): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, JSON.stringify(state))
    renameSync(`${file}.new`, file)
  } catch (error) {
    console.error('The window position could not be kept:', error instanceof Error ? error.message : error)
  }
}
