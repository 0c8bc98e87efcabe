import '../../../../../src/renderer/src/ui/tokens.css'
import '../../../../../src/renderer/src/ui/base.css'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import type { ChartItem } from '../../../../../src/renderer/src/features/chart/chartItem.ts'
import { FigureCanvas } from '../../../../../src/renderer/src/features/chart/FigureCanvas.tsx'
import type { ItemActions } from '../../../../../src/renderer/src/features/chart/ItemMark.tsx'
import { setUpTexts } from '../../../../../src/renderer/src/i18n/setUp.ts'
import { benchPoints } from '../chartMarks.ts'
import { roundOf } from '../chartRound.ts'

setUpTexts()
const place = document.getElementById('root') ?? document.body
const nothing = (): void => {}
const actions: ItemActions = { select: nothing, hover: nothing, nudge: nothing, remove: nothing }
const labelOf = ({ id }: ChartItem): string => id
// a pointer made by a script cannot be captured
Element.prototype.setPointerCapture = nothing

let root: Root | null = null
const hand = { x: 0, y: 0 }
const figure = (): Element => {
  const svg = document.querySelector('.figure-canvas')
  if (svg === null) throw new Error('no figure')
  return svg
}
const point = (type: string, buttons: number): void => {
  const { x: clientX, y: clientY } = hand
  const seen = { bubbles: true, pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 0, buttons }
  flushSync(() => figure().dispatchEvent(new PointerEvent(type, { ...seen, clientX, clientY })))
}

const round = () =>
  roundOf({
    mount(marks) {
      const items = benchPoints(marks).map(
        (one): ChartItem => ({
          form: 'point',
          id: one.pointId,
          state: 'today',
          point: one,
          after: null,
          lastSeen: null,
        }),
      )
      const fresh = createRoot(place)
      root = fresh
      flushSync(() =>
        fresh.render(
          <FigureCanvas
            view="posterior"
            layer="superficial"
            label="Back"
            items={items}
            selected={null}
            draws={false}
            isOpen
            labelOf={labelOf}
            actions={actions}
            onHover={nothing}
            onPress={nothing}
            onLine={nothing}
            onDrop={nothing}
            onDouble={nothing}
          >
            {null}
          </FigureCanvas>,
        ),
      )
    },
    enlarge() {
      const { left, top, width, height } = figure().getBoundingClientRect()
      Object.assign(hand, { x: left + width / 2, y: top + height / 2 })
      const wheel = { bubbles: true, cancelable: true, clientX: hand.x, clientY: hand.y }
      figure().dispatchEvent(new WheelEvent('wheel', { ...wheel, deltaY: -277 }))
      point('pointerdown', 1)
    },
    pan(dx, dy) {
      hand.x += dx
      hand.y += dy
      point('pointermove', 1)
    },
    unmount: () => root?.unmount(),
  })

Object.assign(window, { round })
