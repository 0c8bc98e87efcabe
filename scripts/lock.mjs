import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { scratchFolder } from './project.mjs'
import { say } from './say.mjs'

/** @param {string} file */
function heldByTheLiving(file) {
  try {
    process.kill(Number(fs.readFileSync(file, 'utf8')), 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** @param {string} file */
function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (!heldByTheLiving(file)) fs.rmSync(file, { force: true })
    return false
  }
}

/**
 * One at a time in this checkout: two commands started together must not install or build over each other.
 * A lock whose owner has died is taken over.
 * @template T
 * @param {string} name what is locked, as the file name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function locked(name, work) {
  const file = path.join(scratchFolder(), `${name}.lock`)
  for (let tries = 0; !take(file); tries += 1) {
    if (tries === 5) say(`Waiting for another command of this project (${name}) to finish ...`)
    await wait(200)
  }
  try {
    return await work()
  } finally {
    fs.rmSync(file, { force: true })
  }
}
