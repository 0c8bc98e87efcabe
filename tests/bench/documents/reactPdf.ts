import path from 'node:path'
import { Document, Font, Page, Path, renderToBuffer, StyleSheet, Svg, Text } from '@react-pdf/renderer'
import { createElement } from 'react'
import { colours, MARGIN } from '../../../src/core/documents/page.ts'
import type { Part } from './equalPage.ts'

const styles = StyleSheet.create({
  page: { padding: MARGIN, fontFamily: 'Commissioner', fontSize: 10.5, lineHeight: 1.4, color: colours.ink },
  title: { fontSize: 22, fontWeight: 600 },
  heading: { fontSize: 12, fontWeight: 600, color: colours.teal, marginTop: 11 },
  subheading: { fontSize: 11.5, fontWeight: 600, marginTop: 9 },
  text: {},
  strong: { fontWeight: 600 },
  small: { fontSize: 9, color: colours.soft },
})

/** Makes its fonts known once. */
export function registerFonts(resources: string): void {
  const font = (name: string) => path.join(resources, 'fonts', name)
  Font.register({
    family: 'Commissioner',
    fonts: [
      { src: font('Commissioner-Regular.ttf'), fontWeight: 400 },
      { src: font('Commissioner-SemiBold.ttf'), fontWeight: 600 },
    ],
  })
}

/** The parts as @react-pdf/renderer sets them. */
export function reactPdf(parts: readonly Part[]): Promise<Buffer> {
  const children = parts.map((part, index) =>
    part.kind === 'picture'
      ? createElement(
          Svg,
          { key: index, viewBox: part.viewBox, width: part.width, height: part.height },
          part.shapes.map(({ d, fill, stroke, weight }, at) =>
            createElement(Path, {
              key: at,
              d,
              fill: fill ?? 'none',
              ...(stroke !== null && { stroke, strokeWidth: weight }),
            }),
          ),
        )
      : createElement(Text, { key: index, style: styles[part.kind] }, part.text),
  )
  return renderToBuffer(
    createElement(Document, {}, createElement(Page, { size: 'A4', style: styles.page }, children)),
  )
}
