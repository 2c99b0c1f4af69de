/** What people wrote for all to read, apart from the closing words and reflections: the ids of those texts. */
import type { Id } from '../engine/state.ts'
import type { PublicView } from '../engine/views.ts'

/** Ids of texts in a notice, in the reason of a step back, and in motions. */
export function wordsBesides({ notice, back, motions }: Pick<PublicView, 'notice' | 'back' | 'motions'>): Id[] {
  const inMotions = Object.values(motions).flatMap(({ free, fields }) => [
    free?.title,
    ...Object.values(fields).map(({ text }) => text),
  ])
  return [notice, back?.reason, ...inMotions].flatMap((id) => (id == null || id === '' ? [] : [id]))
}
