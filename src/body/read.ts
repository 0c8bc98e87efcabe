/**
 * Small readers that turn JSON of unknown shape into typed data. Each takes a value and the place it stands at,
 * and throws a plain Error naming that place when the value is not what the figure promises.
 */
export type Read<T> = (value: unknown, at: string) => T

const wrong = (at: string, wanted: string): Error => new Error(`${at} is not ${wanted}`)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const readText: Read<string> = (value, at) => {
  if (typeof value !== 'string' || value === '') throw wrong(at, 'a text')
  return value
}

export const readNumber: Read<number> = (value, at) => {
  if (typeof value !== 'number') throw wrong(at, 'a number')
  return value
}

export const readRecord: Read<Readonly<Record<string, unknown>>> = (value, at) => {
  if (!isRecord(value)) throw wrong(at, 'an object')
  return value
}

/** A list of values that are all alike. */
export const listOf =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) throw wrong(at, 'a list')
    return value.map((item: unknown, index) => read(item, `${at}/${index}`))
  }

/** One of a closed list of words. */
export const oneOf =
  <const T extends string>(words: readonly T[]): Read<T> =>
  (value, at) => {
    const word = words.find((candidate) => candidate === value)
    if (word === undefined) throw wrong(at, `one of ${words.join(', ')}`)
    return word
  }

/** An object whose keys come from a closed list, some of them missing; a missing object is an empty one. */
export const partialRecord =
  <const K extends string, T>(keys: readonly K[], read: Read<T>): Read<Readonly<Partial<Record<K, T>>>> =>
  (value, at) => {
    const found: Partial<Record<K, T>> = {}
    if (value === undefined) return found
    const readKey = oneOf(keys)
    for (const [key, item] of Object.entries(readRecord(value, at))) {
      found[readKey(key, at)] = read(item, `${at}/${key}`)
    }
    return found
  }

/** An object with keys of any name and values that are all alike. */
export const recordOf =
  <T>(read: Read<T>): Read<Readonly<Record<string, T>>> =>
  (value, at) => {
    const found: Record<string, T> = {}
    for (const [key, item] of Object.entries(readRecord(value, at))) found[key] = read(item, `${at}/${key}`)
    return found
  }
