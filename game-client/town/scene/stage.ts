/** The little of Phaser that the scenes need: stamps become textures once, textures become images, old ones go. */
import type * as Phaser from 'phaser'
import type { Point } from '../maths/curve.ts'
import type { Ink } from '../paint/ink.ts'
import type { Stamp } from '../paint/stamps.ts'
import type { Palette } from '../palette/palette.ts'
import type { ThemeName } from '../picture.ts'

export type Image = Phaser.GameObjects.Image
export type Group = Phaser.GameObjects.Container
export type Pen = Phaser.GameObjects.Graphics

export interface Stage {
  readonly scene: Phaser.Scene
  readonly theme: ThemeName
  readonly colours: Palette
  readonly dpr: number
  /** Names of the textures that have been painted for it. */
  readonly painted: Set<string>
}

const sheetMark = 'sheet'
/** Device pixels of sheets that are kept for going back. */
const keptPixels = 14e6

/** The texture of a stamp, painted when it is asked for the first time. */
function textureOf({ scene, theme, dpr, painted }: Stage, { name, width, height, paint }: Stamp, mark = ''): string {
  const key = `${mark}${theme}@${dpr} ${name}`
  if (mark === '') painted.add(key)
  if (scene.textures.exists(key)) return key
  const [columns, rows] = [even(width * dpr), even(height * dpr)]
  const texture = scene.textures.createCanvas(key, columns, rows)
  if (texture === null) throw new Error(`no texture for ${name}`)
  const ink: Ink = texture.getContext()
  const middle = mark === '' ? 0.5 : 0
  ink.setTransform(dpr, 0, 0, dpr, columns * middle, rows * middle)
  paint(ink)
  texture.refresh()
  return key
}

/** Even sizes keep the middle of a stamp on a whole device pixel. */
function even(pixels: number): number {
  return Math.ceil(pixels / 2) * 2
}

/** Puts a stamp into a group, sharp to the device pixel. */
export function put(stage: Stage, group: Group, stamp: Stamp, at: Point): Image {
  const image = stage.scene.add.image(0, 0, textureOf(stage, stamp))
  group.add(image)
  return place(stage, image.setScale(1 / stage.dpr), at)
}

export function place({ dpr }: Stage, image: Image, [x, y]: Point): Image {
  return image.setPosition(Math.round(x * dpr) / dpr, Math.round(y * dpr) / dpr)
}

/** Shows another stamp in the same image. */
export function restamp(stage: Stage, image: Image, stamp: Stamp): void {
  image.setTexture(textureOf(stage, stamp))
}

/** A whole sheet as an image, from the upper left corner. */
export function putSheet(stage: Stage, group: Group, stamp: Stamp): Image {
  const image = stage.scene.add.image(0, 0, textureOf(stage, stamp, sheetMark))
  group.add(image)
  return image.setOrigin(0).setScale(1 / stage.dpr)
}

export function pen(stage: Stage, group: Group): Pen {
  const graphics = stage.scene.make.graphics({}, false)
  group.add(graphics)
  return graphics
}

export function group(stage: Stage, parent: Group | null): Group {
  const container = stage.scene.make.container({}, parent === null)
  parent?.add(container)
  return container
}

/** Forgets the stamps of a stage that has been left, except those that the next one shows too. */
export function leave({ scene, painted }: Stage, next: Stage): void {
  for (const key of painted) if (!next.painted.has(key)) scene.textures.remove(key)
}

/** Forgets the oldest sheets once they are too many. Only while nothing fades. */
export function tidy({ scene }: Stage, inUse: readonly string[]): void {
  const sheets = scene.textures.getTextureKeys().filter((key) => key.startsWith(sheetMark) && !inUse.includes(key))
  let pixels = 0
  for (const key of sheets.toReversed()) {
    const { width, height } = scene.textures.get(key).getSourceImage()
    pixels += width * height
    if (pixels > keptPixels) scene.textures.remove(key)
  }
}
