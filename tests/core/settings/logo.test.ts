import { deflateSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { textOf } from '../../helpers/pdf.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { givenClient } from '../given.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
})
afterEach(() => practice.close())

/** A PNG of one teal pixel, told to be so wide. */
function png(width = 1): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const crc = Buffer.alloc(4)
    return Buffer.concat([length, body, crc])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(1, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const row = Buffer.concat([
    Buffer.from([0]),
    ...Array.from({ length: width }, () => Buffer.from([15, 107, 102])),
  ])
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(row)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('a logo on the letterhead', () => {
  it('is kept, stands in a letter, and is taken off again', async () => {
    const { id: clientId } = await givenClient(practice)
    const { fields } = await practice.call('letters.propose', { clientId, template: 'blank' })
    const letter = async () => {
      const { documentId } = await practice.call('letters.render', { clientId, fields })
      const found = practice.host.published.find(({ id }) => id === documentId)
      return Buffer.from(found?.bytes ?? [])
    }
    expect(await practice.call('settings.logo', {})).toBeNull()
    expect((await letter()).includes('/Subtype /Image')).toBe(false)
    await practice.call('settings.setLogo', { bytes: png() })
    await practice.reopen()
    expect(Buffer.from((await practice.call('settings.logo', {})) ?? []).equals(Buffer.from(png()))).toBe(
      true,
    )
    const withLogo = await letter()
    expect(withLogo.includes('/Subtype /Image')).toBe(true)
    expect(textOf(withLogo)).toContain('Quiet Room Massage')
    const blank = await practice.call('agreements.blank', { paper: 'letter' })
    const form = practice.host.published.find(({ id }) => id === blank.documentId)
    expect(Buffer.from(form?.bytes ?? []).includes('/Subtype /Image')).toBe(true)
    expect(await practice.call('settings.get', {})).toMatchObject({ practiceName: 'Quiet Room Massage' })
    await practice.call('settings.setLogo', { bytes: null })
    expect((await letter()).includes('/Subtype /Image')).toBe(false)
  })

  it('is refused where it is no picture that can be printed, or too large', async () => {
    const refused = (bytes: Uint8Array) => practice.tryCall('settings.setLogo', { bytes })
    const unknown = { ok: false, error: { code: 'invalid', fields: { bytes: 'pictureUnknown' } } }
    expect(await refused(Buffer.from('GIF89a, no picture of ours'))).toMatchObject(unknown)
    expect(await refused(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]))).toMatchObject(unknown)
    expect(await refused(png().subarray(0, 30))).toMatchObject(unknown)
    const tooLarge = { ok: false, error: { code: 'invalid', fields: { bytes: 'pictureTooLarge' } } }
    expect(await refused(png(4001))).toMatchObject(tooLarge)
    expect(await refused(new Uint8Array(1_000_001))).toMatchObject(tooLarge)
    expect(await practice.call('settings.logo', {})).toBeNull()
  })
})
