import { expect, type Page } from '@playwright/test'
import { test } from '../helpers/launch.ts'
import { goTo } from '../helpers/practice.ts'
import { openReturnVisit } from '../helpers/returnVisit.ts'

const now = '2026-03-02T09:30:00Z'

/** Counts every click and every key that is no part of a word being typed. */
function counting(window: Page) {
  let count = 0
  return {
    click: async (locator: ReturnType<Page['getByRole']>) => {
      count += 1
      await locator.click()
    },
    key: async (key: string) => {
      count += 1
      await window.keyboard.press(key)
    },
    /** Words into what has the focus: typed, and not counted. */
    type: (words: string) => window.keyboard.type(words),
    count: () => count,
  }
}

const note = (window: Page) => window.getByRole('region', { name: 'The note' })

test('a return visit, from finding the client to the signed note, takes at most 25 clicks and keys', async ({
  launch,
}) => {
  const { window } = await launch({ now })
  const { port, sessionId } = await openReturnVisit(window)
  await goTo(window, '/')
  const hand = counting(window)
  // find the client, and open what waits for a note today
  await hand.key('Control+k')
  await expect(window.getByRole('searchbox')).toBeFocused()
  await hand.type('marta')
  await expect(window.getByRole('menuitem', { name: /Marta Lindqvist/ }).first()).toBeVisible()
  await hand.key('Enter')
  await expect(window.getByRole('heading', { level: 1, name: 'Marta Lindqvist' })).toBeVisible()
  await hand.click(window.getByRole('link', { name: /2 Mar|Today/i }).first())
  // how bad now
  await hand.key('Alt+1')
  await hand.click(
    window.getByRole('radiogroup', { name: 'Pain now' }).getByRole('radio', { name: '5', exact: true }),
  )
  // all of last time
  await hand.key('Control+l')
  await expect(window.getByText(/^From 16 Feb: 4 points/)).toBeVisible()
  // what is different on the chart today: one point is gone, another hurts less
  await hand.key('Alt+2')
  await hand.click(window.getByRole('button', { name: /gluteus medius/i }).first())
  await hand.key('g')
  await hand.click(window.getByRole('button', { name: /levator/i }).first())
  await hand.key('3')
  // what they tell, what is made of it
  await hand.click(note(window).getByRole('textbox', { name: 'Subjective', exact: true }))
  await hand.type('Better until Friday, then two long calls.')
  await hand.click(note(window).getByRole('textbox', { name: 'Assessment', exact: true }))
  await hand.type('Static load again. /tol')
  await hand.key('Enter')
  // how they leave
  await hand.key('Alt+5')
  await hand.click(
    window
      .getByRole('radiogroup', { name: 'Pain on leaving' })
      .getByRole('radio', { name: '2', exact: true }),
  )
  await hand.key('Control+Shift+S')
  await expect(window.getByRole('dialog', { name: 'Sign this note?' })).toBeVisible()
  await hand.key('Enter')
  await expect(window.getByRole('region', { name: 'Signature' })).toContainText('unchanged')
  expect(hand.count()).toBeLessThanOrEqual(25)
  const session = await port.call('sessions.get', { id: sessionId })
  expect(session.value).toMatchObject({
    status: 'signed',
    painBefore: 5,
    painAfter: 2,
    subjective: 'Better until Friday, then two long calls.',
    assessment: 'Static load again. Tolerated well, no unwanted reaction.',
  })
  const points = await port.call('chart.points', { sessionId })
  expect(points.value).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ muscle: 'gluteus-medius', present: false }),
      expect.objectContaining({ muscle: 'levator-scapulae', pain: 3 }),
    ]),
  )
})
