/** One line through the doors of a family: this year's grows, those of the years before lie pale beneath it. */
import type { Line, Point } from '../../maths/curve.ts'
import type { Move } from '../../motion.ts'
import { numberOf } from '../../paint/ink.ts'
import { type Group, type Pen, pen, type Stage } from '../../scene/stage.ts'
import type { CityScenery } from '../layout/scenery.ts'
import { type Route, routesOf } from '../layout/way.ts'
import { type Camera, onScreen } from './camera.ts'

const lasts = 2_400

export interface Ways {
  show(now: CityScenery, camera: Camera): readonly Move[]
}

export function waysIn(stage: Stage, parent: Group): Ways {
  const lines = pen(stage, parent)
  let known = ''
  return {
    show(now, camera) {
      const routes = routesOf(now).map((route) => seenBy(camera, route))
      const newest = routes.find(({ way }) => way.age === 0)
      const name = newest === undefined ? '' : `${newest.way.id} ${newest.way.contacts}`
      const isNew = name !== '' && name !== known
      known = name
      const u = Math.max(1, now.ground.frame.k) * Math.sqrt(camera.near)
      const draw = (share: number) => {
        lines.clear()
        for (const route of routes) drawRoute(lines, route, route === newest ? share : 1, u, stage)
      }
      draw(1)
      return isNew ? [{ delay: 0, duration: lasts, step: draw, even: true }] : []
    },
  }
}

function seenBy(camera: Camera, { way, line, doors }: Route): Route {
  return { way, line: line.map((at) => onScreen(camera, at)), doors: doors.map((at) => onScreen(camera, at)) }
}

function drawRoute(to: Pen, { way, line, doors }: Route, share: number, u: number, { colours }: Stage): void {
  const pale = way.age > 0
  const gone = line.slice(0, Math.max(1, Math.ceil(line.length * share)))
  if (!pale) drawLine(to, gone, 8 * u, colours.halo, 0.85)
  drawLine(to, gone, (pale ? 2 : 3.4) * u, colours.ink, pale ? 0.28 : 1)
  if (pale) return
  const [home] = line
  if (home !== undefined) drawHome(to, home, u, colours.halo, colours.ink)
  for (const [x, y] of doors.slice(0, Math.floor(doors.length * share))) {
    to.fillStyle(numberOf(colours.halo), 1).fillCircle(x, y, 6.4 * u)
    to.fillStyle(numberOf(colours.ink), 1).fillCircle(x, y, 4.4 * u)
  }
}

/** Where it begins: a ring, for a full dot is a door. */
function drawHome(to: Pen, [x, y]: Point, u: number, halo: string, ink: string): void {
  to.fillStyle(numberOf(halo), 1).fillCircle(x, y, 8.6 * u)
  to.lineStyle(2.6 * u, numberOf(ink), 1).strokeCircle(x, y, 5.6 * u)
}

function drawLine(to: Pen, line: Line, width: number, colour: string, alpha: number): void {
  to.lineStyle(width, numberOf(colour), alpha)
  to.beginPath()
  for (const [index, [x, y]] of line.entries()) {
    if (index === 0) to.moveTo(x, y)
    else to.lineTo(x, y)
  }
  to.strokePath()
}
