import { isStopping } from './run.mjs'

/** A failure a person can do something about: what happened, and what to do. */
export class Problem extends Error {
  /**
   * @param {string} what what happened, one or more lines
   * @param {string} todo what to do about it
   */
  constructor(what, todo) {
    super(what)
    this.name = 'Problem'
    this.todo = todo
  }
}

/** @param {string} line one plain line for the terminal */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/** @param {number} since a `performance.now()` taken earlier */
export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}

/**
 * Runs a command's main function; its number is the exit code. A Problem is told in words, anything else with its stack,
 * since it is a mistake in these scripts.
 * @param {() => Promise<number>} main
 */
export async function finish(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (isStopping()) {
      // What was cut short by Ctrl+C has not failed.
      process.exitCode = 130
    } else if (error instanceof Problem) {
      process.stderr.write(`\n${error.message}\n\nWhat to do: ${error.todo}\n`)
      process.exitCode = 1
    } else {
      const text = error instanceof Error ? error.stack : String(error)
      process.stderr.write(`\n${text}\n\nWhat to do: this is a mistake in scripts/; please report it.\n`)
      process.exitCode = 1
    }
  }
}
