/** Trees, lawns, and the meadows on which something may stand one day. */
import { boxAround, hits } from '../maths/box.ts'
import { distance, isApart, type Point } from '../maths/curve.ts'
import { valueAt } from '../maths/field.ts'
import type { Luck, Noise } from '../maths/luck.ts'
import type { Frame } from './frame.ts'
import type { House } from './houses.ts'
import type { Place } from './places.ts'
import type { Terrain } from './terrain.ts'

export interface Round {
  readonly x: number
  readonly y: number
  readonly r: number
}

/** Trees between the houses and on the slope around the estate. None stands on a home, a road or kept ground. */
export function treesOf(
  frame: Frame,
  terrain: Terrain,
  houses: readonly House[],
  homes: readonly Point[],
  luck: Luck,
  noise: Noise,
): readonly Round[] {
  const trees: Round[] = []
  const most = frame.shape === 'tall' ? 60 : 150
  const boxes = houses.map(({ box }) => box)
  const { free, k } = frame
  for (let attempt = 0; attempt < 1100 && trees.length < most; attempt++) {
    const tree = {
      x: free.x + luck() * free.w,
      y: free.y + luck() * free.h,
      r: (2.6 + luck() * luck() * 4) * k,
    }
    if (noise(tree.x / 70 / k + 3, tree.y / 70 / k) < -0.05 || valueAt(terrain.outline, tree.x, tree.y) < 5 * k)
      continue
    if (!standsFree(tree, frame, terrain, trees)) continue
    if (hits(boxAround(tree.x, tree.y - tree.r / 2, tree.r, tree.r * 1.5), boxes, 3 * k)) continue
    if (!isApart(homes, [tree.x, tree.y], frame.dot + tree.r + 1.5 * k)) continue
    trees.push(tree)
  }
  return [...trees, ...outside(frame, terrain, luck, noise)].sort((a, b) => a.y - b.y)
}

function standsFree({ x, y, r }: Round, { k }: Frame, { keep, roadside }: Terrain, trees: readonly Round[]): boolean {
  if (hits(boxAround(x, y, r, r), keep, 0) || valueAt(roadside, x, y) < r + 5 * k) return false
  return trees.every((tree) => distance([tree.x, tree.y], [x, y]) >= r + tree.r - 2 * k)
}

function outside(frame: Frame, { outline, roadside }: Terrain, luck: Luck, noise: Noise): readonly Round[] {
  const { k, free } = frame
  const trees: Round[] = []
  for (let attempt = 0; attempt < 900; attempt++) {
    const x = luck() * frame.width
    const y = luck() * frame.height
    const r = (3 + luck() * 4.5) * k
    if (y > free.y + free.h * 0.62 || valueAt(outline, x, y) > -8 * k) continue
    if (noise(x / 90 / k + 30, y / 90 / k) < -0.1 || valueAt(roadside, x, y) < r + 6 * k) continue
    if (trees.some((tree) => distance([tree.x, tree.y], [x, y]) < r * 1.1)) continue
    trees.push({ x, y, r })
  }
  return trees
}

export function lawnsOf(frame: Frame, { outline }: Terrain, luck: Luck): readonly Round[] {
  const { free, k } = frame
  const lawns: Round[] = []
  for (let attempt = 0; attempt < 60 && lawns.length < 26; attempt++) {
    const lawn = { x: free.x + luck() * free.w, y: free.y + luck() * free.h, r: (13 + luck() * 22) * k }
    if (valueAt(outline, lawn.x, lawn.y) > lawn.r * 1.2) lawns.push(lawn)
  }
  return lawns
}

/** A meadow with a loose ring of trees, for as long as nobody has built on the site. */
export function meadowOf(
  place: Place,
  frame: Frame,
  luck: Luck,
): { readonly lawn: Round; readonly trees: readonly Round[] } {
  const { keep } = place
  const x = (keep.left + keep.right) / 2
  const y = (keep.top + keep.bottom) / 2
  const halfWidth = (keep.right - keep.left) / 2
  const halfHeight = (keep.bottom - keep.top) / 2
  const trees = Array.from({ length: 9 }, (_, index): Round => {
    const angle = ((index + luck() * 0.8) / 9) * Math.PI * 2
    const far = 0.62 + luck() * 0.24
    return {
      x: x + Math.cos(angle) * halfWidth * far,
      y: y + Math.sin(angle) * halfHeight * far,
      r: (2.8 + luck() * 3) * frame.k,
    }
  })
  return { lawn: { x, y, r: halfWidth * 0.52 }, trees: trees.sort((a, b) => a.y - b.y) }
}
