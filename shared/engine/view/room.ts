/** What people think of the evening itself: only ever as counts, and none so small that it names somebody. */
import { currentPhase, mapKeys, pick } from '../lookup.ts'
import { isPassed } from '../rules/floor.ts'
import { guessedRight } from '../rules/perspective.ts'
import type { Id, State } from '../state.ts'
import type { PublicView } from '../views.ts'
import type { Sections } from './sections.ts'

/** Fewer answers than these would tell who gave them. */
export const LEAST = { answers: 3, pairs: 8 }

/** The part of the public view that looks at the room. */
export const roomSections: Sections<
  Pick<PublicView, 'pulses' | 'reflections' | 'reflectedIn' | 'doubts' | 'perspective' | 'preset'>
> = {
  pulses: publicPulses,
  reflections: publicReflections,
  reflectedIn: (state) =>
    Object.fromEntries(
      publicReflections(state).flatMap((id) => {
        const phase = state.house.reflectedIn[id]
        return phase === undefined ? [] : [[id, phase]]
      }),
    ),
  doubts: ({ house }) => mapKeys(house.doubts, (id) => house.doubts[id]?.length ?? 0),
  perspective: publicPerspective,
  preset: ({ house }) => house.preset,
}

/** Not in the order in which they were written: whoever saw somebody type would know whose it is. */
function publicReflections(state: State): Id[] {
  const written = Object.values(state.house.reflections).flat()
  return written.filter((id) => isPassed(state, id)).sort()
}

function publicPulses({ scenario, house }: State): Record<Id, number[]> {
  const enough = pick(house.pulses, (phase) => Object.keys(house.pulses[phase] ?? {}).length >= LEAST.answers)
  return mapKeys(enough, (phase) => {
    const given = Object.values(house.pulses[phase] ?? {})
    return (scenario.debrief.pulse?.answers ?? []).map((_, answer) => given.filter((one) => one === answer).length)
  })
}

/** While somebody can still guess anew, a count would tell whether the guess was right. */
function publicPerspective(state: State): PublicView['perspective'] {
  if (currentPhase(state).accepts.declare) return {}
  const { predictions } = state.house
  const counted = Object.keys(predictions).map((phase) => [phase, guessedRight(state, phase)] as const)
  return Object.fromEntries(counted.filter(([, { of }]) => of >= LEAST.pairs))
}
