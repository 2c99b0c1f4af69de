/** Hundreds of random evenings, each witnessed from beginning to end. */
import fc from 'fast-check'
import type { Ask, Event } from '../../shared/engine/commands.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { type Evening, type Move, playEvening, type Setting, type Turn } from './engine-evening.ts'
import * as laws from './engine-laws.ts'

/**
 * So many evenings, always the same ones; each part of a campaign plays others. A quick run plays a tenth.
 * By hand: another SEED, more EVENINGS, and SHRINK=1 to look for a short one that fails.
 */
export function campaign<T>(evenings: number, part = 0): fc.Parameters<T> {
  const { SEED = '17', EVENINGS = String(quick ? Math.ceil(evenings / 10) : evenings) } = process.env
  const seed = Number(SEED) + part
  return { numRuns: Number(EVENINGS), seed, endOnFailure: process.env.SHRINK !== '1' }
}

/** In few evenings, not everything happens that can happen. */
export const quick = process.env.QUICK === '1'

/** Settings of one pace, with at most so many moves before the evening is brought to its end. */
export function settings(scenarios: readonly Scenario[], pace: Setting['pace'], moves: number): fc.Arbitrary<Setting> {
  const move: fc.Arbitrary<Move> = fc.record({
    who: fc.nat({ max: 9_999 }),
    what: fc.nat({ max: 9_999 }),
    wild: fc.nat({ max: 9 }).map((n) => n === 0),
  })
  return fc.record({
    scenario: fc.constantFrom(...scenarios),
    seed: fc.string({ maxLength: 4 }),
    pace: fc.constant(pace),
    people: fc.integer({ min: 1, max: 8 }),
    idle: fc.nat({ max: 12 }),
    moves: fc.array(move, { minLength: Math.floor(moves / 4), maxLength: moves, size: 'max' }),
  })
}

/** Plays an evening and names every law that it breaks. */
export function broken(setting: Setting, also: (turn: Turn) => void = () => {}): string[] {
  const found: string[] = []
  const seen = new WeakSet<object>()
  let turns = 0
  const witness = (turn: Turn) => {
    turns += 1
    also(turn)
    found.push(...laws.plain(turn, seen), ...laws.covered(turn), ...laws.pure(turn))
    if (turn.events === null) return
    found.push(...laws.addsUp(turn.after), ...laws.goesOn(turn.after), ...laws.nobodyIsLost(turn.after))
    if (turns % EVERY === 0) found.push(...laws.offersAreExact(turn.after))
  }
  const evening = playEvening(setting, witness)
  return [...found, ...brokenAfter(evening, setting)]
}

/** Asking for everything there is takes long, so that only some states are asked. */
const EVERY = 8

function brokenAfter(evening: Evening, { seed, people, moves }: Setting): string[] {
  const last = evening.states.at(-1)
  return [
    ...(last === undefined ? [] : laws.survivesFile(last)),
    ...laws.repeats(evening, [moves.length, people * 7 + seed.length]),
    ...laws.marksRestore(evening),
  ]
}

/** Notes what has happened, so that a campaign can say what it never saw. */
export function witnessed() {
  const seen = new Set<string>()
  const turn = ({ command, events }: Turn) => {
    seen.add(`${command.ask.type} ${events === null ? 'refused' : 'accepted'}`)
    for (const event of events ?? []) seen.add(event.type)
  }
  const missing = () => [
    ...EVENTS.filter((event) => !seen.has(event)),
    ...ASKS.flatMap((ask) => [`${ask} accepted`, `${ask} refused`]).filter((outcome) => !seen.has(outcome)),
  ]
  return { turn, missing }
}

const asked: Record<Ask['type'], true> = {
  share: true,
  say: true,
  hear: true,
  promise: true,
  confirm: true,
  choose: true,
  act: true,
  fill: true,
  sign: true,
  unsign: true,
  ready: true,
  release: true,
  takePen: true,
  word: true,
  guess: true,
  assign: true,
  start: true,
  pause: true,
  resume: true,
  extend: true,
  next: true,
  back: true,
  announce: true,
  publish: true,
  close: true,
  sit: true,
  timeOut: true,
  outage: true,
}
const happened: Record<Event['type'], true> = {
  seated: true,
  assigned: true,
  started: true,
  penTaken: true,
  clockSet: true,
  clockExtended: true,
  paused: true,
  resumed: true,
  announced: true,
  closed: true,
  marked: true,
  moved: true,
  wentBack: true,
  shared: true,
  said: true,
  heard: true,
  promised: true,
  confirmed: true,
  promiseJudged: true,
  chosen: true,
  acted: true,
  filled: true,
  signed: true,
  unsigned: true,
  readied: true,
  released: true,
  worded: true,
  guessed: true,
  published: true,
  revealed: true,
  cardCounted: true,
  cardAnswered: true,
  stopped: true,
  begun: true,
  changed: true,
  reported: true,
  judged: true,
  told: true,
  ended: true,
}
const ASKS = Object.keys(asked)
const EVENTS = Object.keys(happened)
