import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** @param {...string} parts a path inside the project */
export function inProject(...parts) {
  return path.join(root, ...parts)
}

/**
 * Reads a JSON file whose shape this project decides or npm documents.
 * @param {string} file
 */
export function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'))
}

/** Locks and stamps of this checkout; ignored by git, and outliving `node_modules`. */
export function scratchFolder() {
  const folder = inProject('.cache', 'effleurage')
  fs.mkdirSync(folder, { recursive: true })
  return folder
}
