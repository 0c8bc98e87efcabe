/** A drawing of the chart, ours or a canvas: it comes up with so many marks, it is moved, it goes. */
export interface Drawing {
  readonly mount: (marks: number) => void
  /** Shows the figure twice as large, so that there is somewhere to move it. */
  readonly enlarge: () => void
  /** Moves the figure by so many pixels. */
  readonly pan: (dx: number, dy: number) => void
  readonly unmount: () => void
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
const steps = 60

/** One round with 500 and one with 5,000 marks. */
export async function roundOf(drawing: Drawing) {
  return { few: await measured(drawing, 500), many: await measured(drawing, 5000) }
}

/**
 * Milliseconds from nothing until the frame after the first drawing begins, and the 95th percentile of the time from
 * frame to frame while the figure is moved in every one of them.
 */
async function measured(drawing: Drawing, marks: number) {
  await frame()
  const started = await frame()
  drawing.mount(marks)
  await frame()
  await frame()
  const drawMs = performance.now() - started
  drawing.enlarge()
  for (let still = 0; still < 10; still++) await frame()
  const times: number[] = []
  let last = await frame()
  for (let step = 0; step < steps; step++) {
    drawing.pan(step % 20 < 10 ? 6 : -6, step % 30 < 15 ? 5 : -5)
    const now = await frame()
    times.push(now - last)
    last = now
  }
  drawing.unmount()
  await frame()
  times.sort((a, b) => a - b)
  return { drawMs, panMs: times[Math.floor(steps * 0.95)] ?? 0 }
}
