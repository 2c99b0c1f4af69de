/** Phaser's game, kept asleep: it draws one frame when something has changed, and goes on only while something moves. */
import * as Phaser from 'phaser'

export interface ScreenHooks {
  /** The scene can be drawn into from now on. */
  readonly ready: (scene: Phaser.Scene) => void
  /** Time has passed while things moved. */
  readonly advance: (ms: number) => void
  readonly moving: () => boolean
  /** Nobody looks any more. */
  readonly hidden: () => void
  /** The graphics card has let go: nothing more can be drawn here. */
  readonly lost: () => void
  /** Nothing moves any more. */
  readonly rest: () => void
}

export interface ScreenSize {
  readonly width: number
  readonly height: number
  readonly dpr: number
}

export interface Screen {
  readonly canvas: () => HTMLCanvasElement | null
  resize(size: ScreenSize): void
  /** From the next frame on, so much of the device's pixels is drawn along each edge: 1 is all of them. */
  detail(share: number): void
  /** Draws soon: one frame, or as many as things move. */
  draw(): void
  /** How many frames have been drawn. */
  frames(): number
  destroy(): void
}

/** A device that stalls longer than this does not make things jump. */
const longestStep = 100

/** Starts a game in the element. Falls back to Canvas where there is no WebGL, or where it is no longer given. */
export function screenIn(
  parent: HTMLElement,
  renderer: 'auto' | 'canvas',
  size: ScreenSize,
  hooks: ScreenHooks,
): Screen {
  let scene: Phaser.Scene | null = null
  let current = size
  let [share, wanted] = [1, 1]
  let drawn = 0
  let last: number | null = null
  let asked = 0
  let gone = false
  const begin = (created: Phaser.Scene) => {
    scene = created
    take(created, current, share)
    game.canvas.style.display = 'block'
    game.canvas.setAttribute('aria-hidden', 'true')
    hooks.ready(created)
  }
  const gameIn = (type: number) =>
    new Phaser.Game({
      type,
      parent,
      banner: false,
      autoFocus: false,
      transparent: true,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      fps: { smoothStep: false },
      scale: {
        mode: Phaser.Scale.NONE,
        width: size.width * size.dpr,
        height: size.height * size.dpr,
        zoom: 1 / size.dpr,
      },
      scene: {
        key: 'town',
        create(this: Phaser.Scene) {
          begin(this)
        },
      },
    })
  const game = startedGame(gameIn, renderer)
  const sleep = () => {
    last = null
    game.loop.sleep()
  }
  const draw = () => {
    if (asked !== 0 || gone) return
    asked = requestAnimationFrame(() => {
      asked = 0
      if (scene === null || game.loop.running) return
      if (hooks.moving()) game.loop.wake()
      else game.loop.tick()
    })
  }
  game.events.on(Phaser.Core.Events.PRE_STEP, () => {
    const now = performance.now()
    if (last !== null) hooks.advance(Math.min(now - last, longestStep))
    last = now
    if (scene === null || share === wanted) return
    share = wanted
    take(scene, current, share)
  })
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
    drawn += 1
    if (hooks.moving()) return
    sleep()
    hooks.rest()
    // What rests is looked at closely.
    wanted = 1
    if (share !== wanted) draw()
  })
  game.events.once(Phaser.Core.Events.READY, () => {
    game.renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, hooks.lost)
  })
  game.events.once(Phaser.Core.Events.DESTROY, () => letGo(game))
  const looked = () => {
    if (document.hidden) {
      hooks.hidden()
      if (scene !== null) sleep()
    } else draw()
  }
  document.addEventListener('visibilitychange', looked)
  return {
    canvas: () => game.canvas,
    resize(next) {
      current = next
      if (scene === null) return
      take(scene, current, share)
    },
    detail(next) {
      wanted = next
    },
    draw,
    frames: () => drawn,
    destroy() {
      gone = true
      cancelAnimationFrame(asked)
      document.removeEventListener('visibilitychange', looked)
      game.destroy(true)
      if (scene !== null) game.loop.tick()
    },
  }
}

/** A graphics card that has failed too often is promised and then not given. */
function startedGame(gameIn: (type: number) => Phaser.Game, renderer: 'auto' | 'canvas'): Phaser.Game {
  if (renderer === 'canvas') return gameIn(Phaser.CANVAS)
  try {
    return gameIn(Phaser.AUTO)
  } catch {
    return gameIn(Phaser.CANVAS)
  }
}

/** A browser gives few contexts to all its pages together, and takes the oldest away: what is not seen any more keeps none. */
function letGo({ renderer }: Phaser.Game): void {
  if ('gl' in renderer) renderer.gl.getExtension('WEBGL_lose_context')?.loseContext()
}

/** Everything is laid out in CSS pixels; the camera brings it to device pixels, the style brings them back. */
function take({ cameras, game }: Phaser.Scene, { width, height, dpr }: ScreenSize, share: number): void {
  const drawn = dpr * share
  game.scale.setZoom(1 / drawn)
  game.scale.resize(width * drawn, height * drawn)
  cameras.main.setOrigin(0, 0).setZoom(drawn)
  game.canvas.style.width = `${width}px`
  game.canvas.style.height = `${height}px`
}
