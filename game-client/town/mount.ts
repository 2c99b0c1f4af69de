/** The door of the town: give it an element and a picture, and it draws. Loaded after the first screen can be used. */
import type * as Phaser from 'phaser'
import type { Room } from './layout/frame.ts'
import type { Spot } from './layout/spots.ts'
import { contains } from './maths/box.ts'
import { director } from './motion.ts'
import type { TownOptions } from './options.ts'
import { palettes } from './palette/palettes.ts'
import type { TownPicture } from './picture.ts'
import { hasRoom, mayMove, showTappable, takeOver, teller } from './scene/mounted.ts'
import { lettered, sizeOf, whole } from './scene/room.ts'
import { type Scenery, sceneryOf } from './scene/scenery.ts'
import { type Screen, screenIn } from './scene/screen.ts'
import { canShow, type Showing, showingOf } from './scene/showing.ts'
import { type Stage, tidy } from './scene/stage.ts'
import { things } from './things.ts'

export interface Town {
  /** Shows another picture; what changes in it moves there. */
  show(picture: TownPicture): void
  /** Brings everything that moves to its end. */
  skip(): void
  /** Lays out anew for the size that the element has now. */
  resize(): void
  destroy(): void
  /** Frames drawn so far: none while nothing moves. */
  frames(): number
  /** Where things lie, in CSS pixels of the element, what lies on top first. */
  spots(): readonly Spot[]
}

/** Draws the picture into the element. The element must have a size of its own; the page keeps its own list of things. */
export function mountTown(parent: HTMLElement, first: TownPicture, options: TownOptions = {}): Town {
  const moves = director()
  let picture = first
  let scene: Phaser.Scene | null = null
  let showing: Showing | null = null
  let scenery: Scenery | null = null
  let size = sizeOf(parent)
  let told = new Set<string>()
  let gone = false
  const tell = teller(options)

  const screen: Screen = screenIn(parent, options.renderer ?? 'auto', size, {
    ready(created) {
      void lettered().then(() => {
        if (gone) return
        scene = created
        listen()
        options.ready?.()
        render(mayMove(options))
      })
    },
    advance: moves.advance,
    moving: moves.moving,
    hidden: moves.skip,
    lost: () => options.lost?.(),
    rest() {
      tell(false)
      if (showing !== null) tidy(showing.stage, showing.textures())
    },
  })

  function render(moving: boolean): void {
    if (scene === null) return
    moves.skip()
    const room: Room = { width: size.width, height: size.height, free: options.free?.() ?? whole(size) }
    if (!hasRoom(room)) return
    const now = sceneryOf(picture, room, scenery)
    if (showing === null || !canShow(showing, now, size)) change(scene, now)
    showing?.show(now)
    scenery = now
    if (!moving) moves.skip()
    tell(moves.moving())
    screen.draw()
  }

  /** Sets up anew and fades over what was there. */
  function change(into: Phaser.Scene, now: Scenery): void {
    const { theme } = now.picture
    const stage: Stage = { scene: into, theme, colours: palettes[theme], dpr: size.dpr, painted: new Set() }
    const old = showing
    const fresh = showingOf(stage, size, now.kind, moves, reached)
    showing = fresh
    takeOver(moves, fresh, old)
  }

  /** Each thing is reached once in a picture, however often it is laid out. */
  function reached(id: string): void {
    if (told.has(id)) return
    told.add(id)
    options.moment?.(id)
  }

  function listen(): void {
    if (options.act === undefined) return
    const canvas = screen.canvas()
    if (canvas === null) return
    canvas.addEventListener('click', ({ offsetX, offsetY }) => {
      const id = under(offsetX, offsetY)
      if (id !== undefined) options.act?.(id)
    })
    showTappable(canvas, under)
  }

  function under(x: number, y: number): string | undefined {
    const hit = showing?.spots().filter(({ box }) => contains(box, x, y)) ?? []
    if (hit.length === 0) return undefined
    const tappable = things(picture).filter(({ tap }) => tap)
    return hit.find((spot) => tappable.some(({ id }) => id === spot.id))?.id
  }

  return {
    show(next) {
      if (next.scene !== picture.scene || next.evening !== picture.evening) told = new Set()
      picture = next
      render(mayMove(options))
    },
    skip() {
      moves.skip()
      screen.draw()
    },
    resize() {
      size = sizeOf(parent)
      screen.resize(size)
      // Where there was no room before, it begins here.
      render(showing === null && mayMove(options))
    },
    destroy() {
      gone = true
      scene = null
      screen.destroy()
    },
    frames: screen.frames,
    spots: () => showing?.spots() ?? [],
  }
}
