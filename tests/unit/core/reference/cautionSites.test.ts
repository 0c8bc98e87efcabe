import { describe, expect, test } from 'vitest'
import { cautionSiteIds } from '../../../../src/body/ids.ts'
import { accessNotes, cautionSites } from '../../../../src/core/reference/cautionSites.ts'

const never = ['eye', 'anterior-neck', 'spinous-processes', 'suprasternal-notch', 'xiphoid']
const light = [
  'suboccipital',
  'mandibular-angle',
  'radial-nerve',
  'carpal-tunnel',
  'floating-ribs',
  'fibular-head',
  'tarsal-tunnel',
  'posterior-neck-triangle',
  'axilla',
  'medial-arm',
  'cubital-fossa',
  'ulnar-groove',
  'abdomen',
  'kidney',
  'femoral-triangle',
  'sciatic',
  'popliteal-fossa',
  'breast-tissue',
]

describe('caution sites', () => {
  test('every site of the figure has one row, and every row is drawn', () => {
    const drawn = cautionSites.flatMap((row) => (row.figure ? [row.figure] : []))
    expect([...drawn].sort()).toEqual([...cautionSiteIds].sort())
    for (const row of cautionSites) expect(row.id).toBe(row.figure)
  })

  test('five sites are never touched, all others bear pressure 2 at most', () => {
    const of = (severity: string): readonly string[] =>
      cautionSites.filter((row) => row.severity === severity).map((row) => row.id)
    expect([...of('avoid-site')].sort()).toEqual([...never].sort())
    expect([...of('adapt')].sort()).toEqual([...light].sort())
    for (const row of cautionSites) expect(row.maxPressure).toBe(row.severity === 'adapt' ? 2 : 0)
  })

  test('tapping is barred over kidneys, floating ribs and spine, and bars the built-in strokes nowhere', () => {
    for (const id of ['kidney', 'floating-ribs', 'spinous-processes']) {
      expect(cautionSites.find((row) => row.id === id)?.barredTechniques).toContain('TAP')
    }
    for (const row of cautionSites) {
      for (const code of ['EFF', 'FRI', 'PET', 'VIB'] as const)
        expect(row.barredTechniques).not.toContain(code)
    }
  })

  test('muscles that are reached in a site carry an access note', () => {
    const note = (muscle: string) => accessNotes.find((row) => row.muscle === muscle)
    expect(note('sternocleidomastoideus')?.text).toMatch(/Pincer grip.*one side at a time/)
    expect(note('subscapularis')).toMatchObject({ needsConsent: true, sites: ['axilla'] })
    expect(note('iliopsoas')).toMatchObject({ needsConsent: true })
    expect(note('popliteus')).toMatchObject({ maxPressure: 2 })
    for (const row of accessNotes) for (const site of row.sites) expect(cautionSiteIds).toContain(site)
  })
})
