// Loaded into Electron's main process before the application (`electron -r`): tells when the first window can be used,
// opens the practice as a person would, and tells when Today can be used.
const { app, protocol } = require('electron')
const { setTimeout: wait } = require('node:timers/promises')

/** @param {string} name @param {unknown} value */
const tell = (name, value) => process.stdout.write(`bench ${name} ${JSON.stringify(value)}\n`)

/** @param {string} test an expression that holds once it can be used; then one more frame, so that it is seen */
const until = (test) =>
  `new Promise((resolve) => {
    const look = () => requestAnimationFrame(() => (${test} ? setTimeout(resolve) : look()))
    look()
  })`

const today =
  "[...document.querySelectorAll('button:enabled')].some((one) => one.textContent.includes('New session'))"
const door = "document.querySelector('input[type=password]:enabled')"

const passphrase = process.env.BENCH_PASSPHRASE
let watched = false

/** Addresses that the page has asked for. @type {string[]} */
const fetched = []
const handle = protocol.handle.bind(protocol)
protocol.handle = (scheme, answer) =>
  handle(scheme, (request) => {
    fetched.push(request.url)
    return answer(request)
  })

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    if (watched) return
    watched = true
    if (passphrase) {
      await contents.executeJavaScript(until(door))
      tell('door', Date.now())
      tell(
        'scripts',
        fetched.filter((url) => url.endsWith('.js')),
      )
      await contents.executeJavaScript(`${door}.focus()`)
      contents.focus()
      for (const keyCode of passphrase) {
        contents.sendInputEvent({ type: 'keyDown', keyCode })
        contents.sendInputEvent({ type: 'char', keyCode })
        contents.sendInputEvent({ type: 'keyUp', keyCode })
        await wait(60)
      }
      tell('typed', Date.now())
      contents.sendInputEvent({ type: 'keyDown', keyCode: 'Return' })
      contents.sendInputEvent({ type: 'char', keyCode: '\r' })
      contents.sendInputEvent({ type: 'keyUp', keyCode: 'Return' })
    }
    await contents.executeJavaScript(until(today))
    tell('usable', Date.now())
  })
})
