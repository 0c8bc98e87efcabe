import { test } from './helpers/launch.ts'
import { openRawPort } from './helpers/port.ts'

test('look', async ({ launch }) => {
  const { window } = await launch({ sample: true, now: '2026-03-02T13:30:00Z' })
  const errors: string[] = []
  window.on('console', (m) => errors.push(m.text()))
  window.on('pageerror', (e) => errors.push(String(e)))
  const port = await openRawPort(window)
  await window.getByLabel('Passphrase', { exact: true }).fill('sample')
  await window.getByRole('button', { name: 'Unlock' }).click()
  await window.waitForTimeout(2500)
  await window.screenshot({ path: '/tmp/shots/look-today.png' })
  const clients: any = (await port.call('clients.list', { archived: false })).value
  const marta = clients.find((c: any) => c.name === 'Marta Lindqvist')
  const s: any = (await port.call('sessions.create', { clientId: marta.id, date: '2026-03-02', startTime: '14:30', minutes: 60 })).value
  await window.evaluate((id) => { location.hash = `/sessions/${id}` }, s.id)
  await window.waitForTimeout(1500)
  await window.screenshot({ path: '/tmp/shots/look-session.png' })
  const canvas = window.getByRole('group', { name: /^Back/ })
  const box = (await canvas.boundingBox())!
  await window.mouse.click(box.x + box.width * 0.5 + 25, box.y + 95)
  await window.waitForTimeout(800)
  await window.screenshot({ path: '/tmp/shots/look-point.png' })
  await window.getByRole('radio', { name: 'Deep' }).click({ force: true })
  await window.waitForTimeout(500)
  await window.screenshot({ path: '/tmp/shots/look-deep.png' })
  await window.getByRole('combobox', { name: /by name/ }).fill('inf l 6')
  await window.waitForTimeout(500)
  await window.screenshot({ path: '/tmp/shots/look-entry.png' })
  await window.evaluate((id) => { location.hash = `/clients/${id}` }, marta.id)
  await window.waitForTimeout(1500)
  await window.screenshot({ path: '/tmp/shots/look-client.png' })
  console.log(errors.join('\n'))
})
