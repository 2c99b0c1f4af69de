/** The estate at dusk as it stands behind the first screen: hills, slabs and lit windows, the same on every device. Pure. */
import { type Luck, luck } from '../town/maths/luck.ts'

export const WIDTH = 1440
export const HEIGHT = 320

export interface Slab {
  readonly face: string
  readonly side: string
  readonly roof: string
  /** All its windows as one path: those that are lit, and the others. */
  readonly lit: string
  readonly unlit: string
}

export interface Hill {
  readonly edge: string
  readonly slabs: readonly Slab[]
}

interface Row {
  readonly base: number
  /** How large things are there, and how much of it is built on. */
  readonly scale: number
  readonly built: number
}

const rows: readonly Row[] = [
  { base: 132, scale: 0.5, built: 0.96 },
  { base: 162, scale: 0.68, built: 0.92 },
  { base: 196, scale: 0.9, built: 0.72 },
  { base: 262, scale: 1, built: 0 },
]
const LIT = 0.34
/** The home that somebody walks to stands free. */
const HOME = { from: 1130, to: 1290 }

/** The hills from the horizon to the front, each with what stands on it. */
export const hills: readonly Hill[] = rows.map((row, at) => ({
  edge: edgeOf(at),
  slabs: slabsOf(row, at, luck(`estate ${at}`)),
}))

/** The upper edge of a hill at that place. */
function groundAt(at: number, x: number): number {
  const { base = HEIGHT } = rows[at] ?? {}
  return base + 7 * Math.sin(x / (190 + 60 * at) + at * 2.1) - (x / WIDTH - 0.5) * 26
}

function edgeOf(at: number): string {
  const points = Array.from({ length: 49 }, (_, step) => {
    const x = (step * WIDTH) / 48
    return `${x} ${groundAt(at, x).toFixed(1)}`
  })
  return `M0 ${HEIGHT}L${points.join('L')}L${WIDTH} ${HEIGHT}z`
}

function slabsOf({ scale, built }: Row, at: number, chance: Luck): readonly Slab[] {
  const slabs: Slab[] = []
  let x = -40 * chance()
  while (x < WIDTH) {
    const tower = chance() < 0.2
    const width = (tower ? 34 : 70 + 70 * chance()) * scale
    const storeys = tower ? 12 + Math.floor(chance() * 4) : 6 + Math.floor(chance() * 4)
    const free = at === 2 && x + width > HOME.from && x < HOME.to
    if (chance() < built && !free) slabs.push(slabOf({ x, width, storeys, scale, at, chance }))
    x += width + (10 + 26 * chance()) * scale
  }
  return slabs
}

interface Sketch {
  readonly x: number
  readonly width: number
  readonly storeys: number
  readonly scale: number
  readonly at: number
  readonly chance: Luck
}

function slabOf({ x, width, storeys, scale, at, chance }: Sketch): Slab {
  const [left, right] = [round(x), round(x + width)]
  const foot = round(Math.max(groundAt(at, x), groundAt(at, x + width)) + 3)
  const top = round(foot - storeys * 8.4 * scale)
  const [deep, rise] = [round(width * 0.08 + 4 * scale), round(3.4 * scale)]
  const bays = Math.max(3, Math.round(width / (8.4 * scale)))
  const [bay, storey] = [width / bays, (foot - top) / storeys]
  const panes = Array.from({ length: bays * storeys }, (_, pane) => ({
    shape: `M${round(x + ((pane % bays) + 0.22) * bay)} ${round(top + (Math.floor(pane / bays) + 0.28) * storey)}h${round(bay * 0.56)}v${round(storey * 0.48)}h${round(-bay * 0.56)}z`,
    lit: chance() < LIT,
  }))
  const path = (wanted: boolean) => panes.flatMap(({ shape, lit }) => (lit === wanted ? [shape] : [])).join('')
  return {
    face: `M${left} ${top}H${right}V${foot}H${left}z`,
    side: `M${right} ${top}l${deep} ${-rise}V${foot - rise}L${right} ${foot}z`,
    roof: `M${left} ${top}l${deep} ${-rise}H${round(right + deep)}L${right} ${top}z`,
    lit: path(true),
    unlit: path(false),
  }
}

function round(length: number): number {
  return Math.round(length * 10) / 10
}
