import { expect, type Page } from '@playwright/test'
import { fingerTips, smallControls } from '../helpers/fingers.ts'
import { test } from '../helpers/launch.ts'
import { goTo } from '../helpers/practice.ts'
import { openReturnVisit } from '../helpers/returnVisit.ts'

const now = '2026-03-02T09:30:00Z'

const note = (window: Page) => window.getByRole('region', { name: 'The note' })
const scale = (window: Page, name: string, number: number) =>
  window
    .getByRole('radiogroup', { name, exact: true })
    .getByRole('radio', { name: String(number), exact: true })

test('a return visit by fingers alone: nothing needs a hover, and every control has room for a finger', async ({
  launch,
}, info) => {
  const { window } = await launch({ now })
  const { port, clientId, sessionId } = await openReturnVisit(window)
  const asked = await port.call('intakes.begin', { clientId, kind: 'full' })
  expect(asked.ok).toBe(true)
  await goTo(window, '/')
  await expect(window.getByRole('heading', { level: 1, name: /Monday/ })).toBeVisible()
  const hand = await fingerTips(window)
  const small: string[] = []
  const survey = async (screen: string) => {
    small.push(...(await smallControls(window.locator('body'))).map((one) => `${screen}: ${one}`))
    await window.screenshot({ path: info.outputPath(`${screen}.png`) })
  }
  expect(await window.evaluate(() => matchMedia('(hover: none)').matches)).toBe(true)

  // find the client
  await survey('today')
  await hand.tap(window.getByRole('navigation').getByRole('button', { name: 'Clients' }))
  await hand.tap(window.getByRole('searchbox'))
  await window.keyboard.type('marta')
  await survey('clients')
  await hand.tap(window.getByRole('option', { name: /^Marta Lindqvist/ }))
  await expect(window.getByRole('heading', { level: 1, name: 'Marta Lindqvist' })).toBeVisible()
  await survey('client')

  // what has changed since last time
  const intakes = window.getByRole('region', { name: 'Intake' })
  await hand.tap(intakes.getByRole('button', { name: 'What has changed' }))
  await hand.tap(window.getByRole('textbox', { name: /^Is anything new/ }))
  await window.keyboard.type('a new desk')
  await hand.tap(window.getByText('blood-thinning medicine', { exact: true }))
  await survey('changes')
  await hand.tap(window.getByRole('button', { name: 'Look through and confirm' }))
  const review = window.getByRole('dialog', { name: 'What the answers change' })
  await expect(review.getByRole('button', { name: 'Confirm' })).toBeVisible()
  await survey('review')
  await hand.tap(review.getByRole('button', { name: 'Confirm' }))
  await expect(window.locator('.ui-chip')).toContainText('Anticoagulants')

  // today's session: how bad now, all of last time
  await hand.tap(window.getByRole('link', { name: /^Today/ }))
  const parts = window.getByRole('navigation', { name: 'Parts of the session' })
  await hand.tap(parts.getByRole('button', { name: 'Arrive' }))
  await survey('arrive')
  await hand.tap(scale(window, 'Pain now', 5))
  await hand.tap(window.getByRole('button', { name: 'Carry forward all' }).first())
  await expect(window.getByText(/^From 16 Feb: 4 points/)).toBeVisible()

  // the chart: one point is gone, another hurts less
  await hand.tap(parts.getByRole('button', { name: 'Chart' }))
  const chart = window.getByRole('region', { name: 'Body chart' })
  const card = window.getByRole('region', { name: 'The chosen point' })
  await hand.tap(chart.getByRole('button', { name: /gluteus medius/i }).first())
  await hand.tap(card.getByRole('button', { name: /Resolved|Gone/ }))
  await hand.tap(chart.getByRole('button', { name: /levator/i }).first())
  await expect(card).toContainText('Levator')
  await survey('chart')
  await hand.tap(
    card
      .getByRole('radiogroup', { name: 'Pain', exact: true })
      .getByRole('radio', { name: '3', exact: true }),
  )
  await hand.tap(card.getByRole('button', { name: 'Close the point' }))

  // the note, its folded scales too
  await hand.tap(note(window).getByRole('textbox', { name: 'Subjective', exact: true }))
  await window.keyboard.type('Better until Friday.')
  await hand.tap(note(window).getByRole('button', { name: 'Complaint in detail' }))
  await hand.tap(
    note(window).getByRole('radiogroup', { name: 'Best' }).getByRole('radio', { name: '2', exact: true }),
  )
  await hand.tap(note(window).getByRole('textbox', { name: 'Assessment', exact: true }))
  await window.keyboard.type('/tol')
  await hand.tap(window.getByRole('option', { name: /Tolerated well/ }))
  await survey('note')

  // how they leave
  await hand.tap(parts.getByRole('button', { name: 'Leave' }))
  await hand.tap(scale(window, 'Pain on leaving', 2))
  await survey('leave')
  await hand.tap(window.getByRole('button', { name: 'Sign the note' }))
  const asks = window.getByRole('dialog', { name: 'Sign this note?' })
  await survey('sign')
  await hand.tap(asks.getByRole('button', { name: 'Sign', exact: true }))
  await expect(window.getByRole('region', { name: 'Signature' })).toContainText('unchanged')

  const session = await port.call('sessions.get', { id: sessionId })
  expect(session.value).toMatchObject({
    status: 'signed',
    painBefore: 5,
    painBest: 2,
    painAfter: 2,
    subjective: 'Better until Friday.',
    assessment: 'Tolerated well, no unwanted reaction.',
  })
  const points = await port.call('chart.points', { sessionId })
  expect(points.value).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ muscle: 'gluteus-medius', present: false }),
      expect.objectContaining({ muscle: 'levator-scapulae', pain: 3 }),
    ]),
  )
  expect([...hand.tooSmall, ...small]).toEqual([])
})
