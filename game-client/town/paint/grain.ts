/** Paper: fine noise and a few fibres over everything that is painted. */
import { luck } from '../maths/luck.ts'
import { type Ink, rgba, sheet } from './ink.ts'

const edge = 256
const fibres = 46
const tiles = new Map<string, HTMLCanvasElement>()

/** Lays the grain over the whole sheet, in device pixels. */
export function paintGrain(ink: Ink, colour: string, alpha: number): void {
  if (alpha === 0) return
  const pattern = ink.createPattern(tileOf(colour), 'repeat')
  if (pattern === null) return
  ink.save()
  ink.setTransform(1, 0, 0, 1, 0, 0)
  ink.globalAlpha = alpha
  ink.fillStyle = pattern
  ink.fillRect(0, 0, ink.canvas.width, ink.canvas.height)
  ink.restore()
}

function tileOf(colour: string): HTMLCanvasElement {
  const tile = tiles.get(colour) ?? newTile(colour)
  tiles.set(colour, tile)
  return tile
}

function newTile(colour: string): HTMLCanvasElement {
  const { canvas, ink } = sheet(edge, edge)
  const chance = luck('grain')
  const image = ink.createImageData(edge, edge)
  const number = Number.parseInt(colour.slice(1), 16)
  for (let pixel = 0; pixel < edge * edge; pixel++)
    image.data.set([number >> 16, (number >> 8) & 255, number & 255, chance() ** 3 * 16], pixel * 4)
  ink.putImageData(image, 0, 0)
  ink.strokeStyle = rgba(colour, 0.05)
  ink.lineWidth = 0.8
  for (let fibre = 0; fibre < fibres; fibre++) {
    const angle = chance() * Math.PI * 2
    const [x, y, length] = [chance() * edge, chance() * edge, 5 + chance() * 13]
    const [dx, dy] = [Math.cos(angle) * length, Math.sin(angle) * length]
    ink.beginPath()
    ink.moveTo(x, y)
    ink.quadraticCurveTo(x + dx / 2 + chance() * 4, y + dy / 2, x + dx, y + dy)
    ink.stroke()
  }
  return canvas
}
