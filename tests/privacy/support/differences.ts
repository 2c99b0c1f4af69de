/** Two evenings side by side: whether somebody could tell them apart by what reached them. */
import { type Course, play } from './evening.ts'
import type { Chunk } from './member.ts'
import { MOMENTS } from './script.ts'
import { openStage, type Setting, type Stage } from './stage.ts'

/** What reached everybody, by name. */
export type Heard = ReadonlyMap<string, readonly Chunk[]>

/**
 * Plays an evening on a stage of its own, from equal chance and at equal times, and strikes the stage. Each time
 * somebody comes back in the middle of things, and somebody comes late.
 */
export async function heard(course: Course = {}, setting: Setting = {}): Promise<Heard> {
  const stage = await openStage(setting)
  try {
    await play(stage, {
      ...course,
      async meanwhile(moment) {
        if (moment === 'phaseSaid1') await comeAndGo(stage)
        await course.meanwhile?.(moment, stage)
      },
    })
    return new Map([...stage.cast].map(([name, { chunks }]) => [name, [...chunks]]))
  } finally {
    await stage.end()
  }
}

async function comeAndGo(stage: Stage): Promise<void> {
  await stage.comeBack('amt')
  await stage.come('spaet', 'zaungast', 'room')
}

/**
 * Who could tell, and by what: the first frame, chunk or answer that differs in its bytes, its place in the order or
 * its moment. Looks only at moments before `before`.
 */
export function toldApart(one: Heard, other: Heard, but: readonly string[], before?: string): string[] {
  return [...one].flatMap(([name, chunks]) => {
    if (but.includes(name)) return []
    const difference = firstDifference(early(chunks, before), early(other.get(name) ?? [], before))
    return difference === null ? [] : [`${name}: ${difference}`]
  })
}

function early(chunks: readonly Chunk[], before: string | undefined): readonly Chunk[] {
  if (before === undefined) return chunks
  const order: readonly string[] = MOMENTS
  return chunks.filter(({ moment }) => order.indexOf(moment) < order.indexOf(before))
}

function firstDifference(one: readonly Chunk[], other: readonly Chunk[]): string | null {
  const at = one.findIndex((chunk, i) => !same(chunk, other[i]))
  if (at < 0) return one.length === other.length ? null : `more came at ${other[one.length]?.moment}`
  const [a, b] = [one[at], other[at]]
  return `number ${at} at ${a?.moment} by ${a?.wire}: ${excerpt(a, b)} instead of ${excerpt(b, a)}`
}

function same(a: Chunk, b: Chunk | undefined): boolean {
  return b !== undefined && a.wire === b.wire && a.moment === b.moment && a.bytes.equals(b.bytes)
}

function excerpt(chunk: Chunk | undefined, other: Chunk | undefined): string {
  if (chunk === undefined) return 'nothing'
  const from = Math.max(0, [...chunk.bytes].findIndex((byte, i) => byte !== other?.bytes[i]) - 40)
  return JSON.stringify(chunk.bytes.subarray(from, from + 120).toString('latin1'))
}
