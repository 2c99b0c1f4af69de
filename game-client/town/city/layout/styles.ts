/** How places are built: slabs on a slope, workers' rows, crescents around greens. */
import { corners, distance } from '../../maths/curve.ts'
import type { Style } from '../plan.ts'
import { buildBlocks } from './blocks.ts'
import { type Builder, build, overGrid, plant } from './builder.ts'
import type { Quarter } from './places.ts'
import { buildQuays } from './quays.ts'
import { buildVillages } from './villages.ts'

type Build = (builder: Builder, quarter: Quarter) => void

const styles: Readonly<Record<Style, Build>> = {
  slabs: buildSlabs,
  harbour(builder, quarter) {
    buildQuays(builder, quarter)
    const { block } = builder.terrain.frame
    buildBlocks(builder, quarter, { edge: 30 * block, depth: 7 * block, angle: -0.12, tiles: 0.35 })
  },
  old(builder, quarter) {
    const { block } = builder.terrain.frame
    buildBlocks(builder, quarter, {
      edge: (25 * (block + 1)) / 2,
      depth: 6.2 * block,
      angle: 0.17,
      tiles: 0.8,
    })
  },
  rows: buildRows,
  curves: buildCurves,
  villages: buildVillages,
}

/** Builds a place in its style. */
export function buildQuarter(builder: Builder, quarter: Quarter): void {
  styles[quarter.style](builder, quarter)
}

/** Long slabs along the lines of height, and a few towers. */
function buildSlabs(builder: Builder, quarter: Quarter): void {
  const { k, chance } = builder
  const q = k * builder.terrain.frame.block
  const slope = -0.16
  overGrid(quarter, [56 * q, 43 * q], slope, 9 * q, chance, (x, y) => {
    const kind = chance()
    const size = chance()
    const house =
      kind < 0.16
        ? { length: 17 * q, depth: 17 * q, angle: slope, height: (34 + size * 10) * q }
        : { length: (36 + size * 12) * q, depth: 11 * q, angle: slope + (kind > 0.9 ? 1.4 : 0), height: 19 * q }
    build(builder, quarter, { ...house, at: [x, y], roof: 'flat' })
  })
  overGrid(quarter, [28 * k, 26 * k], 0.2, 0, chance, (x, y) => {
    const [dx, dy, r] = [chance() * 12, chance() * 12, (3 + chance() * 2) * k]
    if (chance() < 0.4) plant(builder, x + dx, y + dy, r, quarter)
  })
}

/** Workers' houses with their garden plots, and an old factory with its chimney. */
function buildRows(builder: Builder, quarter: Quarter): void {
  const { k, chance } = builder
  const turn = 0.1
  for (const [x, y] of quarter.centres) {
    for (let hall = 0; hall < 4; hall++) {
      const height = (9 + (hall % 2)) * k
      const at = [x + hall * 9.5 * k, y] as const
      build(builder, quarter, { at, length: 9.5 * k, depth: 26 * k, angle: 0, height, roof: 'shed' })
    }
    const chimney = { length: 6 * k, depth: 6 * k, angle: 0, height: 40 * k, roof: 'flat' } as const
    build(builder, quarter, { ...chimney, at: [x - 14 * k, y - 6 * k] })
  }
  const factory = [...builder.buildings]
  overGrid(quarter, [17 * k, 24 * k], turn, 1.6 * k, chance, (x, y, row) => {
    if (factory.some((hall) => distance([hall.x, hall.y], [x, y]) < 20 * k)) return
    const house = { length: 12 * k, depth: 8.5 * k, angle: turn, height: 4.5 * k, roof: 'gable' } as const
    if (build(builder, quarter, { ...house, at: [x, y], tiled: row % 3 === 0 }))
      builder.plots.push(corners(x - k, y + 9.5 * k, 14.5 * k, 8 * k, turn))
  })
  overGrid(quarter, [25 * k, 24 * k], turn, 6 * k, chance, (x, y) => {
    const r = (2.4 + chance()) * k
    if (chance() < 0.25) plant(builder, x, y + 10 * k, r, quarter)
  })
}

/** Crescents of equal houses, ring by ring around the seeds. */
function buildCurves(builder: Builder, quarter: Quarter): void {
  const { k, chance } = builder
  for (const [own, [seedX, seedY]] of quarter.seeds.entries())
    for (let ring = 1; ring < 8; ring++) {
      const radius = (13 + ring * 23) * k
      const houses = Math.floor((Math.PI * 2 * radius) / (20 * k))
      for (let house = 0; house < houses; house++) {
        const turn = (house / houses) * Math.PI * 2 + ring * 0.3
        const [x, y] = [seedX + Math.cos(turn) * radius * 1.25, seedY + Math.sin(turn) * radius * 0.8]
        const tree = chance() < 0.3
        if (isOthers(quarter, own, x, y)) continue
        build(builder, quarter, {
          at: [x, y],
          length: 14 * k,
          depth: 9 * k,
          angle: Math.atan2(Math.cos(turn) * 0.8, -Math.sin(turn) * 1.25),
          height: (6 + (ring % 3)) * k,
          roof: ring % 2 === 1 ? 'flat' : 'gable',
        })
        if (tree) plant(builder, x + 9 * k, y + 7 * k, 2.5 * k, quarter)
      }
    }
}

/** Whether a point belongs to the rings around another seed. */
function isOthers({ seeds }: Quarter, own: number, x: number, y: number): boolean {
  const away = ([seedX, seedY]: readonly [number, number]) =>
    Math.sqrt(((x - seedX) / 1.25) ** 2 + ((y - seedY) / 0.8) ** 2)
  const mine = away(seeds[own] ?? [x, y])
  return seeds.some((seed, index) => index !== own && away(seed) < mine + 4)
}
