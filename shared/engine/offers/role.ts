/** What a role could ask for now, apart from motions. What its phase does not take is not even listed. */
import type { Phase, Scenario } from '../../scenario/schema.ts'
import type { Ask } from '../commands.ts'
import { cardsOf, currentPhase, known, measuresOf } from '../lookup.ts'
import { addressees } from '../rules/write.ts'
import type { Id, State } from '../state.ts'

/** Every ask of a role that its phase could take, with whatever there is to name in it; with a type, only of that type. */
export function roleAsks(state: State, role: Id, type?: string): Ask[] {
  const at = { state, role, accepts: currentPhase(state).accepts }
  if (type !== undefined) return BY_TYPE.get(type)?.(at) ?? []
  return LISTS.flatMap(([, asks]) => asks(at))
}

/** Whether roles ask this, apart from motions. */
export function isRoleAsk(type: string): boolean {
  return BY_TYPE.has(type)
}

interface At {
  readonly state: State
  readonly role: Id
  readonly accepts: Phase['accepts']
}

/** Each kind by itself, in the order in which they are offered: whoever looks for one need not list the others. */
const LISTS: readonly (readonly [Ask['type'], (at: At) => Ask[]])[] = [
  ['share', (at) => only(at.accepts.share, () => own(at).map((card) => ({ type: 'share', card })))],
  [
    'say',
    (at) => only(at.accepts.say, () => own(at).flatMap((card) => both.map((said) => ({ type: 'say', card, said })))),
  ],
  [
    'hear',
    (at) =>
      only(at.accepts.say, () => others(at).flatMap((from) => both.map((heard) => ({ type: 'hear', from, heard })))),
  ],
  ['promise', promising],
  [
    'confirm',
    ({ state, accepts }) =>
      only(accepts.confirm, () => state.town.promises.map(({ id }) => ({ type: 'confirm', promised: id }))),
  ],
  [
    'choose',
    ({ state, role, accepts }) =>
      only(accepts.choose !== undefined, () =>
        measuresOf(state.scenario, role).map((measure) => ({ type: 'choose', measure })),
      ),
  ],
  ['act', acting],
  ['fill', filling],
  ['sign', ({ accepts: { proposal } }) => (proposal === undefined ? [] : [{ type: 'sign', proposal }])],
  ['unsign', ({ accepts: { proposal } }) => (proposal === undefined ? [] : [{ type: 'unsign', proposal }])],
  ['release', (at) => only(at.accepts.release, () => own(at).map((card) => ({ type: 'release', card })))],
  ['tell', telling],
  [
    'visit',
    ({ state, accepts }) =>
      only(accepts.visit, () => Object.keys(state.scenario.places).map((place) => ({ type: 'visit', place }))),
  ],
  ['ask', asking],
  [
    'answer',
    ({ state, role }) =>
      state.town.asked.flatMap(({ id, to }): Ask[] => (to === role ? [{ type: 'answer', asked: id }] : [])),
  ],
  ['freeze', freezing],
  ['divide', dividing],
  ['respond', responding],
  ['write', writing],
  [
    'unwrite',
    ({ state, role }) =>
      state.house.letters.flatMap(({ id, by }): Ask[] => (by === role ? [{ type: 'unwrite', letter: id }] : [])),
  ],
  ['ready', () => [{ type: 'ready' }]],
]

const BY_TYPE: ReadonlyMap<string, (at: At) => Ask[]> = new Map(LISTS)

function promising({ state: { scenario }, role, accepts }: At): Ask[] {
  const given = Object.keys(scenario.promises).filter(
    (promise) => accepts.promise.includes(promise) && isGivenBy(scenario, promise, role),
  )
  return given.flatMap((promise) => aboutOf(scenario, promise, role))
}

