/** Villages between strips of field: a church and houses on two sides of a lane. */
import { distance } from '../../maths/curve.ts'
import { at } from '../../maths/known.ts'
import { type Builder, build, plant } from './builder.ts'
import type { Quarter } from './places.ts'
import { coverOf, split } from './split.ts'

const fieldArea = 3600
const tones = 4
const homesteads = 16

export function buildVillages(builder: Builder, quarter: Quarter): void {
  layFields(builder, quarter)
  for (const centre of quarter.centres) buildVillage(builder, quarter, ...centre)
}

function layFields({ k, chance, parcels }: Builder, quarter: Quarter): void {
  for (const quad of split(coverOf(quarter, 0.32), fieldArea * k * k, 0.5, chance)) {
    const [a, b, c, d] = [at(quad, 0), at(quad, 1), at(quad, 2), at(quad, 3)]
    const [x, y] = distance(a, b) > distance(b, c) ? b : d
    const angle = Math.atan2(y - a[1], x - a[0])
    parcels.push({ place: quarter.id, corners: quad, tone: Math.floor(chance() * tones), angle })
  }
}

function buildVillage(builder: Builder, quarter: Quarter, x: number, y: number): void {
  const { k, chance, buildings } = builder
  const lane = chance() * 0.8 - 0.4
  const [cos, sin] = [Math.cos(lane), Math.sin(lane)]
  const church = { length: 8 * k, depth: 8 * k, angle: lane, height: 18 * k, roof: 'spire', tiled: true } as const
  build(builder, quarter, { ...church, at: [x, y - 8 * k] })
  for (let house = 0; house < homesteads; house++) {
    const along = ((house % 8) - 3.5) * 13 * k * (0.8 + chance() * 0.3)
    const side = (house < 8 ? -1 : 1) * (8 + chance() * 5) * k
    const [here, angle] = [
      [x + along * cos - side * sin, y + along * sin + side * cos] as const,
      lane + (chance() < 0.25 ? Math.PI / 2 : 0),
    ]
    if (chance() > 0.72) continue
    if (buildings.some((other) => other.place === quarter.id && distance([other.x, other.y], here) < 11 * k)) continue
    const size = { length: 10.5 * k, depth: 7.5 * k, height: 4.5 * k, roof: 'gable', tiled: true } as const
    build(builder, quarter, { ...size, at: here, angle })
  }
  for (let tree = 0; tree < 9; tree++) {
    const [turn, r] = [chance() * Math.PI * 2, (2.6 + chance() * 1.8) * k]
    plant(builder, x + Math.cos(turn) * 40 * k, y + Math.sin(turn) * 24 * k, r, quarter)
  }
}
