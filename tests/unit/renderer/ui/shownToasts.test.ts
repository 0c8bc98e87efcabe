import { describe, expect, it } from 'vitest'
import { afterLeaving, afterShowing, type ShownToast } from '../../../../src/renderer/src/ui/shownToasts.ts'

const undo = { label: 'Undo', perform: () => {} }
const removed: ShownToast = { id: 1, since: 0, text: 'Stage removed', action: undo }
const saved: ShownToast = { id: 2, since: 0, text: 'Saved' }
const refused: ShownToast = { id: 3, since: 0, text: 'Not all was written', tone: 'problem', action: undo }
const merged: ShownToast = { id: 4, since: 4900, text: 'Merged', action: undo }

describe('afterShowing', () => {
  it('keeps the newest three, the newest last', () => {
    const all = [removed, saved, refused, merged].reduce<readonly ShownToast[]>(afterShowing, [])
    expect(all).toEqual([saved, refused, merged])
  })

  it('takes away the Undo of what was taken back, and no problem', () => {
    const undone: ShownToast = { id: 5, since: 0, text: 'Undone', settles: true }
    expect(afterShowing([removed, saved, refused], undone)).toEqual([saved, refused, undone])
    expect(afterShowing([removed, undone], { ...undone, id: 6 })).toEqual([undone, { ...undone, id: 6 }])
  })
})

describe('afterLeaving', () => {
  it('leaves what was said behind, but neither a problem nor what was said as one left', () => {
    expect(afterLeaving([removed, saved, refused, merged], 5000)).toEqual([refused, merged])
  })
})
