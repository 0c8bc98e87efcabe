import { describe, expect, it } from 'vitest'
import { alertsOf } from '../../../../src/core/health/alerts.ts'
import { contraindications } from '../../../../src/core/reference/contraindications.ts'
import { condition, day } from '../plans/rules/situations.ts'

describe('chips', () => {
  it('stand by severity, a cleared one behind the open ones of its kind', () => {
    const clearance = { by: 'GP', on: '2026-11-01', until: null, scope: '' }
    const chips = alertsOf(
      [
        condition('hypermobility'),
        condition('organ-failure', { clearance }),
        condition('anticoagulants'),
        condition('hernia', { region: 'groin', side: 'right' }),
        condition('acute-infection', { status: 'past' }),
        condition('intoxication'),
      ],
      day,
    )
    expect(chips.map(({ severity, cleared }) => (cleared ? `${severity} cleared` : severity))).toEqual([
      'stop',
      'clearance',
      'clearance cleared',
      'avoid-site',
      'adapt',
      'advice',
    ])
    expect(chips[3]).toMatchObject({
      label: 'Hernia: right groin',
      restricts: 'not the site, not the abdomen',
    })
    expect(chips[5]?.label).toContain('(past)')
  })

  it('name the form and a mere suspicion', () => {
    const [chip] = alertsOf([condition('epilepsy', { variant: 'controlled', status: 'suspected' })], day)
    expect(chip).toMatchObject({ severity: 'adapt', label: 'Epilepsy: controlled, suspected' })
  })

  it.each([
    ['2027-04-18', 'Pregnancy, week 19 (2nd trimester)', 'pregnancy-later'],
    ['2027-02-28', 'Pregnancy, week 26 (2nd trimester)', 'pregnancy-later'],
    ['2026-12-13', 'Pregnancy, week 37 (3rd trimester)', 'pregnancy-later'],
    ['2027-07-04', 'Pregnancy, week 8 (1st trimester)', 'pregnancy-first-trimester'],
    ['2027-05-24', 'Pregnancy, week 13 (1st trimester)', 'pregnancy-first-trimester'],
    ['2027-05-23', 'Pregnancy, week 14 (2nd trimester)', 'pregnancy-later'],
  ])('a pregnancy recorded early, due on %s', (dueDate, label, row) => {
    const [chip] = alertsOf([condition('pregnancy-first-trimester', { dueDate })], day)
    expect(chip).toMatchObject({ label, restricts: contraindications.find(({ id }) => id === row)?.chip })
  })

  it.each([
    ['2026-11-20', false],
    ['2026-11-19', false],
    ['2026-11-18', true],
    ['2026-11', false],
    ['2026-10', true],
    ['2025', true],
  ])('an injury since %s: asks whether it still holds: %s', (since, asks) => {
    const [chip] = alertsOf([condition('acute-soft-tissue-injury', { since, region: 'calf' })], day)
    expect(chip?.restricts.includes('ask whether')).toBe(asks)
  })
})
