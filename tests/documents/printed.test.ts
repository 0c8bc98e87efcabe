import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { HandoutChoices } from '../../src/contract/models/handout.ts'
import { givenClient, givenPoint, givenSession } from '../core/given.ts'
import { differingSquares } from '../helpers/likeness.ts'
import { infoOf, pictureOf } from '../helpers/pdf.ts'
import { openTestPractice, type TestPractice } from '../helpers/practice.ts'
import { openPrintQueue, type PrintQueue, whyNoQueue } from '../helpers/printQueue.ts'

const reason = whyNoQueue()
const none: HandoutChoices = { leftOut: [], added: [], note: '' }
/** Squares of a millimetre that differ, where the driver's own smoothing does not count. */
const apart = (one: Uint8Array, other: Uint8Array): number =>
  differingSquares(pictureOf(one, 200), pictureOf(other, 200))

describe.skipIf(reason !== null)(
  `a kept sheet on paper${reason === null ? '' : ` (left out: ${reason})`}`,
  () => {
    let practice: TestPractice
    let queue: PrintQueue
    beforeAll(async () => {
      practice = await openTestPractice({ today: '2026-11-22' })
      queue = await openPrintQueue()
    })
    afterAll(async () => {
      await queue.close()
      await practice.close()
    })

    const bytesOf = (documentId: string): Uint8Array =>
      practice.host.published.find(({ id }) => id === documentId)?.bytes ?? new Uint8Array()

    /** Gives a sheet, and opens it again as the practice keeps it. */
    async function keptSheet(choices: Partial<HandoutChoices>): Promise<Uint8Array> {
      const { id: clientId } = await givenClient(practice, 'Marta Lindqvist')
      const { id: sessionId } = await givenSession(practice, clientId)
      await givenPoint(practice, sessionId, 'infraspinatus', 'left', 6)
      await practice.call('plans.applyTemplate', { sessionId, template: 'classical-back' })
      const { documentId } = await practice.call('handouts.render', {
        sessionId,
        choices: { ...none, ...choices },
      })
      const { id } = await practice.call('handouts.give', { documentId, how: 'printed' })
      return bytesOf((await practice.call('handouts.open', { id })).documentId)
    }

    test('comes out of the printer as it was kept, and another sheet does not pass for it', async () => {
      const kept = await keptSheet({ note: 'See you soon.' })
      const printed = await queue.print(kept)
      expect(infoOf(printed)).toMatch(/Page size:\s+595 x 842 pts \(A4\)/)
      expect(apart(printed, kept)).toBe(0)
      // the control: the sheet of the same session with other words of the masseur's in one line
      expect(
        apart(printed, await keptSheet({ note: 'Bring the doctor’s letter with you.' })),
      ).toBeGreaterThan(20)
    })
  },
)
