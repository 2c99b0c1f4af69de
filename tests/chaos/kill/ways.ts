/** The ways in which a server is killed: at any moment, while it starts, and at points that matter to what is kept. */
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Chance } from '../against/chance.ts'
import type { House } from '../against/house.ts'

const AT_POINT = pathToFileURL(fileURLToPath(new URL('at-point.ts', import.meta.url))).href

/** In the order in which a decision comes to them. */
export const POINTS = [
  'before-begin',
  'after-begin',
  'before-write',
  'after-write',
  'before-commit',
  'after-commit',
  'before-tell',
  'after-tell',
  'before-answer',
  'after-answer',
] as const

/** Lives until it has given some answers, and dies. Resolves with the way it died. */
export async function liveAndDie(house: House, chance: Chance, answers: () => number): Promise<string> {
  const draw = chance.below(20)
  if (draw < 2) return dieStarting(house, chance.below(1_200))
  if (draw < 8) return dieAt(house, chance.pick(POINTS), 1 + chance.below(40))
  if (!(await house.start())) throw new Error(`the server did not start again: ${house.written().slice(-2_000)}`)
  const enough = answers() + chance.below(10)
  for (let tries = 0; answers() < enough && tries < 1_000; tries += 1) await after(5)
  await after(chance.below(60))
  await house.process().kill()
  return 'any moment'
}

async function dieStarting(house: House, milliseconds: number): Promise<string> {
  const started = house.start()
  await after(milliseconds)
  await house.process().kill()
  await started
  return 'starting'
}

async function dieAt(house: House, point: string, nth: number): Promise<string> {
  const env = { NODE_OPTIONS: `--import ${AT_POINT}`, KILL_AT: `${point}:${nth}` }
  const started = house.start(env)
  const { gone } = house.process()
  const stayed = await Promise.race([gone.then(() => false), started.then(() => after(6_000)).then(() => true)])
  await house.process().kill()
  await started
  return stayed ? 'any moment' : point
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
