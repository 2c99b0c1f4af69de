/** The door of the whole town: give it an element and a picture, and it draws. Loaded after the first screen can be used. */
import type * as Phaser from 'phaser'
import type { Room } from '../layout/frame.ts'
import type { Spot } from '../layout/spots.ts'
import { contains, type Rect } from '../maths/box.ts'
import type { Point } from '../maths/curve.ts'
import { director } from '../motion.ts'
import type { TownOptions } from '../options.ts'
import { palettes } from '../palette/palettes.ts'
import { hasRoom, mayMove, showTappable, takeOver, teller } from '../scene/mounted.ts'
import { lettered, sizeOf, whole } from '../scene/room.ts'
import { screenIn } from '../scene/screen.ts'
import { type Stage, tidy } from '../scene/stage.ts'
import { citySpots } from './layout/city-spots.ts'
import { type CityScenery, citySceneryOf } from './layout/scenery.ts'
import type { CityPicture } from './picture.ts'
import { boxOnScreen, type Camera, dragged, middleOf, moved, nearest, wholeTown } from './scene/camera.ts'
import { type CityView, cityView } from './scene/city-view.ts'
import { draggable } from './scene/drag.ts'
import { tempo } from './tempo.ts'

export interface City {
  /** Shows another picture; what changes in it moves there. */
  show(picture: CityPicture): void
  /** Brings everything that moves to its end. */
  skip(): void
  /** Lays out anew for the size that the element has now. */
  resize(): void
  destroy(): void
  /** Frames drawn so far: none while nothing moves. */
  frames(): number
  /** Where things lie, in CSS pixels of the element, what lies on top first. */
  spots(): readonly Spot[]
  /** So many steps nearer, around what one looks at; `null` shows the whole town. */
  zoom(steps: number | null): void
  /** Whether it can come nearer, and go farther. */
  range(): { readonly nearer: boolean; readonly farther: boolean }
}

export interface CityOptions extends TownOptions {
  /** What draws a body in session; without it the town stays where it is. */
  readonly chamber?: typeof import('./scene/chamber.ts').chamber | undefined
}

const rim = 8

/** Nothing that must be read lies at the very edge. */
function inset({ x, y, w, h }: Rect): Rect {
  return { x: x + rim, y: y + rim, w: w - 2 * rim, h: h - 2 * rim }
}

/** Draws the town into the element. The element must have a size of its own; the page keeps its own list of things. */
export function mountTown(parent: HTMLElement, first: CityPicture, options: CityOptions = {}): City {
  const moves = director()
  const pace = tempo()
  let picture = first
  let scene: Phaser.Scene | null = null
  let showing: { readonly view: CityView; readonly stage: Stage; readonly key: string } | null = null
  let scenery: CityScenery | null = null
  let camera: Camera = wholeTown
  let size = sizeOf(parent)
  let gone = false
  const tell = teller(options)

  const screen = screenIn(parent, options.renderer ?? 'auto', size, {
    ready(created) {
      void lettered().then(() => {
        if (gone) return
        scene = created
        listen()
        options.ready?.()
        render(pace.moves() && mayMove(options))
      })
    },
    advance(ms) {
      pace.frame(ms)
      if (pace.coarse()) screen.detail(0.5)
      if (pace.moves()) moves.advance(ms)
      else moves.skip()
    },
    moving: moves.moving,
    hidden: moves.skip,
    lost: () => options.lost?.(),
    rest() {
      tell(false)
      if (showing !== null) tidy(showing.stage, showing.view.textures())
    },
  })

  function render(moving: boolean): void {
    if (scene === null) return
    moves.skip()
    const room: Room = { width: size.width, height: size.height, free: inset(options.free?.() ?? whole(size)) }
    if (!hasRoom(room)) return
    const began = performance.now()
    scenery = citySceneryOf(picture, room, scenery)
    const key = JSON.stringify([picture.theme, size])
    if (showing?.key !== key) change(scene, key)
    if (showing !== null) moves.run(showing.view.show(scenery, camera))
    pace.change(performance.now() - began)
    const canvas = screen.canvas()
    // Near by, a finger pulls the town; otherwise it pulls the page.
    if (canvas !== null) canvas.style.touchAction = camera.near > 1 ? 'none' : ''
    if (!moving) moves.skip()
    tell(moves.moving())
    screen.draw()
  }

  /** Sets up anew and fades over what was there. */
  function change(into: Phaser.Scene, key: string): void {
    const { theme } = picture
    const stage: Stage = { scene: into, theme, colours: palettes[theme], dpr: size.dpr, painted: new Set() }
    const old = showing
    const view = cityView(stage, pace.plain, options.chamber?.open ?? null)
    showing = { view, stage, key }
    takeOver(moves, { root: view.root, stage }, old && { root: old.view.root, stage: old.stage })
  }

  function listen(): void {
    const canvas = screen.canvas()
    if (canvas === null) return
    draggable(canvas, {
      mayDrag: () => camera.near > 1,
      drag(dx, dy) {
        showing?.view.root.setPosition(dx, dy)
        screen.draw()
      },
      drop(dx, dy) {
        showing?.view.root.setPosition(0, 0)
        camera = dragged(camera, dx, dy, size.width, size.height)
        render(false)
      },
      tap(x, y) {
        const id = under(x, y)
        if (id !== undefined) options.act?.(id)
      },
    })
    if (options.act !== undefined) showTappable(canvas, under)
  }

  const spots = (): readonly Spot[] => {
    if (scenery === null) return []
    const { picture: now, ground } = scenery
    if (now.chamber !== null && options.chamber) return options.chamber.spots(now.chamber, ground.frame)
    return citySpots(scenery).map(({ id, box }) => ({ id, box: boxOnScreen(camera, box) }))
  }

  function under(x: number, y: number): string | undefined {
    return spots().find(({ id, box }) => contains(box, x, y) && !id.startsWith('pot.'))?.id
  }

  return {
    show(next) {
      picture = next
      render(pace.moves() && mayMove(options))
    },
    skip() {
      moves.skip()
      screen.draw()
    },
    resize() {
      size = sizeOf(parent)
      camera = wholeTown
      screen.resize(size)
      // Where there was no room before, it begins here.
      render(showing === null && pace.moves() && mayMove(options))
    },
    destroy() {
      gone = true
      scene = null
      screen.destroy()
    },
    frames: screen.frames,
    spots,
    zoom(steps) {
      const looked =
        picture.looked === null ? undefined : scenery?.ground.quarters.find(({ id }) => id === picture.looked)
      const { left, top, right, bottom } = looked?.bounds ?? { left: 0, top: 0, right: 0, bottom: 0 }
      const around: Point =
        looked === undefined ? middleOf(camera, size.width, size.height) : [(left + right) / 2, (top + bottom) / 2]
      camera = steps === null ? wholeTown : moved(camera, steps, around, size.width, size.height)
      render(false)
    },
    range: () => ({ nearer: camera.near < nearest, farther: camera.near > 1 }),
  }
}
