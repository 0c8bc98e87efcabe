import type { Signal } from './signals.ts'

/** Notes in hertz, each with its beginning in seconds: a falling third for the stage, one short note for a hold. */
const notes: Readonly<Record<Signal, readonly (readonly [hertz: number, at: number, lasts: number])[]>> = {
  stage: [
    [659.25, 0, 1.6],
    [523.25, 0.28, 2.2],
  ],
  hold: [[783.99, 0, 0.9]],
}
/** Partials of a small bell: times the note, and how loud. */
const partials = [
  [1, 0.16],
  [2.01, 0.05],
  [3.02, 0.02],
] as const

let context: AudioContext | null = null

/** A soft bell, made on the spot; there is no sound file. Silent where the computer has no sound. */
export function playChime(signal: Signal): void {
  if (typeof AudioContext === 'undefined') return
  context ??= new AudioContext()
  void context.resume()
  for (const [hertz, at, lasts] of notes[signal]) {
    for (const [times, loudness] of partials)
      ring(context, hertz * times, context.currentTime + at, lasts, loudness)
  }
}

function ring(sound: AudioContext, hertz: number, at: number, lasts: number, loudness: number): void {
  const tone = sound.createOscillator()
  const level = sound.createGain()
  tone.frequency.value = hertz
  level.gain.setValueAtTime(0, at)
  level.gain.linearRampToValueAtTime(loudness, at + 0.02)
  level.gain.exponentialRampToValueAtTime(0.0001, at + lasts)
  tone.connect(level).connect(sound.destination)
  tone.start(at)
  tone.stop(at + lasts)
}
