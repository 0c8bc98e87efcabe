import { figure } from '../../../body/figure/figure.ts'
import { regionOf } from '../../../body/geometry/region.ts'
import { muscleName, zoneName } from '../../../body/names.ts'
import { type Place, type Side, viewIds } from '../../../body/views.ts'
import type { ChartPoint } from '../../../contract/models/chart.ts'
import type { LegendEntry, LegendId } from '../../../contract/models/legend.ts'
import type { Area, ChartMark } from '../../../contract/models/mark.ts'
import { instantOf } from '../../calendar.ts'
import type { Context } from '../../context.ts'
import type { ChartRow, ChartSheet, SheetArea } from '../../documents/chartSheet.ts'
import { dayInWords } from '../../documents/dates.ts'
import { tendernessWords } from '../../reference/charting.ts'
import { getSession } from '../../sessions/store.ts'
import { readSettings } from '../../settings/store.ts'
import { legendOf } from '../legend/store.ts'
import { marksOfSession } from '../marks/store.ts'
import { readingsOfSession } from '../store.ts'

type Looks = ReadonlyMap<LegendId, LegendEntry>

const sided = (place: string, side: Side): string =>
  side === 'midline' ? `${place}, midline` : `${place}, ${side}`

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const painWords = (pain: number | null, after: ChartPoint | null | undefined): string => {
  const before = pain === null ? '' : String(pain)
  if (after === null || after === undefined) return before
  const then = after.present ? (after.pain === null ? '' : String(after.pain)) : 'gone'
  return then === '' ? before : before === '' ? `after ${then}` : `${before}, then ${then}`
}

const areaWords = (areas: readonly Area[]): string[] => [
  ...new Set(
    areas.map((area) =>
      area.form === 'zone' ? `${zoneName(area.zone).toLowerCase()} ${area.side}` : 'drawn on the figure',
    ),
  ),
]

function remarks(point: ChartPoint): string {
  const refers = [...(point.referral === '' ? [] : [point.referral]), ...areaWords(point.referralAreas)]
  return [
    point.present ? '' : 'no longer there',
    point.jumpSign === 'yes' ? 'jump sign' : '',
    point.twitch === 'yes' ? 'twitch' : '',
    refers.length === 0 ? '' : `refers to ${refers.join(', ')}`,
    point.pressure === null ? '' : `pressure ${point.pressure}`,
    point.holdSeconds === null ? '' : `held ${point.holdSeconds} s`,
    point.note.replace(/\s+/g, ' ').trim(),
  ]
    .filter((part) => part !== '')
    .join('; ')
}

function pointRow(looks: Looks, point: ChartPoint, after: ChartPoint | undefined): ChartRow {
  const { muscle, zone, side, view, x, y, kind, activity, present } = point
  const place = muscle !== null ? muscleName(muscle).short : zone !== null ? zoneName(zone) : 'Point'
  const id = kind === 'trigger-point' ? (`trigger-point-${activity}` as const) : kind
  return {
    legend: id,
    place: { view, x, y },
    side,
    muscle,
    gone: !present,
    where: sided(place, side),
    what: looks.get(id)?.name ?? kind,
    pain: painWords(point.pain, after),
    tender:
      point.tenderness === null ? '' : `${point.tenderness}: ${tendernessWords[point.tenderness] ?? ''}`,
    remarks: capital(remarks(point)),
  }
}

/** Where a mark's sign and number stand: its own place, or the middle of its shape in the first view that shows it. */
function placeOf({ shape }: ChartMark): Place | null {
  switch (shape.form) {
    case 'place':
      return { view: shape.view, x: shape.x, y: shape.y }
    case 'stroke':
      return { view: shape.view, ...middleOf(pathOf(shape.points, shape.closed)) }
    case 'zone': {
      const zone = figure.zones.find((one) => one.zone === shape.zone && one.side === shape.side)
      const view = viewIds.find((one) => zone?.shapes[one] !== undefined)
      const path = view === undefined ? undefined : zone?.shapes[view]
      return view === undefined || path === undefined ? null : { view, ...middleOf(path) }
    }
  }
}

const middleOf = (path: string): { x: number; y: number } => {
  const { left, top, right, bottom } = regionOf(path)
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

const pathOf = (points: readonly (readonly [number, number])[], closed: boolean): string =>
  `M${points.map(([x, y]) => `${x} ${y}`).join('L')}${closed ? 'Z' : ''}`

/** An area in every view that shows it. */
function shapesOf(area: Area): Omit<SheetArea, 'legend'>[] {
  if (area.form === 'stroke') return [{ view: area.view, path: pathOf(area.points, area.closed) }]
  const zone = figure.zones.find((one) => one.zone === area.zone && one.side === area.side)
  return viewIds.flatMap((view) => {
    const path = zone?.shapes[view]
    return path === undefined ? [] : [{ view, path }]
  })
}

function markRow(looks: Looks, mark: ChartMark): ChartRow[] {
  const place = placeOf(mark)
  if (place === null) return []
  const turn = mark.turn === null ? '' : `turned to the ${mark.turn}`
  return [
    {
      legend: mark.kind,
      place,
      side: mark.side,
      muscle: null,
      gone: !mark.present,
      where: sided(mark.zone === null ? 'Drawn' : zoneName(mark.zone), mark.side),
      what: looks.get(mark.kind)?.name ?? mark.kind,
      pain: mark.pain === null ? '' : String(mark.pain),
      tender: '',
      remarks: capital(
        [mark.present ? '' : 'no longer there', turn, mark.note.replace(/\s+/g, ' ').trim()]
          .filter((part) => part !== '')
          .join('; '),
      ),
    },
  ]
}

/** Reads everything that the sheet of a session's chart shows. Throws `notFound` when the session is gone. */
export async function gatherChart({ db, clock }: Context, sessionId: string): Promise<ChartSheet> {
  const session = await getSession(db, sessionId)
  const readings = await readingsOfSession(db, sessionId)
  const marks = await marksOfSession(db, sessionId)
  const looks: Looks = new Map((await legendOf(db)).map((entry) => [entry.id, entry]))
  const points = readings.filter(({ phase }) => phase === 'before')
  const after = (pointId: string): ChartPoint | undefined =>
    readings.find((one) => one.phase === 'after' && one.pointId === pointId)
  const rows = [
    ...points.map((point) => pointRow(looks, point, after(point.pointId))),
    ...marks.flatMap((mark) => markRow(looks, mark)),
  ]
  const areas: SheetArea[] = [
    ...marks.flatMap(({ kind, present, shape }) =>
      !present || shape.form === 'place' ? [] : shapesOf(shape).map((drawn) => ({ ...drawn, legend: kind })),
    ),
    ...points.flatMap(({ referralAreas }) =>
      referralAreas.flatMap((area) =>
        shapesOf(area).map((drawn) => ({ ...drawn, legend: 'referral' as const })),
      ),
    ),
  ]
  return {
    createdAt: instantOf(clock.now()),
    letterhead: await readSettings(db),
    about: [
      session.clientName,
      dayInWords(session.date, 'en-GB'),
      `session ${session.number}`,
      `${session.minutes} min`,
    ].join(' · '),
    rows: rows.sort(
      (a, b) => viewIds.indexOf(a.place.view) - viewIds.indexOf(b.place.view) || a.place.y - b.place.y,
    ),
    areas,
    legend: [...looks.values()],
  }
}
