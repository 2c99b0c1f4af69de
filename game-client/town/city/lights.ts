/** A whole town as one still sheet: its ground, its houses, and one light for each family. Without Phaser, without motion. */
import { cityColours } from './colours.ts'
import { citySceneryOf } from './layout/scenery.ts'
import { familyStamp } from './paint/family.ts'
import { paintLand } from './paint/land.ts'
import { paintModel } from './paint/model.ts'
import type { CityPicture } from './picture.ts'

const sharpest = 3
/** In less room than this, in CSS pixels, families would lie upon each other. */
const leastRoom = 150

/** Paints it as large as the canvas stands in the page. Nothing where it has no room. */
export function paintCityLights(canvas: HTMLCanvasElement, picture: CityPicture): void {
  const [width, height] = [canvas.clientWidth, canvas.clientHeight]
  const ink = canvas.getContext('2d')
  if (Math.min(width, height) < leastRoom || ink === null) return
  const dpr = Math.min(devicePixelRatio, sharpest)
  canvas.width = Math.round(width * dpr)
  canvas.height = Math.round(height * dpr)
  ink.setTransform(dpr, 0, 0, dpr, 0, 0)
  const room = { width, height, free: { x: 0, y: 0, w: width, h: height } }
  const { ground, bodies } = citySceneryOf(picture, room, null)
  const colours = cityColours[picture.theme]
  paintLand(ink, ground, colours, true)
  paintModel(ink, ground, colours, '', true)
  for (const { state, at } of bodies) {
    ink.save()
    ink.translate(...at)
    familyStamp(state, ground.frame.dot, colours).paint(ink)
    ink.restore()
  }
}
