/** The room that an element gives a town, and the letters that it is written in. */
import type { Rect } from '../maths/box.ts'
import { typeface } from '../paint/ink.ts'
import type { ScreenSize } from './screen.ts'

const mostPixels = 20e6
const longestEdge = 8192
const fonts = ['400', '500', '640', '700', 'italic 500']
const fontPatience = 2000

/** Its size in CSS pixels, and how many device pixels one of them may have here. */
export function sizeOf(parent: HTMLElement): ScreenSize {
  const [width, height] = [Math.max(1, parent.clientWidth), Math.max(1, parent.clientHeight)]
  const most = Math.min(3, longestEdge / Math.max(width, height), Math.sqrt(mostPixels / (width * height)))
  const dpr = Math.min(Math.max(1, devicePixelRatio), most)
  return { width, height, dpr }
}

export function whole({ width, height }: ScreenSize): Rect {
  return { x: 0, y: 0, w: width, h: height }
}

/** Waits for the page's typeface, but not for ever. */
export async function lettered(): Promise<void> {
  const [face = ''] = typeface.fontFamily.split(',')
  const loaded = Promise.all(fonts.map((font) => document.fonts.load(`${font} 20px ${face}`, 'Äß€')))
  const patience = new Promise((resolve) => setTimeout(resolve, fontPatience))
  await Promise.race([loaded, patience]).catch(() => undefined)
}
