/** Line and area icons from their SVG text as canvas paths: sharp at any size, in any colour, without loading an image. */
import type { Ink } from './ink.ts'

export interface Icon {
  readonly grid: number
  readonly stroked: boolean
  readonly paths: readonly Path2D[]
}

/** Reads an icon of Maki or Lucide. */
export function iconOf(svg: string): Icon {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  const shapes = [...root.querySelectorAll('path,circle,rect,line,polyline,ellipse')]
  return {
    grid: Number(root.getAttribute('width') ?? 24),
    stroked: root.getAttribute('fill') === 'none',
    paths: shapes.map(pathOf),
  }
}

function pathOf(shape: Element): Path2D {
  const number = (name: string) => Number(shape.getAttribute(name) ?? 0)
  const path = new Path2D(shape.tagName === 'path' ? (shape.getAttribute('d') ?? '') : '')
  switch (shape.tagName) {
    case 'circle':
      path.arc(number('cx'), number('cy'), number('r'), 0, Math.PI * 2)
      return path
    case 'ellipse':
      path.ellipse(number('cx'), number('cy'), number('rx'), number('ry'), 0, 0, Math.PI * 2)
      return path
    case 'rect':
      path.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'))
      return path
    case 'line':
      path.moveTo(number('x1'), number('y1'))
      path.lineTo(number('x2'), number('y2'))
      return path
    case 'polyline':
      drawPolyline(path, shape.getAttribute('points') ?? '')
      return path
    default:
      return path
  }
}

function drawPolyline(path: Path2D, points: string): void {
  const numbers = points
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const [x = 0, y = 0] = numbers.slice(index, index + 2)
    if (index === 0) path.moveTo(x, y)
    else path.lineTo(x, y)
  }
}

/** Draws an icon around a point. */
export function paintIcon(ink: Ink, icon: Icon, x: number, y: number, size: number, colour: string, width = 2.1): void {
  ink.save()
  ink.translate(x - size / 2, y - size / 2)
  ink.scale(size / icon.grid, size / icon.grid)
  ink.strokeStyle = colour
  ink.fillStyle = colour
  ink.lineWidth = width
  ink.lineCap = 'round'
  ink.lineJoin = 'round'
  for (const path of icon.paths) {
    if (icon.stroked) ink.stroke(path)
    else ink.fill(path)
  }
  ink.restore()
}
