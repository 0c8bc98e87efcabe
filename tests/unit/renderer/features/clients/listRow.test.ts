import { describe, expect, it } from 'vitest'
import type { SearchHit } from '../../../../../src/contract/models/search.ts'
import {
  clientsFirst,
  moveInList,
  pathOfRow,
} from '../../../../../src/renderer/src/features/clients/listRow.ts'

const note: SearchHit = {
  kind: 'note',
  clientId: 'c1',
  sessionId: 's1',
  clientName: 'Marta',
  date: '2026-11-22',
  excerpt: [],
}
const client: SearchHit = {
  kind: 'client',
  clientId: 'c2',
  name: [],
  formerName: [],
  detail: '',
  archived: false,
}

describe('lines of the list', () => {
  it('puts clients before notes and keeps the order within each', () => {
    const second: SearchHit = { ...client, clientId: 'c3' }
    expect(clientsFirst([note, client, second])).toEqual([client, second, note])
  })

  it('leads from a note to its session and from a client to the client', () => {
    expect(pathOfRow(note)).toBe('/sessions/s1')
    expect(pathOfRow(client)).toBe('/clients/c2')
  })

  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 4, 9],
    ['PageUp', 4, 0],
    ['Home', 4, 0],
    ['End', 4, 9],
    ['a', 4, null],
  ])('%s from line %i', (key, from, to) => expect(moveInList(key, from, 10, 8)).toBe(to))
})
