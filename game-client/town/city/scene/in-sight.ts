/** What of a town has to be painted for a part of it: near by, many houses lie beyond the edge. Pure. */
import type { Line } from '../../maths/curve.ts'
import type { CityGround } from '../layout/city-ground.ts'
import type { Camera } from './camera.ts'

/** So far beyond the edge something may stand and still reach into the picture with its height or its shadow. */
const reach = 90

/** The same ground with those houses, trees, plots and parcels alone that can be seen. */
export function inSight(ground: CityGround, { near, x, y }: Camera): CityGround {
  if (near <= 1) return ground
  const { width, height, k } = ground.frame
  const [left, top] = [x - reach * k, y - reach * k]
  const [right, bottom] = [x + width / near + reach * k, y + height / near + reach * k]
  const isSeen = (line: Line) => {
    const [across, down] = [line.map(([px]) => px), line.map(([, py]) => py)]
    return (
      Math.max(...across) >= left &&
      Math.min(...across) <= right &&
      Math.max(...down) >= top &&
      Math.min(...down) <= bottom
    )
  }
  return {
    ...ground,
    buildings: ground.buildings.filter(({ corners }) => isSeen(corners)),
    trees: ground.trees.filter((tree) => isSeen([[tree.x, tree.y]])),
    plots: ground.plots.filter(isSeen),
    parcels: ground.parcels.filter(({ corners }) => isSeen(corners)),
  }
}
