/** How many families of a place somebody is there for: the first public variable that counts families, where it is kept by place. */
import type { Id } from '../../shared/engine/state.ts'
import type { PublicView } from '../../shared/engine/views.ts'
import type { Frame, FrameVariable } from '../../shared/protocol/frame.ts'

interface Counted {
  readonly variables: Readonly<Record<Id, Pick<FrameVariable, 'unit' | 'public' | 'step'>>>
  readonly council: Pick<Frame['council'], 'places'>
}

/** Never more than live there, and none where the game does not say. */
export function reachedAt(frame: Counted, { variables }: Pick<PublicView, 'variables'>, place: Id): number {
  const subject = Object.keys(frame.variables).find((id) => {
    const variable = frame.variables[id]
    return variable?.unit === 'families' && variable.public
  })
  const { step = 1 } = frame.variables[subject ?? ''] ?? {}
  return Math.min(frame.council.places[place] ?? 0, (variables[`${subject}@${place}`] ?? 0) * step)
}
