/** A record of every key; the keys' own list makes it complete. */
export function entries<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  const made: Partial<Record<Key, Value>> = {}
  for (const key of keys) made[key] = make(key)
  if (!isWhole(made, keys)) throw new Error('a record is not whole')
  return made
}

const isWhole = <Key extends string, Value>(
  made: Partial<Record<Key, Value>>,
  keys: readonly Key[],
): made is Record<Key, Value> => keys.every((key) => key in made)
