/** The fixed words of an aftercare sheet: English source text. */
export const words = {
  documentTitle: 'Aftercare sheet',
  title: 'After your massage',
  worked: 'What we worked on',
  feel: 'How you may feel',
  nextDays: 'The next days',
  note: 'A note for you',
  exercises: 'Your exercises',
  exercisesIntro:
    'Many people find these helpful. Go slowly and without sharp pain. Tick the days on which you did them.',
  easier: 'For you: ',
  help: 'Get medical help',
  helpNow: 'At once, call the emergency number: ',
  helpSoon: 'Soon, see a doctor: ',
  next: 'Next time: ',
  minutes: (minutes: number) => `${minutes} minutes`,
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  figure: (points: number) =>
    points === 0
      ? 'The body; the shaded places were worked.'
      : `The body; the shaded places were worked, ${points === 1 ? 'one point is' : `${points} points are`} marked.`,
} as const
