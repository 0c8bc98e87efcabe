import type { CDPSession, Page } from '@playwright/test'

export interface Finger {
  readonly x: number
  readonly y: number
}

/** Fingers on the window's screen: real touch events, as a touch screen sends them, and no mouse. */
export interface Hand {
  tap(at: Finger): Promise<void>
  /** Fingers go down, move together through each step, and are lifted. */
  move(...steps: readonly (readonly Finger[])[]): Promise<void>
  /** Fingers go down and stay. */
  press(...fingers: readonly Finger[]): Promise<void>
  lift(): Promise<void>
}

/** Gives the window a touch screen. */
export async function touchScreen(window: Page): Promise<Hand> {
  const session: CDPSession = await window.context().newCDPSession(window)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 })
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.map(({ x, y }, id) => ({ x, y, id })),
    })
  const press = async (...fingers: readonly Finger[]): Promise<void> => {
    // one after the other, as fingers come
    for (const [at] of fingers.entries()) await send('touchStart', fingers.slice(0, at + 1))
  }
  const lift = async (): Promise<void> => {
    await send('touchEnd', [])
  }
  return {
    press,
    lift,
    async tap(at) {
      await press(at)
      await lift()
    },
    async move(first = [], ...steps) {
      await press(...first)
      for (const fingers of steps) await send('touchMove', fingers)
      await lift()
    },
  }
}
