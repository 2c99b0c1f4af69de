/** Warehouses on both sides of the basins. */
import { distance } from '../../maths/curve.ts'
import { type Builder, build } from './builder.ts'
import type { Quarter } from './places.ts'
import { basinWidth } from './terrain.ts'

export function buildQuays(builder: Builder, quarter: Quarter): void {
  const { k, terrain } = builder
  const away = (basinWidth + 12) * k
  for (const [[ax, ay], [bx, by]] of terrain.basins) {
    const angle = Math.atan2(by - ay, bx - ax)
    const length = distance([ax, ay], [bx, by])
    const [acrossX, acrossY] = [-Math.sin(angle) * away, Math.cos(angle) * away]
    for (const side of [-1, 1])
      for (let share = 0.22; share < 1; share += (34 * k) / length)
        build(builder, quarter, {
          at: [ax + (bx - ax) * share + acrossX * side, ay + (by - ay) * share + acrossY * side],
          length: 28 * k,
          depth: 11 * k,
          angle,
          height: 8 * k,
          roof: 'gable',
          tiled: true,
        })
  }
}
