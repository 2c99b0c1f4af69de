/** A whole town without its families: everything that stays the same from picture to picture. Pure and repeatable. */
import { distance } from '../../maths/curve.ts'
import { valueAt } from '../../maths/field.ts'
import { at } from '../../maths/known.ts'
import { luck } from '../../maths/luck.ts'
import type { CityPlan } from '../plan.ts'
import { type Builder, builderOf, plant } from './builder.ts'
import type { CityFrame } from './measures.ts'
import { type Quarter, quartersOf } from './places.ts'
import { type Standing, standingOf } from './standing.ts'
import { buildQuarter } from './styles.ts'
import { seen, type Terrain, terrainOf } from './terrain.ts'

export interface CityGround extends Standing, Pick<Builder, 'buildings' | 'trees' | 'plots' | 'parcels'> {
  readonly frame: CityFrame
  readonly seed: string
  readonly plan: CityPlan
  readonly terrain: Terrain
  readonly quarters: readonly Quarter[]
}

/** What a ground follows from, and nothing else. */
export interface CityOrder {
  readonly plan: CityPlan
  readonly frame: CityFrame
  readonly seed: string
  readonly places: readonly { readonly id: string; readonly label: string; readonly families: number }[]
}

/** Lays out a town for so many families. */
export function cityGround({ plan, frame, seed, places }: CityOrder): CityGround {
  const terrain = terrainOf(plan, frame, seed)
  const quarters = quartersOf(plan, terrain)
  const families = Object.fromEntries(places.map(({ id, families: count }) => [id, count]))
  const names = Object.fromEntries(places.map(({ id, label }) => [id, label]))
  const standing = standingOf(plan, frame, quarters, names, (place) =>
    Math.min(frame.shape === 'tall' ? 2 : 5, rowsOf(plan, place, families[place] ?? 0)),
  )
  const builder = builderOf(terrain, standing.unbuilt, luck(seed))
  for (const quarter of quarters) buildQuarter(builder, quarter)
  plantBanks(builder, quarters)
  const buildings = builder.buildings.toSorted((a, b) => a.y - b.y)
  const { trees, plots, parcels } = builder
  return { ...standing, frame, seed, plan, terrain, quarters, buildings, trees, plots, parcels }
}

/** How many rows of five a door may need, if three of five families of its place come to one. */
function rowsOf({ services }: CityPlan, place: string, families: number): number {
  const doors = Object.values(services).filter(({ at: places }) => place in places).length
  return Math.ceil((families * 0.6) / Math.max(1, doors) / 5)
}

/** Trees and bushes along the river, in drifts. */
function plantBanks(builder: Builder, quarters: readonly Quarter[]): void {
  const { k, chance, terrain, buildings } = builder
  const river = seen(terrain.river, terrain.frame)
  if (river.length < 2) return
  const built = quarters.filter(({ style }) => style !== 'villages')
  for (let attempt = 0; attempt < 900; attempt++) {
    const [bendX, bendY] = at(river, Math.floor(chance() * (river.length - 1)))
    const [x, y] = [bendX + (chance() - 0.5) * 110 * k, bendY + (chance() - 0.5) * 90 * k]
    const r = (2 + chance() * chance() * 3.4) * k
    if (terrain.waves(x / 46 / k + 3, y / 46 / k) <= 0.12) continue
    if (built.some(({ field }) => valueAt(field, x, y) >= -2)) continue
    if (buildings.every((house) => distance([house.x, house.y], [x, y]) > 13 * k)) plant(builder, x, y, r)
  }
}
