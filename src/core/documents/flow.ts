import type { Paper } from './paper.ts'

/** A piece of a document that knows its height and can draw itself with its top at y. */
export interface Block {
  readonly height: number
  /** White above it, dropped at the top of a page. */
  readonly before: number
  /** A heading stays with what follows. */
  readonly keepWithNext?: boolean
  draw(y: number): void
  /** Parts of it that fit into `room` points and the rest; null when it is better moved as a whole. */
  split?(room: number): { readonly first: Block; readonly rest: Block } | null
}

/** Height of blocks one under the other from the top of a page. */
export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block, index) => sum + block.height + (index > 0 ? block.before : 0), 0)
}

/** What a heading needs below it: whatever stays with it in turn, and the first of what can stand alone. */
function roomFor(following: readonly Block[], most: number): number {
  let room = 0
  for (const block of following) {
    const own = block.before + (block.split ? Math.min(block.height, 60) : block.height)
    // what fills a page by itself cannot be kept with anything
    if (room + own > most) return room
    room += own
    if (!block.keepWithNext) break
  }
  return room
}

/** Places blocks one under the other and turns pages as needed. Takes and gives the height at which the page is free. */
export function place(paper: Paper, blocks: readonly Block[], from: number): number {
  const { area } = paper
  let y = from
  const waiting = [...blocks]
  for (let block = waiting.shift(); block; block = waiting.shift()) {
    const top = y === area.top ? y : y + block.before
    const needed = block.height + (block.keepWithNext ? roomFor(waiting, area.height - block.height) : 0)
    if (top + needed <= area.bottom + 0.01) {
      block.draw(top)
      y = top + block.height
      continue
    }
    const parts = block.split?.(area.bottom - top) ?? null
    if (parts) {
      parts.first.draw(top)
      waiting.unshift(parts.rest)
    } else if (y === area.top) {
      // higher than a whole page and cannot be split: drawn as it is, or it would turn pages for ever
      block.draw(top)
      y = top + block.height
      continue
    } else {
      waiting.unshift(block)
    }
    paper.turn()
    y = area.top
  }
  return y
}
