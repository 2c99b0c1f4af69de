/** Reads the town's part of the synchronised state back into the public view. */
import type { PublicReport } from '../engine/views.ts'
import type { PublicState } from './public-state.ts'
import type { Tight, TownSeen } from './town-shape.ts'

/** The town as it was painted. */
export function readTown(state: PublicState): TownSeen {
  return {
    year: state.year,
    motions: each(state.motions, (motion, id) => ({ ...JSON.parse(motion), voted: wordsOf(state.voted.get(id)) })),
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
    doubts: each(state.doubts, (count) => count),
    perspective: each(state.perspective, (written) => JSON.parse(written)),
    preset: state.preset === '' ? null : state.preset,
  }
}

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
