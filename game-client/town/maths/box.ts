/** Upright rectangles: what must not lie on what. */

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A rectangle as a browser gives it. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight }
}

export function overlaps(a: Box, b: Box, margin: number): boolean {
  return (
    a.left < b.right + margin && a.right > b.left - margin && a.top < b.bottom + margin && a.bottom > b.top - margin
  )
}

/** Whether a box comes nearer than the margin to any of the others. */
export function hits(box: Box, others: readonly Box[], margin: number): boolean {
  for (const other of others) if (overlaps(box, other, margin)) return true
  return false
}

/** How much of the first box lies under the second, from 0 to 1. */
export function shareUnder(box: Box, above: Box): number {
  const across = Math.min(box.right, above.right) - Math.max(box.left, above.left)
  const down = Math.min(box.bottom, above.bottom) - Math.max(box.top, above.top)
  if (across <= 0 || down <= 0) return 0
  return (across * down) / ((box.right - box.left) * (box.bottom - box.top))
}

export function contains(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}
