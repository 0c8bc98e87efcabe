import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterEdit, followed, type Kept } from '../../../../../src/core/chart/note/follow.ts'
import { changedSpan, occurrences } from '../../../../../src/core/chart/note/text.ts'

const muscle = fc.constantFrom('soleus left', 'soleus right', 'masseter left', 'infraspinatus right')
const sentence = fc
  .tuple(muscle, fc.integer({ min: 0, max: 10 }))
  .map(([name, pain]) => `Spasm ${name}, pain ${pain}.`)
const wanted = fc
  .uniqueArray(fc.record({ key: fc.integer({ min: 1, max: 6 }).map(String), text: sentence }), {
    selector: ({ key }) => key,
  })
  .map((list) => list.map((one) => ({ ...one, fresh: true })))
const words = fc.constantFrom(
  '',
  'Breath shallow.',
  'Skin warm.\nStands crooked.',
  '  \n',
  'Spasm, they said',
)

const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '')

describe('a text that follows the chart', () => {
  it('holds each sentence once, and every word of the masseur', () => {
    fc.assert(
      fc.property(words, fc.array(wanted, { minLength: 1, maxLength: 6 }), (own, steps) => {
        let text: string = own
        let kept: readonly Kept[] = []
        for (const step of steps) ({ text, kept } = followed(text, kept, step))
        const last = steps.at(-1) ?? []
        expect(kept.map(({ key, text: one }) => `${key} ${one}`).sort()).toEqual(
          last.map(({ key, text: one }) => `${key} ${one}`).sort(),
        )
        expect(lines(text).sort()).toEqual([...lines(own), ...last.map((one) => one.text)].sort())
      }),
    )
  })

  it('ends as it began when everything is taken off the chart', () => {
    fc.assert(
      fc.property(words, wanted, (own, first) => {
        const filled = followed(own, [], first)
        const emptied = followed(filled.text, filled.kept, [])
        expect(lines(emptied.text)).toEqual(lines(own))
        expect(emptied.kept).toEqual([])
      }),
    )
  })

  it('never touches a sentence of which a letter was changed', () => {
    fc.assert(
      fc.property(wanted, fc.nat(), fc.nat(), (first, which, where) => {
        fc.pre(first.length > 0)
        const filled = followed('', [], first)
        const edited = filled.kept[which % filled.kept.length]
        if (edited === undefined) throw new Error('no sentence')
        const nth = filled.kept
          .filter(({ text }) => text === edited.text)
          .findIndex(({ key }) => key === edited.key)
        const span = occurrences(filled.text, edited.text)[nth]
        if (span === undefined) throw new Error('no place')
        const at = span.from + (where % (span.to - span.from))
        const text = `${filled.text.slice(0, at)}#${filled.text.slice(at + 1)}`
        const kept = afterEdit(filled.text, text, filled.kept)
        expect(kept.filter(({ state }) => state === 'own').map(({ key }) => key)).toEqual([edited.key])
        const line = text.split('\n').find((one) => one.includes('#'))
        const changed = first.map((one) => ({ ...one, text: 'Nothing of it.' }))
        expect(followed(text, kept, changed).text).toContain(line)
      }),
    )
  })
})

it('finds what an edit changed', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, out, into, tail) => {
      const before = head + out + tail
      const after = head + into + tail
      const { from, to } = changedSpan(before, after)
      expect(before.slice(0, from)).toBe(after.slice(0, from))
      expect(after.endsWith(before.slice(to))).toBe(true)
      expect(to - from).toBeLessThanOrEqual(out.length)
    }),
  )
})
