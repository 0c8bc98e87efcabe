import { describe, expect, test } from 'vitest'
import { aftercare } from '../../../../src/core/reference/aftercare.ts'
import { accessNotes, cautionSites } from '../../../../src/core/reference/cautionSites.ts'
import { findingKinds } from '../../../../src/core/reference/charting.ts'
import { contraindications } from '../../../../src/core/reference/contraindications.ts'
import { exerciseExclusions } from '../../../../src/core/reference/exerciseExclusions.ts'
import { exercises } from '../../../../src/core/reference/exercises.ts'
import { muscles } from '../../../../src/core/reference/muscles.ts'
import { planTemplates } from '../../../../src/core/reference/planTemplates.ts'
import { certainties, trusts } from '../../../../src/core/reference/provenance.ts'
import { redFlags, zoneChecks } from '../../../../src/core/reference/redFlags.ts'
import { seekHelp } from '../../../../src/core/reference/seekHelp.ts'
import { techniques } from '../../../../src/core/reference/techniques.ts'

const sourced = {
  muscles,
  contraindications,
  redFlags,
  zoneChecks,
  aftercare,
  seekHelp,
  exercises,
  cautionSites,
  accessNotes,
  planTemplates,
  techniques: techniques.map((row) => ({ ...row, id: row.code })),
}
const named = { ...sourced, findingKinds, exerciseExclusions }

describe('reference rows', () => {
  test.each(Object.entries(named))('%s: ids are unique and fit for the database', (_name, rows) => {
    const ids = rows.map((row) => row.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*|S\d{1,2}|[A-Z]{3,4})$/)
  })

  test.each(Object.entries(sourced))('%s: each row says how far it is to be trusted', (_name, rows) => {
    for (const row of rows) {
      expect(trusts).toContain(row.trust)
      expect(certainties).toContain(row.certainty)
      expect(row.source).not.toBe('')
      expect(row.reviewedOn).toBeNull()
    }
  })

  test('nothing unsupported is offered, and nobody is promised to be rid of toxins', () => {
    const rows = Object.values(sourced).flat()
    expect(rows.filter((row) => row.trust === 'D')).toEqual([])
    expect(JSON.stringify(named)).not.toMatch(/toxin|detox|flush/i)
  })

  test('texts carry no stray spaces', () => {
    const texts: string[] = []
    JSON.stringify(named, (_key, value: unknown) => {
      if (typeof value === 'string') texts.push(value)
      return value
    })
    expect(texts.length).toBeGreaterThan(1000)
    expect(texts.filter((text) => text !== text.trim() || text.includes('  '))).toEqual([])
  })

  test('rows cannot be written to, as far as the compiler sees', () => {
    const attempt = (): void => {
      // @ts-expect-error rows are readonly
      techniques.push(techniques[0])
      // @ts-expect-error fields are readonly
      for (const row of exercises) row.title = ''
    }
    expect(attempt).toBeTypeOf('function')
  })
})
