import { figure } from '../../../src/body/figure/figure.ts'
import { momentInWords } from '../../../src/core/documents/dates.ts'
import { colours } from '../../../src/core/documents/page.ts'
import type { HandoutSheet } from '../../../src/core/documents/sheet/content.ts'
import { coloursOf, drawingOf } from '../../../src/core/reference/exercises/drawings.ts'

/** A path with its colours; the width of its line in units of its picture. */
export interface Shape {
  readonly d: string
  readonly fill: string | null
  readonly stroke: string | null
  readonly weight: number
}

export type Part =
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'text' | 'strong' | 'small'; readonly text: string }
  | {
      readonly kind: 'picture'
      readonly viewBox: string
      /** In points. */
      readonly width: number
      readonly height: number
      readonly shapes: readonly Shape[]
    }

const text = (kind: Exclude<Part['kind'], 'picture'>, words: string): Part => ({ kind, text: words })

function bodyFigure({ workedZones, points }: HandoutSheet): Part {
  const { outline, details } = figure.views.posterior
  const path = (d: string, fill: string | null, stroke: string | null, weight = 1): Shape => ({
    d,
    fill,
    stroke,
    weight,
  })
  const muscles = figure.muscles.filter(({ layer }) => layer !== 'deep')
  return {
    kind: 'picture',
    viewBox: '95 92 810 1826',
    width: 111,
    height: 250,
    shapes: [
      ...outline.map((d) => path(d, colours.skin, colours.contour, 5)),
      ...figure.zones.flatMap((zone) => {
        const d = zone.shapes.posterior
        const worked = workedZones.some(
          (each) => each.zone === zone.zone && (each.side === 'both' || each.side === zone.side),
        )
        return d !== undefined && worked ? [path(d, colours.tealWash, null)] : []
      }),
      ...muscles.flatMap(({ shapes }) =>
        shapes.posterior === undefined ? [] : [path(shapes.posterior, null, colours.hairline, 2)],
      ),
      ...figure.muscles.flatMap(({ muscle, side, shapes }) =>
        shapes.posterior !== undefined &&
        points.some((point) => point.muscle === muscle && point.side === side)
          ? [path(shapes.posterior, colours.muscle, null)]
          : [],
      ),
      ...details.map(({ d }) => path(d, null, colours.contour, 3)),
      ...points.map(({ place: { x, y } }) =>
        path(`M${x - 14} ${y}L${x} ${y - 14}L${x + 14} ${y}L${x} ${y + 14}Z`, colours.red, colours.white, 4),
      ),
    ],
  }
}

/** The content of a sheet as plain parts, for others to set: the same words, the same paths. */
export function partsOf(sheet: HandoutSheet): readonly Part[] {
  const { words, letterhead, appointment } = sheet
  const sentence = (signs: readonly string[]) => `${signs.join('; ')}.`
  return [
    text('strong', letterhead.practiceName),
    text('small', [letterhead.therapistName, letterhead.address, letterhead.phone].join(' · ')),
    text('title', words.title),
    text('small', `${sheet.client} · ${sheet.date}`),
    bodyFigure(sheet),
    text('heading', words.worked),
    ...sheet.worked.map((line) => text('text', line)),
    ...sheet.points.map(({ where }, index) => text('text', `${index + 1} ${where}`)),
    text('heading', words.feel),
    ...sheet.feel.map((line) => text('text', line)),
    text('heading', words.nextDays),
    ...sheet.nextDays.map((line) => text('text', `• ${line}`)),
    text('heading', words.note),
    text('text', sheet.note),
    text('heading', words.exercises),
    text('small', words.exercisesIntro),
    ...sheet.exercises.flatMap(({ image, title, steps, dose, stopSign }): Part[] => [
      ...(image.kind === 'drawing'
        ? drawingOf(image.exercise).panels.map(
            ({ size: [width, height], shapes }): Part => ({
              kind: 'picture',
              viewBox: `0 0 ${width} ${height}`,
              width: 110,
              height: 92,
              shapes: shapes.map(({ d, weight, ...shape }) => ({
                d,
                weight,
                ...coloursOf({ d, weight, ...shape }, 'print'),
              })),
            }),
          )
        : []),
      text('subheading', title),
      text('text', steps.join(' ')),
      text('strong', dose),
      text('small', stopSign),
    ]),
    text('heading', words.help),
    text('text', `${words.helpNow}${sentence(sheet.seekHelp.now)}`),
    text('text', `${words.helpSoon}${sentence(sheet.seekHelp.soon)}`),
    ...(appointment === null
      ? []
      : [
          text(
            'strong',
            `${words.next}${momentInWords(appointment.start, appointment.zone, sheet.language)}`,
          ),
        ]),
  ]
}
