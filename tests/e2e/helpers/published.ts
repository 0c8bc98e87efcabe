import type { RawPort } from './port.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

function textIn(value: unknown, field: string): string {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined
  if (typeof found !== 'string') throw new Error(`no ${field} in the answer`)
  return found
}

/** Creates the practice "Lindenhof" over the port; gives its recovery key. */
export async function createOverPort(port: RawPort): Promise<string> {
  const reply = await port.call('practice.create', {
    practiceName: 'Lindenhof',
    therapistName: 'Anna Berg',
    passphrase: utf8('seven quiet otters swim'),
  })
  return textIn(reply.value, 'recoveryKey')
}

/** Creates a practice and renders the first document there is; gives the document's id. */
export async function publishRecoverySheet(port: RawPort): Promise<string> {
  const recoveryKey = utf8(await createOverPort(port))
  return textIn((await port.call('practice.recoverySheet', { recoveryKey })).value, 'documentId')
}
