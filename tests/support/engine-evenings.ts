/** Hundreds of random evenings, each witnessed from beginning to end. */
import fc from 'fast-check'
import type { Ask, Event } from '../../shared/engine/commands.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { type Evening, type Move, playEvening, type Setting, type Turn } from './engine-evening.ts'
import { askedOnFloor, cameOfFloor } from './engine-floor.ts'
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
  const missing = (of: Game) => {
    const events = Object.keys(happened).filter((event) => happened[event as Event['type']] === of)
    const asks = Object.keys(asked).filter((ask) => asked[ask as Ask['type']] === of)
    return [
      ...events.filter((event) => !seen.has(event)),
      ...asks.flatMap((ask) => [`${ask} accepted`, `${ask} refused`]).filter((outcome) => !seen.has(outcome)),
    ]
  }
  return { turn, missing }
}

/** In which of the games it can happen that somebody asks this, or that this comes of it. */
type Game = 'evening' | 'council'

const asked: Record<Ask['type'], Game> = {
  ...askedOnFloor,
  share: 'evening',
  say: 'evening',
  hear: 'evening',
  promise: 'evening',
  confirm: 'evening',
  choose: 'evening',
  act: 'evening',
  fill: 'evening',
  sign: 'evening',
  unsign: 'evening',
  ready: 'evening',
  release: 'evening',
  takePen: 'evening',
  word: 'evening',
  guess: 'evening',
  assign: 'evening',
  reseat: 'evening',
  unseat: 'evening',
  sitIn: 'evening',
  start: 'evening',
  pause: 'evening',
  resume: 'evening',
  extend: 'evening',
  next: 'evening',
  back: 'evening',
  announce: 'evening',
  stage: 'council',
  publish: 'evening',
  close: 'evening',
  sit: 'evening',
  timeOut: 'evening',
  outage: 'evening',
  tell: 'council',
  visit: 'council',
  ask: 'council',
  answer: 'council',
  propose: 'council',
  proposeFree: 'council',
  detail: 'council',
  cosign: 'council',
  amend: 'council',
  adopt: 'council',
  withdraw: 'council',
  cover: 'council',
  beHeard: 'council',
  vote: 'council',
  freeze: 'council',
  divide: 'council',
  respond: 'council',
  declare: 'council',
  predict: 'council',
  pulse: 'council',
  reflect: 'council',
  refer: 'council',
  write: 'council',
  unwrite: 'council',
  handOver: 'council',
  doubt: 'council',
  hands: 'council',
  classify: 'council',
}
const happened: Record<Event['type'], Game> = {
  ...cameOfFloor,
  seated: 'evening',
  assigned: 'evening',
  unseated: 'evening',
  satIn: 'evening',
  started: 'evening',
  penTaken: 'evening',
  clockSet: 'evening',
  clockExtended: 'evening',
  paused: 'evening',
  resumed: 'evening',
  announced: 'evening',
  staged: 'council',
  closed: 'evening',
  marked: 'evening',
  moved: 'evening',
  wentBack: 'evening',
  shared: 'evening',
  said: 'evening',
  heard: 'evening',
  promised: 'evening',
  confirmed: 'evening',
  promiseJudged: 'evening',
  chosen: 'evening',
  acted: 'evening',
  filled: 'evening',
  signed: 'evening',
  unsigned: 'evening',
  readied: 'evening',
  released: 'evening',
  worded: 'evening',
  guessed: 'evening',
  published: 'evening',
  revealed: 'evening',
  cardCounted: 'evening',
  cardAnswered: 'evening',
  stopped: 'evening',
  begun: 'evening',
  changed: 'evening',
  reported: 'evening',
  judged: 'evening',
  told: 'evening',
  ended: 'evening',
  toldCard: 'council',
  dealOffered: 'council',
  spent: 'council',
  visited: 'council',
  asked: 'council',
  answered: 'council',
  proposed: 'council',
  detailed: 'council',
  cosigned: 'council',
  amended: 'council',
  adopted: 'council',
  withdrawn: 'council',
  covered: 'council',
  wasHeard: 'council',
  voted: 'council',
  handsCounted: 'council',
  classified: 'council',
  deadlinePassed: 'council',
  counted: 'council',
  commissioned: 'council',
  booked: 'council',
  frozen: 'council',
  divisionOffered: 'council',
  divided: 'council',
  woundUp: 'council',
  happened: 'council',
  responded: 'council',
  concluded: 'council',
  yearPassed: 'council',
  reportTaken: 'council',
  storyTold: 'council',
  levelsFound: 'council',
  declared: 'council',
  predicted: 'council',
  pulsed: 'council',
  reflected: 'council',
  referred: 'council',
  written: 'council',
  unwritten: 'council',
  handedOver: 'council',
  doubted: 'council',
}