function aboutOf(scenario: Scenario, promise: Id, role: Id): Ask[] {
  const { about } = known(scenario.promises, promise)
  const choice = about !== undefined && 'choice' in about
  const named = () =>
    choice
      ? measuresOf(scenario, role)
      : Object.keys(scenario.measures).filter((id) => isDecidedBy(scenario, id, about?.body))
  return (about === undefined ? [null] : named()).map((measure): Ask => ({ type: 'promise', promise, measure }))
}

function isDecidedBy({ measures }: Scenario, measure: Id, body: Id | undefined): boolean {
  return body !== undefined && known(measures, measure).decide.includes(body)
}

function acting({ state: { scenario }, role, accepts }: At): Ask[] {
  const mine = accepts.act.length === 0 ? [] : Object.keys(scenario.acts)
  return mine
    .filter((act) => accepts.act.includes(act) && known(scenario.acts, act).role === role)
    .map((act) => ({ type: 'act', act }))
}

function filling({ state: { scenario }, role, accepts: { proposal } }: At): Ask[] {
  if (proposal === undefined) return []
  const fields = Object.entries(known(scenario.proposals, proposal).fields).filter(([, { by }]) => by === role)
  return fields.flatMap(([field, { options }]) =>
    Object.keys(options).map((option): Ask => ({ type: 'fill', proposal, field, option })),
  )
}

function telling(at: At): Ask[] {
  const { promises } = at.state.scenario
  if (!at.accepts.tell) return []
  const addressed = others(at).map((to) => {
    const given = Object.keys(promises).filter((id) => isGivenBy(at.state.scenario, id, to))
    return { to, words: [null, ...given] }
  })
  return own(at).flatMap((card) =>
    addressed.flatMap(({ to, words }) => words.map((promise): Ask => ({ type: 'tell', card, to, promise }))),
  )
}

function isGivenBy({ promises }: Scenario, promise: Id, role: Id): boolean {
  const { by } = known(promises, promise)
  return by === 'anyone' || by === role
}

function asking({ state: { scenario }, accepts }: At): Ask[] {
  return only(accepts.ask, () =>
    Object.entries(scenario.asking?.subjects ?? {}).flatMap(([subject, { to: asked }]) =>
      asked.map((to): Ask => ({ type: 'ask', to, subject })),
    ),
  )
}

function freezing({ state: { scenario }, role, accepts }: At): Ask[] {
  return only(accepts.freeze, () =>
    namedIn(scenario.pots, ({ freeze }) => freeze.includes(role)).flatMap((pot) =>
      both.map((frozen): Ask => ({ type: 'freeze', pot, frozen })),
    ),
  )
}

function dividing({ state: { scenario }, role, accepts }: At): Ask[] {
  return only(accepts.divide, () =>
    namedIn(scenario.overlaps, ({ roles }) => roles.includes(role)).flatMap((overlap) =>
      WAYS.map((how): Ask => ({ type: 'divide', overlap, how })),
    ),
  )
}
const WAYS = ['divide', 'close', null] as const

function responding({ state: { scenario, town }, accepts }: At): Ask[] {
  return only(accepts.respond, () =>
    Object.keys(town.injects).flatMap((inject) =>
      Object.keys(known(scenario.injects, inject).choice?.options ?? {}).map(
        (option): Ask => ({ type: 'respond', inject, option }),
      ),
    ),
  )
}

/** Whom a letter goes to is left to its writer. */
function writing({ state, role, accepts }: At): Ask[] {
  return only(accepts.write, () => addressees(state, role).map((to): Ask => ({ type: 'write', to, text: '' })))
}

function namedIn<T>(entries: Readonly<Record<Id, T>>, fits: (entry: T) => boolean): Id[] {
  return Object.keys(entries).filter((id) => fits(known(entries, id)))
}

function own({ state: { scenario }, role }: At): readonly Id[] {
  return cardsOf(scenario, role)
}

function others({ state: { scenario }, role }: At): Id[] {
  return Object.keys(scenario.roles).filter((other) => other !== role)
}

function only(taken: boolean, asks: () => Ask[]): Ask[] {
  return taken ? asks() : []
}

const both = [true, false] as const
