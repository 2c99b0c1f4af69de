/** Tells what happened in a council and in a town: motions, votes, years, events, stories. */
import type { Event } from '../../shared/engine/commands.ts'
import { known } from '../../shared/engine/lookup.ts'
import type { Id, State } from '../../shared/engine/state.ts'
import type { Sentence, Speaker } from './words.ts'

/** Finds the words of the scenario for a key. */
export type Words = (key: string) => string

/** The lines for what came of one ask or step; none for what is no matter of the town at large. */
export function townLines(event: Event, state: State, text: Words, speaker: Speaker): string[] {
  const role = (id: Id) => text(`roles.${id}.name`)
  const say = (sentence: Sentence, values: Record<string, string | number>) => [speaker.say(sentence, values)]
  switch (event.type) {
    case 'toldCard':
      return say('playToldCard', { card: text(`cards.${event.card}.title`), role: role(event.to) })
    case 'visited':
      return say('playVisited', { role: role(event.role), place: text(`places.${event.place}.name`) })
    case 'asked':
      return say('playAsked', {
        role: role(event.by),
        to: role(event.to),
        text: text(`asking.subjects.${event.subject}.text`),
      })
    case 'proposed':
      return say('playProposed', { role: role(event.by), motion: motion(event.motion, state, text) })
    case 'cosigned':
      return event.signed
        ? say('playCosigned', { role: role(event.role), motion: motion(event.motion, state, text) })
        : []
    case 'withdrawn':
      return say('playWithdrawn', { motion: motion(event.motion, state, text) })
    case 'covered':
      return say('playCovered', { motion: motion(event.motion, state, text), cover: event.cover })
    case 'wasHeard':
      return say('playHeard', {
        role: role(event.role),
        motion: motion(event.motion, state, text),
        stance: event.stance,
      })
    case 'counted': {
      const { body, yes, no, abstain, carried } = event.result
      const values = { motion: motion(event.motion, state, text), body: text(`bodies.${body}.name`), yes, no, abstain }
      const needed = carried || yes <= no ? 0 : neededIn(state, body, event.motion)
      return say('playCounted', { ...values, needed, carried: String(carried), why: event.why ?? 'none' })
    }
    case 'frozen':
      return say('playFrozen', { pot: text(`pots.${event.pot}.name`), frozen: String(event.frozen) })
    case 'divided':
      return say('playDivided', {
        text: text(`overlaps.${event.overlap}.${event.how === 'close' ? 'close.text' : 'divide'}`),
      })
    case 'happened':
      return say('playNews', { headline: text(`injects.${event.inject}.headline`) })
    case 'concluded':
      return say('playConcluded', {
        headline: text(`injects.${event.inject}.headline`),
        option: text(`injects.${event.inject}.choice.options.${event.option}.label`),
      })
    case 'yearPassed':
      return say('playYear', { year: event.year })
    case 'storyTold': {
      const { story, version, contacts } = event.told
      return say('playStory', {
        name: text(`stories.${story}.name`),
        contacts,
        text: text(`stories.${story}.versions.${version}.text`),
      })
    }
    case 'levelsFound':
      return event.levels.map((id) => speaker.say('playLevel', { name: text(`debrief.levels.${id}.name`) }))
    default:
      return []
  }
}

/** How many votes would have been enough, where more said yes than no and it was not. */
function neededIn({ scenario, town }: State, body: Id, motion: Id): number {
  const { majority, late = majority } = known(scenario.bodies, body)
  return town.motions[motion]?.late === true ? late : majority
}

function motion(id: Id, { town }: State, text: Words): string {
  const measure = town.motions[id]?.measure ?? null
  return measure === null ? text('motions.free.title') : text(`measures.${measure}.name`)
}
