/** What stands on the card hills: slabs, towers and trees, kept clear of the way, the doors and all lettering. */
import { type Box, contains, hits } from '../maths/box.ts'
import { distance, type Line, type Point } from '../maths/curve.ts'
import { at } from '../maths/known.ts'
import { type Luck, luck } from '../maths/luck.ts'
import { edgeOf, hillStarts, on, type Sheet } from './sheet.ts'

export interface Block {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly storeys: number
  readonly scale: number
  readonly name: string
}

export interface Tree {
  readonly x: number
  readonly y: number
  readonly r: number
}

export interface Hill {
  readonly index: number
  readonly start: number
  readonly blocks: readonly Block[]
  readonly trees: readonly Tree[]
}

/** Share of places left empty: the nearer, the rarer. The foremost hill stays bare for the text. */
const emptiness = [0, 0.03, 0.06, 0.22, 0.6, 1]
const looseTrees = { tall: [0, 0, 3, 9, 8, 0], wide: [0, 0, 3, 9, 13, 0] } as const

interface Clear {
  readonly busy: readonly Box[]
  readonly home: Box
  readonly ways: readonly Line[]
  readonly lamps: readonly Point[]
}

export function hillsOf(sheet: Sheet, ways: readonly Line[], seed: string): readonly Hill[] {
  const chance = luck(`hills ${seed}`)
  const clear: Clear = {
    busy: busyBoxes(sheet),
    home: homeBox(sheet),
    ways,
    lamps: sheet.stage.lamps.map((l) => on(sheet, l)),
  }
  return hillStarts.map((start, index) => hillOf(sheet, index, start, clear, chance))
}

function hillOf(sheet: Sheet, index: number, start: number, clear: Clear, chance: Luck): Hill {
  const { width, u } = sheet
  const scale = 0.46 + 0.98 * start
  const trees: Tree[] = looseOf(sheet, index, start, clear, chance)
  const blocks: Block[] = []
  const plant = (tree: Tree) => {
    if (!isBusy([...clear.busy, clear.home], tree)) trees.push(tree)
  }
  let x = index === hillStarts.length - 1 ? Number.POSITIVE_INFINITY : (-0.08 + chance() * 0.05) * width
  while (x < width * 1.04) {
    const tower = chance() < 0.24
    const broad = (tower ? 34 + chance() * 8 : 78 + chance() * 74) * u * scale
    const storeys = tower ? 13 + Math.floor(chance() * 5) : 6 + Math.floor(chance() * 5)
    const y = Math.max(edgeOf(sheet, index, x), edgeOf(sheet, index, x + broad)) + 5 * u * scale
    const block = {
      x,
      y,
      width: broad,
      height: storeys * 8.2 * u * scale,
      storeys,
      scale,
      name: `${index} ${blocks.length}`,
    }
    if (chance() > at(emptiness, index) && isClear(sheet, block, index, clear)) blocks.push(block)
    else if (index > 1 && chance() < 0.8) plant({ x: x + broad / 2, y: y + 2 * u, r: (6 + chance() * 6) * u * scale })
    if (chance() < 0.5) plant({ x: x + broad + 8 * u * scale, y: y + 2 * u, r: (5 + chance() * 5) * u * scale })
    x += broad + (10 + chance() * 30) * u * scale
  }
  return { index, start, blocks, trees: trees.sort((a, b) => a.y - b.y) }
}

function looseOf(sheet: Sheet, index: number, start: number, clear: Clear, chance: Luck): Tree[] {
  const { width, u, shape } = sheet
  return Array.from({ length: looseTrees[shape][index] ?? 0 }, (): Tree => {
    const x = chance() * width
    const y = edgeOf(sheet, index, x) + (2 + chance() * 34 * start) * u
    return { x, y, r: (7 + chance() * 6) * u * (0.4 + 0.8 * start) }
  }).filter((tree) => {
    const here: Point = [tree.x, tree.y]
    if (isBusy([...clear.busy, clear.home], tree)) return false
    if (clear.lamps.some((lamp) => distance(lamp, here) < 34 * u)) return false
    return clear.ways.every((way) => way.every((point) => distance(point, here) > 20 * u))
  })
}

function isClear({ u }: Sheet, block: Block, hill: number, { busy, home, ways }: Clear): boolean {
  const box = {
    left: block.x,
    top: block.y - block.height,
    right: block.x + block.width * 1.14,
    bottom: block.y + 3 * u,
  }
  if (hill > 2 && (hits(box, busy, 0) || hits(box, [home], 0))) return false
  if (hill < 2) return true
  const wide = { left: box.left - 8 * u, right: box.right + 8 * u, top: box.top, bottom: box.bottom + u }
  return ways.every((way) => way.every(([x, y]) => !contains(wide, x, y)))
}

function isBusy(busy: readonly Box[], { x, y, r }: Tree): boolean {
  return busy.some((box) => x > box.left - r && x < box.right + r && y > box.top && y - r * 2 < box.bottom)
}

/** Doors, the woman and all lettering, each with air around it. */
function busyBoxes(sheet: Sheet): readonly Box[] {
  const { u, stage, shape, width } = sheet
  const label: Point = [stage.home[0] + ((shape === 'tall' ? 44 : 46) * u) / width, stage.home[1]]
  const doors = Object.values(stage.doors).map(({ at: spot, form }) =>
    boxOver(sheet, spot, form === 'hall' ? 90 : 104, 104),
  )
  return [
    ...doors,
    boxOver(sheet, stage.woman.at, 66, 112),
    boxOver(sheet, stage.distance, 40, 18),
    boxOver(sheet, label, 44, 14),
  ]
}

function boxOver(sheet: Sheet, spot: Point, half: number, height: number): Box {
  const [x, y] = on(sheet, spot)
  const { u } = sheet
  return { left: x - half * u, top: y - height * u, right: x + half * u, bottom: y + 14 * u }
}

function homeBox(sheet: Sheet): Box {
  const [x, y] = on(sheet, sheet.stage.home)
  const { u } = sheet
  return { left: x - 50 * u, top: y - 50 * u, right: x + 92 * u, bottom: y + 6 * u }
}
