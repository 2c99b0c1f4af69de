/** How the free rectangle is shared when cards, a front page or money lie beside the map. */
import type { Rect } from '../maths/box.ts'
import type { TownPicture } from '../picture.ts'
import { clamp, type Room } from './frame.ts'

export interface Regions {
  /** What is left for the map. */
  readonly map: Rect
  /** One rectangle for each card. */
  readonly cards: readonly Rect[]
  readonly news: Rect | null
  readonly pot: Rect | null
  /** Whether something lies over the map, so that it steps back. */
  readonly veiled: boolean
}

const widestCard = 620

/** Shares the room. Cards lie below the map: side by side, or in a heap where it is narrow. */
export function regionsOf({ cards, news, pot }: TownPicture, { free }: Room): Regions {
  const tall = free.w < 520
  const [newsAt, potAt] = papers(free, tall, news !== null, pot !== null)
  const lying = newsAt !== null || potAt !== null
  if (cards.length === 0) return { map: free, cards: [], news: newsAt, pot: potAt, veiled: lying }
  if (tall) {
    const heap = clamp(free.h * 0.42, cards.length * 54, cards.length * 74)
    const upper = { ...free, h: free.h - heap }
    const lower = { ...free, y: free.y + upper.h, h: heap }
    return { map: upper, cards: stacked(lower, cards.length), news: newsAt, pot: potAt, veiled: lying }
  }
  const height = clamp(free.h * 0.32, 130, 350)
  const below = { x: free.x, y: free.y + free.h - height, w: free.w, h: height }
  const legend = free.h * 0.06
  return {
    map: { ...free, h: free.h - height - legend },
    cards: beside(below, cards.length),
    news: newsAt,
    pot: potAt,
    veiled: lying,
  }
}

function papers(free: Rect, tall: boolean, news: boolean, pot: boolean): readonly [Rect | null, Rect | null] {
  const both = news && pot
  const part = (x: number, y: number, w: number, h: number): Rect => ({
    x: free.x + x * free.w,
    y: free.y + y * free.h,
    w: w * free.w,
    h: h * free.h,
  })
  if (tall) {
    const newsAt = news ? part(0.04, 0.03, 0.92, both ? 0.54 : 0.8) : null
    return [newsAt, pot ? part(0.04, both ? 0.605 : 0.08, 0.92, both ? 0.38 : 0.84) : null]
  }
  const newsAt = news ? part(both ? 0.04 : 0.22, 0.08, both ? 0.44 : 0.56, 0.8) : null
  return [newsAt, pot ? part(both ? 0.54 : 0.26, 0.16, both ? 0.42 : 0.48, 0.66) : null]
}

function beside(area: Rect, count: number): readonly Rect[] {
  const gap = area.w * 0.017
  const width = Math.min(widestCard * Math.max(1, area.h / 286), (area.w - gap * (count + 1)) / count)
  const start = area.x + (area.w - width * count - gap * (count - 1)) / 2
  const height = area.h * 0.96
  // What lies below them is as far away as they are from each other.
  const below = Math.max(area.h - height, gap * 0.75)
  return Array.from({ length: count }, (_, index) => ({
    x: start + index * (width + gap),
    y: area.y + area.h - height - below,
    w: width,
    h: height,
  }))
}

function stacked(area: Rect, count: number): readonly Rect[] {
  const gap = 6
  const height = (area.h - gap * (count + 1)) / count
  const start = area.y + (area.h - height * count - gap * (count - 1)) / 2
  return Array.from({ length: count }, (_, index) => ({
    x: area.x + area.w * 0.04,
    y: start + index * (height + gap),
    w: area.w * 0.92,
    h: height,
  }))
}
