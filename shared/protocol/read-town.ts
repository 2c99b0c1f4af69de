/** Reads the town's part of the synchronised state back into the public view. */
import type { BallotResult, Vote } from '../engine/motion-state.ts'
import type { Contribution } from '../engine/state.ts'
import type { PublicMotion, PublicReport } from '../engine/views.ts'
import type { PublicState } from './public-state.ts'
import { type Page, type Tight, type TightMotion, type TightResult, type TownSeen, UNSAID } from './town-shape.ts'

/** The town as it was painted. */
export function readTown(state: PublicState): TownSeen {
  return {
    contributions: [...state.contributions].flatMap((page) => entriesOf(JSON.parse(page))),
    year: state.year,
    motions: each(state.motions, (motion, id) => motionOf(JSON.parse(motion), wordsOf(state.voted.get(id)))),
    running: each(state.running, (written) => JSON.parse(written)),
    wound: [...state.wound],
    overlaps: each(state.overlaps, (how) => how as 'divide' | 'close'),
    frozen: [...state.frozen],
    injects: each(state.injects, (written) => JSON.parse(written)),
    asked: [...state.asked].map((written) => JSON.parse(written)),
    deadline: state.deadline,
    reports: [...state.reports].map((report) => loose(JSON.parse(report))),
    stories: [...state.stories].map((written) => JSON.parse(written)),
    levels: [...state.levels],
    pulses: each(state.pulses, (written) => JSON.parse(written)),
    reflections: keysOf(state.reflections),
    reflectedIn: each(state.reflectedIn, (phase) => phase),
    doubts: each(state.doubts, (count) => count),
    perspective: each(state.perspective, (written) => JSON.parse(written)),
    preset: state.preset === '' ? null : state.preset,
    staged: state.staged ? JSON.parse(state.staged) : null,
    floor: JSON.parse(state.floor),
  }
}

function entriesOf({ phase, on, from, why, rows }: Page): Contribution[] {
  return Array.from({ length: rows.length / 4 }, (_, row) => {
    const [variable = 0, source = 0, amount = 0, factors = 0] = rows.slice(row * 4, row * 4 + 4)
    return {
      on: on[variable] ?? '',
      source: from[source] ?? '',
      amount,
      factors: factorsOf(why[factors] ?? []),
      phase,
    }
  })
}

function factorsOf(turns: Page['why'][number]): Contribution['factors'] {
  return Array.from({ length: turns.length / 2 }, (_, at) => ({
    name: String(turns[at * 2]),
    value: turns[at * 2 + 1] ?? 0,
  }))
}

function motionOf({ fields = {}, results = [], ...said }: TightMotion, voted: readonly string[]): PublicMotion {
  const all = Object.entries(fields).map(([id, field]) => {
    const [option, text] = Array.isArray(field) ? field : [field, null]
    return [id, { option, text }]
  })
  return {
    ...UNSAID,
    ...said,
    fields: Object.fromEntries(all),
    results: results.map(resultOf),
    voted,
  } as PublicMotion
}

function resultOf([body, yes, no, abstain, carried, letters, members]: TightResult): BallotResult {
  const votes = Object.entries(letters).map(([role, letter]) => [role, VOTES[letter] ?? 'abstain'])
  return { body, yes, no, abstain, carried, votes: Object.fromEntries(votes), members }
}

const VOTES: Readonly<Record<string, Vote>> = { y: 'yes', n: 'no', a: 'abstain' }

function loose({ round, values }: Tight): PublicReport {
  const read = Object.entries(values).map(([key, seen]) => {
    if (seen === null) return [key, null]
    return [key, typeof seen === 'number' ? { value: seen, official: false } : { value: seen[0], official: true }]
  })
  return { round, values: Object.fromEntries(read) }
}

function each<S, V>(
  map: { forEach(callback: (value: S, key: string) => void): void },
  readOne: (value: S, key: string) => V,
): Record<string, V> {
  const record: Record<string, V> = {}
  map.forEach((value, key) => {
    record[key] = readOne(value, key)
  })
  return record
}

/** In which order they came must not matter. */
function keysOf(map: { keys(): Iterable<string> }): string[] {
  return [...map.keys()].sort()
}

function wordsOf(written: string | undefined): string[] {
  return written === undefined || written === '' ? [] : written.split(' ')
}
