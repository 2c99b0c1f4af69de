/** A whole town as one still sheet: its ground, its houses, and one light for each family. Without Phaser, without motion. */
import { clamp, type Room } from '../layout/frame.ts'
import type { Point } from '../maths/curve.ts'
import { glow, type Ink } from '../paint/ink.ts'
import type { FamilyState } from '../picture.ts'
import { type CityColours, cityColours } from './colours.ts'
import { type CityScenery, citySceneryOf } from './layout/scenery.ts'
import { familyStamp } from './paint/family.ts'
import { paintLand } from './paint/land.ts'
import { paintModel } from './paint/model.ts'
import type { CityPicture } from './picture.ts'

const sharpest = 3
/** In less room than this, in CSS pixels, families would lie upon each other. */
const leastRoom = 150

/** A town narrower than this, in CSS pixels, has few houses beside its names: it is laid out wider and painted smaller. */
const wholeTown = 820
const smallest = 0.66

/** A share of its width: no district touches the edge. */
const rimOfTown = 0.014

/** How much larger a light is than a family elsewhere, and how far it shines, in radii of that. */
const larger = 1.3
const glowing = 3.4

/** Paints it as large as the canvas stands in the page. Nothing where it has no room. */
export function paintCityLights(canvas: HTMLCanvasElement, picture: CityPicture): void {
  const [width, height] = [canvas.clientWidth, canvas.clientHeight]
  const ink = canvas.getContext('2d')
  if (Math.min(width, height) < leastRoom || ink === null) return
  const dpr = Math.min(devicePixelRatio, sharpest)
  canvas.width = Math.round(width * dpr)
  canvas.height = Math.round(height * dpr)
  const share = clamp(width / wholeTown, smallest, 1)
  const [w, h] = [Math.round(width / share), Math.round(height / share)]
  const rim = w * rimOfTown
  const free = { x: rim, y: rim, w: w - 2 * rim, h: h - 2 * rim }
  const { scenery, sheet } = groundFor(picture, { width: w, height: h, free }, dpr * share)
  ink.drawImage(sheet, 0, 0)
  ink.setTransform(dpr * share, 0, 0, dpr * share, 0, 0)
  paintFamilies(ink, scenery)
}

/** Two towns are told apart by their lights, from six metres: who is lit is larger, and shines in the evening. */
function paintFamilies(ink: Ink, { picture: { theme }, bodies, ground }: CityScenery): void {
  const colours = cityColours[theme]
  const { dot } = ground.frame
  const lit = bodies.filter(({ state }) => state === 'reached')
  for (const { at } of bodies.filter(({ state }) => state !== 'reached')) paintAt(ink, at, 'out', dot, colours)
  if (theme !== 'contrast') for (const { at } of lit) glow(ink, at, dot * glowing, colours.accent, 0.6)
  for (const { at } of lit) paintAt(ink, at, 'reached', dot * larger, colours)
}

function paintAt(ink: Ink, at: Point, state: FamilyState, dot: number, colours: CityColours): void {
  ink.save()
  ink.translate(...at)
  familyStamp(state, dot, colours).paint(ink)
  ink.restore()
}

interface Ground {
  readonly scenery: CityScenery
  /** Whose ground, in which colours, how sharp. */
  readonly name: string
  readonly sheet: HTMLCanvasElement
}

/** The ground of the last town: courses lie beside each other on the same one, and it is nearly all of the work. */
let last: Ground | null = null

function groundFor(picture: CityPicture, room: Room, dpr: number): Ground {
  const scenery = citySceneryOf(picture, room, last?.scenery ?? null)
  const name = JSON.stringify([scenery.key, picture.theme, dpr])
  const sheet = last?.name === name ? last.sheet : paintedGround(scenery, room, dpr)
  last = { scenery, name, sheet }
  return last
}

function paintedGround({ picture, ground }: CityScenery, { width, height }: Room, dpr: number): HTMLCanvasElement {
  const sheet = document.createElement('canvas')
  sheet.width = Math.round(width * dpr)
  sheet.height = Math.round(height * dpr)
  const ink = sheet.getContext('2d')
  if (ink === null) return sheet
  ink.setTransform(dpr, 0, 0, dpr, 0, 0)
  const colours = cityColours[picture.theme]
  paintLand(ink, ground, colours, true)
  paintModel(ink, ground, colours, '', true)
  return sheet
}
