/** Runs in a page that shows the whole town: counts what it draws, and how long that takes. Each function stands alone. */
import type { CityPicture } from '../../../game-client/town/city/picture.ts'

/** A picture laid out and painted from nothing; in milliseconds. */
export interface Change {
  readonly painted: number
  readonly shown: number
  readonly frames: number
  readonly calls: number
}

export interface Lights {
  readonly frames: number
  readonly seconds: number
  readonly longest: number
  readonly calls: number
  /** Frames per second that the page could have drawn meanwhile. */
  readonly possible: number
}

declare global {
  interface Window {
    calls?: number
  }
}

/** Before anything else: counts every call that draws in WebGL. */
export function countCalls(): void {
  window.calls = 0
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext])
    for (const name of ['drawArrays', 'drawElements'] as const) {
      const real = prototype[name] as (...given: unknown[]) => void
      prototype[name] = function (this: unknown, ...given: unknown[]) {
        window.calls = (window.calls ?? 0) + 1
        return real.apply(this, given)
      }
    }
}

/** The town on other ground, so that nothing of it is remembered; or the body in session, with that many seats. */
export async function drawnAnew(seats: number): Promise<Change> {
  const { town, shown } = window
  if (town === undefined || shown === undefined) throw new Error('no town')
  const now = shown.picture as unknown as CityPicture
  const chamber = now.chamber
  const groups = chamber?.groups ?? []
  const missing = seats - groups.reduce((sum, { states }) => sum + states.length, 0)
  const filled = groups.map((group, at) =>
    at === 0
      ? { ...group, states: [...group.states, ...Array.from({ length: missing }, () => 'yes' as const)] }
      : group,
  )
  const next =
    chamber === null ? { ...now, seed: `${now.seed} anew` } : { ...now, chamber: { ...chamber, groups: filled } }
  const [frames, calls, began] = [town.frames(), window.calls ?? 0, performance.now()]
  town.show(next as never)
  const painted = performance.now() - began
  while (town.frames() === frames) await new Promise((resolve) => requestAnimationFrame(resolve))
  const drawn = town.frames() - frames
  return {
    painted,
    shown: performance.now() - began,
    frames: drawn,
    calls: Math.round(((window.calls ?? 0) - calls) / drawn),
  }
}

/** From now on, until nothing has moved for three seconds of the page: the last stretch of frames without a break. */
export async function lightsMoving(): Promise<Lights> {
  const { town } = window
  if (town === undefined) throw new Error('no town')
  const [breaks, over] = [700, 3_000]
  let [frames, before, last] = [town.frames(), 0, performance.now()]
  let [stretch, calls, turns]: [number[], number, number] = [[], 0, 0]
  let best = { stretch, calls, turns }
  const first = last
  let turned = 0
  for (;;) {
    const at = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
    turned += 1
    const now = town.frames()
    if (now !== frames) {
      if (at - last > breaks) [stretch, before, turns] = [[], window.calls ?? 0, turned]
      stretch.push(at)
      calls = ((window.calls ?? 0) - before) / Math.max(1, stretch.length - 1)
      if (stretch.length >= best.stretch.length) best = { stretch, calls, turns: turned - turns }
      ;[frames, last] = [now, at]
    }
    if (at - last > over && (best.stretch.length > 2 || at - first > 20_000)) break
  }
  const gaps = best.stretch.slice(1).map((at, index) => at - (best.stretch[index] ?? at))
  const seconds = gaps.reduce((sum, gap) => sum + gap, 0) / 1_000
  return {
    frames: gaps.length,
    seconds,
    longest: Math.max(0, ...gaps),
    calls: Math.round(best.calls),
    possible: seconds === 0 ? 0 : best.turns / seconds,
  }
}
