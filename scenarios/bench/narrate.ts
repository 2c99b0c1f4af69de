/** Tells what happened at a table, one line for each thing, in the scenario's own words. */
import type { Event } from '../../shared/engine/commands.ts'
import { known, variableOf } from '../../shared/engine/lookup.ts'
import type { Contribution, Id, State } from '../../shared/engine/state.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { textAt } from '../../shared/scenario/texts.ts'
import { change } from './figures.ts'
import { looked } from './narrate-looked.ts'
import { townLines } from './narrate-town.ts'
import { BECAUSE } from './narrate-why.ts'
import type { Speaker } from './words.ts'

/** The lines for what came of one ask or one turn of the page; `after` is the table as it was left. */
export function linesOf(events: readonly Event[], after: State, speaker: Speaker): string[] {
  return events.flatMap((event) => told(event, after, speaker))
}

function told(event: Event, state: State, speaker: Speaker): string[] {
  const { scenario, town } = state
  const text = (key: string) => textAt(scenario, key, speaker.language) ?? key
  const role = (id: Id) => text(`roles.${id}.name`)
  const measure = (id: Id) => text(`measures.${id}.name`)
  switch (event.type) {
    case 'shared':
      return [
        speaker.say('playShared', {
          role: role(ownerOf(scenario, event.card)),
          card: text(`cards.${event.card}.title`),
        }),
      ]
    case 'promised': {
      const values = { role: role(event.by), text: text(`promises.${event.promise}.text`) }
      return event.measure === null
        ? [speaker.say('playPromised', values)]
        : [speaker.say('playPromisedMeasure', { ...values, measure: measure(event.measure) })]
    }
    case 'promiseJudged': {
      const given = town.promises.find(({ id }) => id === event.promised)
      if (given === undefined) return []
      const values = { role: role(given.by), text: text(`promises.${given.promise}.text`) }
      return [speaker.say(event.kept ? 'playKept' : 'playBroken', values)]
    }
    case 'chosen':
      return [speaker.say('playChosen', { role: role(event.role), measure: measure(event.measure) })]
    case 'acted':
      return [
        speaker.say('playActed', {
          role: role(known(scenario.acts, event.act).role),
          act: text(`acts.${event.act}.label`),
        }),
      ]
    case 'filled': {
      const field = `proposals.${event.proposal}.fields.${event.field}`
      return [
        speaker.say('playFilled', {
          // A field may be named by a question, and a colon follows.
          field: text(`${field}.label`).replace(/\?$/, ''),
          option: text(`${field}.options.${event.option}.label`),
        }),
      ]
    }
    case 'signed':
      return [
        speaker.say('playSigned', { role: role(event.role), proposal: text(`proposals.${event.proposal}.title`) }),
      ]
    case 'unsigned':
      return [
        speaker.say('playUnsigned', { role: role(event.role), proposal: text(`proposals.${event.proposal}.title`) }),
      ]
    case 'cardAnswered':
      return [speaker.say('playAnswered', { card: text(`cards.${event.card}.title`) })]
    case 'stopped': {
      const stopped = town.choices[event.choice]?.laid[event.role]
      return [
        speaker.say('playStopped', { role: role(event.role), measure: stopped === undefined ? '' : measure(stopped) }),
      ]
    }
    case 'begun':
      return [
        event.overdrawn
          ? speaker.say('playOverdrawn')
          : speaker.say('playBegun', { measures: event.measures.map(measure).join(', ') }),
      ]
    case 'reported':
      return [speaker.say('playNews', { headline: text(`injects.${event.inject}.headline`) })]
    case 'judged': {
      const why = event.failed.map((id) => text(`proposals.${event.proposal}.conditions.${id}.failed`)).join(' ')
      const values = { proposal: text(`proposals.${event.proposal}.title`), why }
      return [speaker.say(event.carried ? 'playCarried' : 'playFailed', values)]
    }
    case 'told':
      return [
        speaker.say('playTold', {
          variable: text(`variables.${event.variable}.name`),
          words: text(`variables.${event.variable}.words.${event.words}.text`),
        }),
      ]
    case 'changed':
      return event.contributions
        .filter(({ amount }) => amount !== 0)
        .map((contribution) => changedBy(contribution, scenario, text, speaker))
    case 'ended':
      return [
        speaker.say('playEnded', { ending: text(`endings.${event.ending}.text`) }),
        ...Object.entries(event.goals).map(([id, level]) =>
          speaker.say('playGoal', { role: role(id), level: text(`roles.${id}.goal.levels.${level}.text`) }),
        ),
      ]
    default:
      return townLines(event, state, text, speaker)
  }
}

function ownerOf(scenario: Scenario, card: Id): Id {
  return known(scenario.cards, card).owner
}

/** One summand: how much, of what, why, and what was looked at on the way. */
function changedBy(
  { on, amount, source, factors }: Contribution,
  scenario: Scenario,
  text: (key: string) => string,
  speaker: Speaker,
): string {
  const { step, unit } = known(scenario.variables, variableOf(on))
  const units = amount * step
  const why = isSelf(source, on)
    ? speaker.say('playItself')
    : source === 'bound' || source === 'refill' || source === 'lapse'
      ? speaker.say(BECAUSE[source])
      : text(source)
  const seen = factors
    .filter(({ name, value }) => !(name.startsWith('factor:') && value === 1))
    .map((factor) => looked(factor, scenario, text, speaker))
    .join(', ')
  return `${change(speaker, unit, units).padStart(WIDE)}  ${named(on, text)}: ${why}${seen === '' ? '' : `  [${seen}]`}`
}

/** How wide a change is, so that what moved stands below each other. */
const WIDE = 13

/** Whether a number moved by its own drift, and nobody did anything. */
function isSelf(source: string, on: Id): boolean {
  return source === `variables.${variableOf(on)}.name`
}

/** A variable in words; with its place where it is kept for each. */
function named(key: Id, text: (key: string) => string): string {
  const [variable = '', place] = key.split('@')
  const name = text(`variables.${variable}.name`)
  return place === undefined ? name : `${name} (${text(`places.${place}.name`)})`
}
