// Holds the place until the recovery sheet is written; overwrite this file.
export async function recoverySheet(_: {
  readonly practiceName: string
  readonly therapistName: string
  readonly recoveryKey: string
  readonly date: string
  readonly resources: string
}): Promise<Uint8Array> {
  throw new Error('not written yet')
}
