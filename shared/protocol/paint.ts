/** Brings the synchronised state up to a public view, touching only what differs, so that patches stay small. */
import { ArraySchema, type MapSchema } from '@colyseus/schema'
import { canonical } from '../engine/canonical.ts'
import type { Contribution, PromiseState as Promised } from '../engine/state.ts'
import type { PublicChoice, PublicProposal, PublicRole, PublicView } from '../engine/views.ts'
import {
  CardState,
  ChoiceState,
  ContributionState,
  GuessState,
  PromiseState,
  ProposalState,
  type PublicState,
  RoleState,
} from './public-state.ts'

/** Paints the view in place and raises `version` if anything differed; says whether it did. */
export function paint(state: PublicState, view: PublicView): boolean {
  const changes = [
    put(state, 'status', view.status),
    put(state, 'pace', view.pace),
    put(state, 'round', view.round),
    put(state, 'phase', view.phase),
    putEach(state.roles, view.roles, () => new RoleState(), paintRole),
    putEach(state.cards, view.cards, () => new CardState(), paintCard),
    putList(state, 'promises', view.promises, () => new PromiseState(), paintPromise),
    putValues(state.variables, view.variables),
    putValues(state.indicators, view.indicators),
    putValues(state.told, view.told),
    putEach(state.choices, view.choices, () => new ChoiceState(), paintChoice),
    putEach(state.proposals, view.proposals, () => new ProposalState(), paintProposal),
    putWords(state, 'acts', view.acts),
    putWords(state, 'news', view.news),
    putList(state, 'contributions', view.contributions, () => new ContributionState(), paintContribution),
    put(state, 'ending', view.ending ?? ''),
    put(state, 'notice', view.notice ?? ''),
    put(state.back, 'mark', view.back?.mark ?? ''),
    put(state.back, 'reason', view.back?.reason ?? ''),
    put(state.back, 'from', view.back?.from ?? ''),
    putWords(state, 'words', view.words),
    putEach(state.guesses, view.guesses, () => new GuessState(), paintGuesses),
    putValues(state.published, written(view.published)),
  ]
  const differed = changes.includes(true)
  if (differed || state.version === undefined) state.version = (state.version ?? 0) + 1
  return differed
}

function paintRole(to: RoleState, { seats, bot, ready, laid }: PublicRole): boolean {
  return any(put(to, 'seats', seats), put(to, 'bot', bot), put(to, 'ready', ready), put(to, 'laid', laidNumber(laid)))
}

function laidNumber(laid: boolean | null): number {
  if (laid === null) return -1
  return laid ? 1 : 0
}

function paintCard(to: CardState, card: PublicView['cards'][string]): boolean {
  return any(put(to, 'owner', card.owner), put(to, 'opened', card.opened ?? ''), put(to, 'answered', card.answered))
}

function paintPromise(to: PromiseState, { id, promise, by, measure, given, state }: Promised): boolean {
  return any(
    put(to, 'id', id),
    put(to, 'promise', promise),
    put(to, 'by', by),
    put(to, 'measure', measure ?? ''),
    put(to, 'given', given),
    put(to, 'state', state),
  )
}

function paintChoice(to: ChoiceState, choice: PublicChoice): boolean {
  return any(
    putValues(to.laid, choice.laid),
    putWords(to, 'stopped', choice.stopped),
    putWords(to, 'begun', choice.begun),
    put(to, 'overdrawn', choice.overdrawn),
  )
}

function paintProposal(to: ProposalState, proposal: PublicProposal): boolean {
  return any(
    putValues(to.fields, proposal.fields),
    putWords(to, 'signed', proposal.signed),
    put(to, 'priced', proposal.cost !== null),
    put(to, 'cost', proposal.cost ?? 0),
    put(to, 'outcome', proposal.outcome),
    putWords(to, 'failed', proposal.failed),
  )
}

function paintContribution(to: ContributionState, { on, source, amount, factors, phase }: Contribution): boolean {
  return any(
    put(to, 'on', on),
    put(to, 'source', source),
    put(to, 'amount', amount),
    put(to, 'factors', canonical(factors)),
    put(to, 'phase', phase),
  )
}

function paintGuesses(to: GuessState, { more, same, fewer }: PublicView['guesses'][string]): boolean {
  return any(put(to, 'more', more), put(to, 'same', same), put(to, 'fewer', fewer))
}

function written(published: PublicView['published']): Record<string, string> {
  return Object.fromEntries(Object.entries(published).map(([id, result]) => [id, canonical(result)]))
}

function any(...changes: readonly boolean[]): boolean {
  return changes.includes(true)
}

function put<T, K extends keyof T>(target: T, key: K, value: T[K]): boolean {
  if (target[key] === value) return false
  target[key] = value
  return true
}

function putValues<V extends string | number>(map: MapSchema<V>, values: Readonly<Record<string, V>>): boolean {
  let differed = dropOthers(map, values)
  for (const [key, value] of Object.entries(values)) {
    if (map.get(key) === value) continue
    map.set(key, value)
    differed = true
  }
  return differed
}

function putEach<S, V>(
  map: MapSchema<S>,
  values: Readonly<Record<string, V>>,
  make: () => S,
  paintOne: (to: S, value: V) => boolean,
): boolean {
  let differed = dropOthers(map, values)
  for (const [key, value] of Object.entries(values)) {
    const known = map.get(key)
    const item = known ?? make()
    if (paintOne(item, value) || known === undefined) differed = true
    if (known === undefined) map.set(key, item)
  }
  return differed
}

function dropOthers<S>(map: MapSchema<S>, values: Readonly<Record<string, unknown>>): boolean {
  const gone = [...map.keys()].filter((key) => !Object.hasOwn(values, key))
  for (const key of gone) map.delete(key)
  return gone.length > 0
}

// Lists only grow, except after a step back: then a fresh list is safer than moving items about.

function putWords<K extends string>(owner: Record<K, ArraySchema<string>>, key: K, words: readonly string[]): boolean {
  const list = owner[key]
  if (list.length > words.length) {
    owner[key] = new ArraySchema(...words)
    return true
  }
  let differed = false
  words.forEach((word, at) => {
    if (list[at] === word) return
    if (at < list.length) list[at] = word
    else list.push(word)
    differed = true
  })
  return differed
}

function putList<S, V, K extends string>(
  owner: Record<K, ArraySchema<S>>,
  key: K,
  values: readonly V[],
  make: () => S,
  paintOne: (to: S, value: V) => boolean,
): boolean {
  const painted = (value: V): S => {
    const item = make()
    paintOne(item, value)
    return item
  }
  const shrank = owner[key].length > values.length
  if (shrank) owner[key] = new ArraySchema<S>()
  const list = owner[key]
  let differed = shrank
  values.forEach((value, at) => {
    const known = list[at]
    if (known === undefined) list.push(painted(value))
    if (known === undefined || paintOne(known, value)) differed = true
  })
  return differed
}
