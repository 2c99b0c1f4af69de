/** What an amount looked at, in the scenario's words: factors and facts, by the name that the engine gives them. */
import type { Factor } from '../../shared/engine/state.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { figure } from './figures.ts'
import type { Words } from './narrate-town.ts'
import type { ReasonWords } from './texts/complete.ts'
import type { Speaker } from './words.ts'

type Named = (text: Words, ids: readonly string[]) => Readonly<Record<string, string>>

const one =
  (folder: string, word: string): Named =>
  (text, [id]) => ({ name: text(`${folder}.${id}.${word}`) })
const none: Named = () => ({})

/** By what was asked: where the words for it stand. */
const NAMED = {
  factor: one('factors', 'name'),
  vars: one('variables', 'name'),
  total: one('variables', 'name'),
  here: one('variables', 'name'),
  at: (text, [id, place]) => ({ name: text(`variables.${id}.name`), second: text(`places.${place}.name`) }),
  open: one('cards', 'title'),
  answered: one('cards', 'title'),
  knows: (text, [role, card]) => ({ name: text(`roles.${role}.name`), second: text(`cards.${card}.title`) }),
  promised: one('promises', 'text'),
  broken: one('promises', 'text'),
  did: one('acts', 'label'),
  chose: one('measures', 'name'),
  begun: one('measures', 'name'),
  running: one('measures', 'name'),
  decided: one('measures', 'name'),
  about: one('measures', 'name'),
  overdrawn: one('choices', 'title'),
  signed: one('proposals', 'title'),
  carried: one('proposals', 'title'),
  cost: one('proposals', 'title'),
  filled: (text, [id, field]) => ({ name: text(`proposals.${id}.fields.${field}.label`) }),
  tagged: (text, [id, field]) => ({ name: text(`proposals.${id}.fields.${field}.label`) }),
  committed: one('pots', 'name'),
  frozen: one('pots', 'name'),
  refund: (text, [measure, i]) => ({ name: text(`measures.${measure}.refunds.${i}.name`) }),
  divided: one('overlaps', 'divide'),
  woundUp: one('services', 'name'),
  visited: one('places', 'name'),
  happened: one('injects', 'headline'),
  chosen: (text, [inject, option]) => ({
    name: text(`injects.${inject}.headline`),
    second: text(`injects.${inject}.choice.options.${option}.label`),
  }),
  passed: one('bodies', 'name'),
  deliveredBy: one('roles', 'name'),
  ...{ active: none, doubled: none, agreements: none, cardsOpen: none, promisesKept: none, promisesBroken: none },
  ...{ unanswered: none, year: none, concepts: none, shared: none, covered: none, reported: none, late: none },
  ...{ heard: none, signers: none, fills: none, says: none, places: none, costs: none, access: none, stage: none },
  ...{ conceived: none, age: none },
} satisfies Readonly<Record<Asked, Named>>

type Asked = Extract<keyof ReasonWords, `looked.${string}`> extends `looked.${infer Fn}` ? Fn : never

/** One factor or fact with its value. */
export function looked({ name, value }: Factor, scenario: Scenario, text: Words, speaker: Speaker): string {
  const [fn = '', ...ids] = name.split(':')
  const asked = fn as Asked
  return `${speaker.say(`looked.${asked}`, NAMED[asked](text, ids))}: ${valued(fn, ids, value, scenario, speaker)}`
}

function valued(fn: string, ids: readonly string[], value: Factor['value'], scenario: Scenario, speaker: Speaker) {
  if (typeof value === 'boolean') return speaker.say(value ? 'playYes' : 'playNo')
  if (typeof value !== 'number') return value
  if (fn === 'refund') return speaker.say('percent', { n: value * 100 })
  if (fn === 'committed' || fn === 'doubled' || fn === 'cost' || fn === 'costs') return figure(speaker, 'money', value)
  const unit = ['vars', 'total', 'at', 'here'].includes(fn) ? scenario.variables[ids[0] ?? '']?.unit : undefined
  return figure(speaker, unit ?? 'points', value)
}
