/** What people wrote for all to read, apart from the closing words and reflections: the ids of those texts. */
import type { Id } from '../engine/state.ts'
import type { PublicView } from '../engine/views.ts'

/** The source of a figure that was put right begins so; the id of the reason follows. */
const ADJUSTED = 'adjusted.'

type Worded = Pick<PublicView, 'notice' | 'back' | 'motions' | 'floor' | 'contributions'>

/** Ids of texts in a notice, in the reason of a step back, in motions, on the floor, and behind an adjusted figure. */
export function wordsBesides({ notice, back, motions, floor, contributions }: Worded): Id[] {
  const inMotions = Object.values(motions).flatMap(({ free, fields }) => [
    free?.title,
    ...Object.values(fields).map(({ text }) => text),
  ])
  const onFloor = [...floor.flashes.map(({ text }) => text), floor.poll?.text, ...floor.revoked.map((r) => r.reason)]
  const mended = contributions.flatMap(({ source }) =>
    source.startsWith(ADJUSTED) ? [source.slice(ADJUSTED.length)] : [],
  )
  return [notice, back?.reason, ...inMotions, ...onFloor, ...new Set(mended)].flatMap((id) =>
    id == null || id === '' ? [] : [id],
  )
}
