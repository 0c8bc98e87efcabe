/**
 * The UTF-8 bytes of a passphrase or key, in one form whatever keyboard wrote it. Pass them to `use` alone: they are
 * wiped when it is done. The string itself cannot be wiped, so its field is emptied at once by the caller.
 */
export async function withSecret<Answer>(
  text: string,
  use: (bytes: Uint8Array) => Promise<Answer>,
): Promise<Answer> {
  const bytes = new TextEncoder().encode(text.normalize('NFKC'))
  try {
    return await use(bytes)
  } finally {
    bytes.fill(0)
  }
}
