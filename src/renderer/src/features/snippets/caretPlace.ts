const copied = [
  'boxSizing',
  'borderWidth',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'padding',
  'direction',
  'width',
] as const

/** How far below the top of a text area the line of a character ends, in pixels: a text area does not tell. */
export function lineEnd(area: HTMLTextAreaElement, index: number): number {
  const style = getComputedStyle(area)
  const mirror = document.createElement('div')
  for (const property of copied) mirror.style[property] = style[property]
  mirror.style.position = 'absolute'
  mirror.style.visibility = 'hidden'
  mirror.style.whiteSpace = 'pre-wrap'
  mirror.style.overflowWrap = 'break-word'
  mirror.textContent = area.value.slice(0, index)
  const caret = document.createElement('span')
  caret.textContent = '/'
  mirror.append(caret)
  document.body.append(mirror)
  const bottom = caret.offsetTop + caret.offsetHeight
  mirror.remove()
  return bottom - area.scrollTop
}
