import { colours, MARGIN } from '../../../src/core/documents/page.ts'
import type { Part } from './equalPage.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const picture = ({ viewBox, width, height, shapes }: Extract<Part, { kind: 'picture' }>): string =>
  `<svg viewBox="${viewBox}" style="width:${width}pt;height:${height}pt">${shapes
    .map(
      ({ d, fill, stroke, weight }) =>
        `<path d="${d}" fill="${fill ?? 'none'}" stroke="${stroke ?? 'none'}" stroke-width="${weight}"/>`,
    )
    .join('')}</svg>`

/** The parts as a page for Chromium; its fonts lie beside it. */
export const htmlOf = (
  parts: readonly Part[],
): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Aftercare sheet</title><style>
@font-face { font-family: C; src: url(Commissioner-Regular.ttf); font-weight: 400 }
@font-face { font-family: C; src: url(Commissioner-SemiBold.ttf); font-weight: 600 }
@page { size: A4; margin: ${MARGIN}pt }
body { margin: 0; font: 10.5pt/1.4 C; color: ${colours.ink} }
h1, h2, h3, p { margin: 0 } svg { display: block }
h1 { font-size: 22pt } h2 { font-size: 12pt; color: ${colours.teal}; margin-top: 11pt }
h3 { font-size: 11.5pt; margin-top: 9pt } h1, h2, h3, .strong { font-weight: 600 }
.small { font-size: 9pt; color: ${colours.soft} }
</style>${parts
  .map((part) => {
    switch (part.kind) {
      case 'picture':
        return picture(part)
      case 'title':
        return `<h1>${escaped(part.text)}</h1>`
      case 'heading':
        return `<h2>${escaped(part.text)}</h2>`
      case 'subheading':
        return `<h3>${escaped(part.text)}</h3>`
      default:
        return `<p class="${part.kind}">${escaped(part.text)}</p>`
    }
  })
  .join('\n')}</html>`
