/** Where each note of the pot lies, and where it goes. */
import type { Rect } from '../maths/box.ts'
import type { Point } from '../maths/curve.ts'
import type { Flow, Pot } from '../picture.ts'

/** How high a heap is at most, in notes beside each other. */
const heapHeight = 0.6

export interface TrayNote {
  readonly from: Point
  readonly to: Point
  readonly flow: string | null
  readonly kind: 'stays' | 'gone' | 'held' | 'added'
}

export interface TrayGroup {
  readonly flow: string
  readonly kind: 'gone' | 'held' | 'added'
  readonly label: string
  /** Middle of the label's upper edge for a heap, of its left edge for notes in the tray and for those that come in. */
  readonly labelAt: Point
  readonly labelWidth: number
  /** What its notes cover in the tray. */
  readonly around: Rect
}

export interface Tray {
  readonly note: { readonly width: number; readonly height: number }
  readonly font: number
  readonly labelAt: Point
  readonly notes: readonly TrayNote[]
  readonly groups: readonly TrayGroup[]
}

/** Lays the pot out in rows. The notes of flows are its last ones; what is gone lies in heaps on the right, outside. */
export function trayOf(pot: Pot, area: Rect, wall: boolean): Tray {
  const added = pot.flows.filter(({ kind }) => kind === 'added')
  const leaving = pot.flows.filter(({ kind }) => kind !== 'added')
  const total = pot.notes + added.reduce((sum, { notes }) => sum + notes, 0)
  const font = Math.max(15, wall ? area.w * 0.038 : area.w * 0.034)
  const tray = { x: area.x, y: area.y + font * 2, w: area.w * 0.64, h: area.h - font * (added.length > 0 ? 5 : 4) }
  const { columns, pitch } = columnsFor(total, tray)
  const note = { width: pitch * 0.86, height: pitch * 0.5 }
  const cell = (index: number): Point => [
    tray.x + ((index % columns) + 0.5) * pitch,
    tray.y + (Math.floor(index / columns) + 0.5) * pitch * 0.62,
  ]
  const heaps = pot.flows.filter(({ kind }) => kind === 'gone').length
  const below = tray.y + Math.ceil(total / columns) * pitch * 0.62 + font * 1.6
  const notes: TrayNote[] = []
  const groups: TrayGroup[] = []
  let next = pot.notes - leaving.reduce((sum, flow) => sum + flow.notes, 0)
  for (let index = 0; index < next; index++)
    notes.push({ from: cell(index), to: cell(index), flow: null, kind: 'stays' })
  const inOrder = [
    ...leaving.toSorted((one, other) => Number(other.kind === 'gone') - Number(one.kind === 'gone')),
    ...added,
  ]
  for (const [order, flow] of inOrder.entries()) {
    const cells = Array.from({ length: flow.notes }, (_, index) => cell(next + index))
    next += flow.notes
    const heap = (index: number): Point => [
      area.x + area.w * 0.84 + ((index * 37) % 11) * pitch * 0.03 - pitch * 0.15,
      tray.y +
        pitch * 0.31 +
        ((area.h - font * 2) / Math.max(1, heaps)) * order +
        index * pitch * Math.min(0.045, heapHeight / flow.notes),
    ]
    const entry: Point = [area.x + area.w * 0.33, area.y + area.h * 1.04]
    cells.forEach((spot, index) => {
      notes.push({
        from: flow.kind === 'added' ? entry : spot,
        to: flow.kind === 'gone' ? heap(index) : spot,
        flow: flow.id,
        kind: flow.kind,
      })
    })
    groups.push({
      flow: flow.id,
      kind: flow.kind,
      label: flow.label,
      around: around(cells, pitch),
      ...(flow.kind === 'added'
        ? { labelAt: [area.x, below] as const, labelWidth: tray.w }
        : labelOf(flow, around(cells, pitch), heap(flow.notes), area, pitch, tray.x + columns * pitch)),
    })
  }
  return { note, font, labelAt: [area.x, area.y + font * 0.8], notes, groups: apart(groups, font) }
}

/** As many columns as make the notes largest. */
function columnsFor(total: number, tray: Rect): { readonly columns: number; readonly pitch: number } {
  const choices = [5, 6, 7, 8, 9, 10, 12, 15].map((columns) => ({
    columns,
    pitch: Math.min(tray.w / columns, tray.h / Math.ceil(total / columns) / 0.62),
  }))
  return choices.reduce((best, one) => (one.pitch > best.pitch ? one : best))
}

function around(cells: readonly Point[], pitch: number): Rect {
  const xs = cells.map(([x]) => x)
  const ys = cells.map(([, y]) => y)
  const [left, top] = [Math.min(...xs) - pitch * 0.5, Math.min(...ys) - pitch * 0.31]
  return { x: left, y: top, w: Math.max(...xs) + pitch * 0.5 - left, h: Math.max(...ys) + pitch * 0.31 - top }
}

function labelOf(
  { kind }: Flow,
  group: Rect,
  heap: Point,
  area: Rect,
  pitch: number,
  right: number,
): Pick<TrayGroup, 'labelAt' | 'labelWidth'> {
  if (kind === 'gone') return { labelAt: [area.x + area.w * 0.84, heap[1] + pitch * 0.42], labelWidth: area.w * 0.32 }
  const left = right + pitch * 0.3
  return { labelAt: [left, group.y + group.h / 2], labelWidth: area.x + area.w - left }
}

/** Moves labels beside the tray down until each has room for its lines. */
function apart(groups: readonly TrayGroup[], font: number): readonly TrayGroup[] {
  let free = Number.NEGATIVE_INFINITY
  return groups.map((group) => {
    if (group.kind !== 'held') return group
    const lines = Math.ceil((group.label.length * font * 0.52) / group.labelWidth)
    const half = (lines * font * 1.2) / 2
    const y = Math.max(group.labelAt[1], free + half)
    free = y + half + font * 0.2
    return { ...group, labelAt: [group.labelAt[0], y] }
  })
}
