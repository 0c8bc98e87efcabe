import { expect } from '@playwright/test'
import { test } from '../helpers/launch.ts'

test('the page has neither Node nor Electron, only the host calls', async ({ launch }) => {
  const { window } = await launch()
  const seen = await window.evaluate(() => ({
    node: ['require', 'process', 'Buffer', 'module', 'global'].filter((name) => name in globalThis),
    bridge: Object.keys(Reflect.get(window, 'effleurage')),
    address: location.href,
  }))
  expect(seen).toEqual({ node: [], bridge: ['invoke'], address: 'app://effleurage/index.html' })
})

test('the policy lets no inline script, no eval and no request through', async ({ launch }) => {
  const { window } = await launch()
  // From a later task: what runs inside evaluate itself is exempt from the policy.
  const outcome = await window.evaluate(
    () =>
      new Promise<Record<string, unknown>>((resolve) => {
        setTimeout(async () => {
          const blocked = new Set<string>()
          const allReported = new Promise<void>((reported) => {
            document.addEventListener('securitypolicyviolation', (event) => {
              blocked.add(event.effectiveDirective)
              if (blocked.size === 4) reported()
            })
          })
          const attempt = (work: () => unknown) => {
            try {
              work()
              return 'ran'
            } catch (error) {
              return error instanceof Error ? error.name : 'thrown'
            }
          }
          const evaluated = attempt(() => Reflect.get(window, 'eval')('1'))
          const constructed = attempt(() => Reflect.construct(Function, ['return 1'])())
          const script = document.createElement('script')
          script.textContent = 'window.inlineRan = true'
          document.head.append(script)
          const holder = document.createElement('div')
          holder.innerHTML = '<button onclick="window.handlerRan = true"></button>'
          holder.querySelector('button')?.click()
          const fetched = await fetch('app://effleurage/index.html').then(
            () => 'answered',
            () => 'refused',
          )
          await allReported
          resolve({
            evaluated,
            constructed,
            fetched,
            inline: 'inlineRan' in window,
            handler: 'handlerRan' in window,
            blocked: [...blocked].sort(),
          })
        }, 0)
      }),
  )
  expect(outcome).toEqual({
    evaluated: 'EvalError',
    constructed: 'EvalError',
    fetched: 'refused',
    inline: false,
    handler: false,
    blocked: ['connect-src', 'script-src', 'script-src-attr', 'script-src-elem'],
  })
})

test('a style sheet needs the nonce of this very load', async ({ launch }) => {
  const { window } = await launch()
  const nonce = () =>
    window.evaluate(() => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce)
  const painted = (given: string) =>
    window.evaluate((value) => {
      const style = document.createElement('style')
      style.nonce = value
      style.textContent = 'body { outline-offset: 7px }'
      document.head.append(style)
      const offset = getComputedStyle(document.body).outlineOffset
      style.remove()
      return offset
    }, given)
  const first = (await nonce()) ?? ''
  expect(first).toMatch(/^[\w+/]{22}==$/)
  expect(await painted(first)).toBe('7px')
  await window.reload()
  expect(await nonce()).not.toBe(first)
  expect(await painted(first)).toBe('0px')
})

test('the page cannot leave, open windows, or download', async ({ launch }) => {
  const { app, window } = await launch()
  await window.evaluate(() => {
    for (const address of [
      'https://example.org/',
      'file:///etc/passwd',
      'app://doc/none',
      'data:text/html,x',
    ]) {
      const link = document.createElement('a')
      link.href = address
      document.body.append(link)
      link.click()
      link.target = '_blank'
      link.click()
      link.removeAttribute('target')
      link.download = 'file'
      link.click()
      link.remove()
    }
  })
  expect(await window.evaluate(() => globalThis.open('app://effleurage/index.html') === null)).toBe(true)
  await window.evaluate(() => {
    location.href = 'https://example.org/'
  })
  expect(window.url()).toBe('app://effleurage/index.html')
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(await window.evaluate(() => location.href)).toBe('app://effleurage/index.html')
})

test('no permission is ever granted', async ({ launch }) => {
  const { window } = await launch()
  const answers = await window.evaluate(async () => {
    const states: string[] = []
    for (const name of ['geolocation', 'notifications', 'camera', 'microphone'] as const) {
      states.push((await navigator.permissions.query({ name })).state)
    }
    const notification = await Notification.requestPermission()
    const place = await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        (error) => resolve(error.code),
      ),
    )
    const clipboard = await navigator.clipboard.readText().then(
      () => 'granted',
      (error: Error) => error.name,
    )
    return { states, notification, place, clipboard }
  })
  expect(answers).toEqual({
    states: ['denied', 'denied', 'denied', 'denied'],
    notification: 'denied',
    place: 1,
    clipboard: 'NotAllowedError',
  })
})

test('no address of ours names a file outside the window, and nothing reaches a network', async ({
  launch,
}) => {
  const { app } = await launch()
  const status = (address: string) =>
    app.evaluate(
      ({ net }, url) =>
        net.fetch(url).then(
          (response) => response.status,
          () => 'refused',
        ),
      address,
    )
  expect(await status('app://effleurage/index.html')).toBe(200)
  for (const path of [
    '/../main/index.js',
    '/..%2fmain%2findex.js',
    '/%2e%2e/%2e%2e/package.json',
    '/..\\main\\index.js',
    '//etc/passwd',
    '/assets/../../preload/index.cjs',
    '/',
  ]) {
    expect([path, await status(`app://effleurage${path}`)]).toEqual([path, 404])
  }
  expect(await status('app://doc/../effleurage/index.html')).toBe(404)
  expect(await status('app://elsewhere/index.html')).toBe(404)
  expect(await status('http://127.0.0.1:9/')).toBe('refused')
})

test('the host refuses strangers, unknown calls and wrong input', async ({ launch }) => {
  const { app, window } = await launch()
  const outcomes = await window.evaluate(async () => {
    const invoke = (name: unknown, input: unknown) =>
      Reflect.get(window, 'effleurage')
        .invoke(name, input)
        .then(
          () => 'answered',
          (error: Error) => error.message,
        )
    return [
      await invoke('openExternal', {}),
      await invoke('constructor', {}),
      await invoke('chooseSave', { suggestedName: 7 }),
      await invoke('setAppearance', { appearance: 'dark', more: 1 }),
      await invoke('setAppearance', { appearance: 'dark' }),
    ]
  })
  expect(outcomes.slice(0, 4)).toEqual(Array(4).fill(expect.stringContaining('refused')))
  expect(outcomes[4]).toBe('answered')
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
})

test("every window keeps the web's own safeguards, and has no feature that is not finished", async ({
  launch,
}) => {
  const { app } = await launch()
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      // What the window really got, defaults included; the types leave it out.
      const read: unknown = Reflect.get(webContents, 'getLastWebPreferences')
      return typeof read === 'function' ? read.call(webContents) : null
    }),
  )
  expect(preferences.length).toBeGreaterThan(0)
  for (const preference of preferences) {
    expect(preference).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    })
    expect(preference?.enableBlinkFeatures ?? '').toBe('')
    expect(preference?.nodeIntegrationInWorker ?? false).toBe(false)
    expect(preference?.nodeIntegrationInSubFrames ?? false).toBe(false)
  }
  const switches = await app.evaluate(({ app: electron }) =>
    [
      'disable-web-security',
      'allow-running-insecure-content',
      'enable-experimental-web-platform-features',
      'no-sandbox',
    ].filter((name) => electron.commandLine.hasSwitch(name)),
  )
  expect(switches).toEqual([])
})
