import { figure } from '../../../../../src/body/figure/figure.ts'
import { type BenchPoint, benchPoints } from '../chartMarks.ts'
import { roundOf } from '../chartRound.ts'

const place = document.getElementById('root') ?? document.body
const art = figure.views.posterior
const paths = {
  fill: art.outline.map((d) => new Path2D(d)),
  lines: art.details.map(({ d }) => new Path2D(d)),
  muscles: figure.muscles.flatMap(({ layer, shapes }) =>
    layer === 'superficial' && shapes.posterior !== undefined ? [new Path2D(shapes.posterior)] : [],
  ),
}
let canvas = document.createElement('canvas')
let points: readonly BenchPoint[] = []
let port = { x: 0, y: 60, scale: 640 / 1880 }

/** What a chart must do at least: the figure, a dot for each finding, its pain. */
function paint(): void {
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('no canvas')
  pen.setTransform(1, 0, 0, 1, 0, 0)
  pen.clearRect(0, 0, canvas.width, canvas.height)
  pen.setTransform(port.scale, 0, 0, port.scale, -port.x * port.scale, -port.y * port.scale)
  pen.fillStyle = '#e9cdb9'
  for (const path of paths.muscles) pen.fill(path)
  for (const path of [...paths.fill, ...paths.lines]) pen.stroke(path)
  pen.font = '600 36px sans-serif'
  for (const { x, y, pain } of points) {
    pen.fillStyle = '#a33'
    pen.beginPath()
    pen.arc(x, y, 19, 0, 2 * Math.PI)
    pen.fill()
    pen.fillStyle = '#222'
    if (pain !== null) pen.fillText(String(pain), x + 28, y + 12)
  }
}

const round = () =>
  roundOf({
    mount(marks) {
      points = benchPoints(marks)
      canvas = document.createElement('canvas')
      canvas.width = 660
      canvas.height = 640
      place.append(canvas)
      port = { x: 0, y: 60, scale: 640 / 1880 }
      paint()
    },
    enlarge() {
      port = { x: 250, y: 500, scale: (2 * 640) / 1880 }
      paint()
    },
    pan(dx, dy) {
      port = { ...port, x: port.x - dx / port.scale, y: port.y - dy / port.scale }
      paint()
    },
    unmount: () => canvas.remove(),
  })

Object.assign(window, { round })
