/** What a role could ask for now, apart from motions. What its phase does not take is not even listed. */
import type { Ask } from '../commands.ts'
import { cardsOf, currentPhase, known, measuresOf } from '../lookup.ts'
import { addressees } from '../rules/write.ts'
import type { Id, State } from '../state.ts'

/** Every ask of a role that its phase could take, with whatever there is to name in it. */
export function roleAsks(state: State, role: Id): Ask[] {
  return [
    ...openly(state, role),
    ...quietly(state, role),
    ...inTown(state, role),
    ...writing(state, role),
    { type: 'ready' },
  ]
}

function openly(state: State, role: Id): Ask[] {
  const { scenario, town } = state
  const { accepts } = currentPhase(state)
  const cards = cardsOf(scenario, role)
  const measures = measuresOf(scenario, role)
  return [
    ...only(accepts.share, () => cards.map((card): Ask => ({ type: 'share', card }))),
    ...only(accepts.say, () => cards.flatMap((card) => both.map((said): Ask => ({ type: 'say', card, said })))),
    ...only(accepts.say, () =>
      othersThan(state, role).flatMap((from) => both.map((heard): Ask => ({ type: 'hear', from, heard }))),
    ),
    ...Object.keys(scenario.promises)
      .filter((promise) => accepts.promise.includes(promise) && isGivenBy(scenario, promise, role))
      .flatMap((promise) => aboutOf(state, promise, measures)),
    ...only(accepts.confirm, () => town.promises.map(({ id }): Ask => ({ type: 'confirm', promised: id }))),
    ...only(accepts.choose !== undefined, () => measures.map((measure): Ask => ({ type: 'choose', measure }))),
    ...Object.keys(scenario.acts)
      .filter((act) => accepts.act.includes(act) && known(scenario.acts, act).role === role)
      .map((act): Ask => ({ type: 'act', act })),
    ...(accepts.proposal === undefined ? [] : signing(state, accepts.proposal, role)),
    ...only(accepts.release, () => cards.map((card): Ask => ({ type: 'release', card }))),
  ]
}

function aboutOf({ scenario }: State, promise: Id, own: readonly Id[]): Ask[] {
  const { about } = known(scenario.promises, promise)
  const choice = about !== undefined && 'choice' in about
  const named = choice ? own : Object.keys(scenario.measures).filter((id) => isDecidedBy(scenario, id, about?.body))
  return (about === undefined ? [null] : named).map((measure): Ask => ({ type: 'promise', promise, measure }))
}

function isDecidedBy({ measures }: State['scenario'], measure: Id, body: Id | undefined): boolean {
  return body !== undefined && known(measures, measure).decide.includes(body)
}

function signing({ scenario }: State, proposal: Id, role: Id): Ask[] {
  const fields = Object.entries(known(scenario.proposals, proposal).fields).filter(([, { by }]) => by === role)
  return [
    ...fields.flatMap(([field, { options }]) =>
      Object.keys(options).map((option): Ask => ({ type: 'fill', proposal, field, option })),
    ),
    { type: 'sign', proposal },
    { type: 'unsign', proposal },
  ]
}

function quietly(state: State, role: Id): Ask[] {
  const { scenario, town } = state
  const { accepts } = currentPhase(state)
  const others = othersThan(state, role)
  const givenBy = (to: Id) => Object.keys(scenario.promises).filter((id) => isGivenBy(scenario, id, to))
  return [
    ...only(accepts.tell, () =>
      cardsOf(scenario, role).flatMap((card) =>
        others.flatMap((to) => [null, ...givenBy(to)].map((promise): Ask => ({ type: 'tell', card, to, promise }))),
      ),
    ),
    ...only(accepts.visit, () => Object.keys(scenario.places).map((place): Ask => ({ type: 'visit', place }))),
    ...only(accepts.ask, () =>
      Object.entries(scenario.asking?.subjects ?? {}).flatMap(([subject, { to: asked }]) =>
        asked.map((to): Ask => ({ type: 'ask', to, subject })),
      ),
    ),
    ...town.asked.flatMap(({ id, to }): Ask[] => (to === role ? [{ type: 'answer', asked: id }] : [])),
  ]
}

function isGivenBy({ promises }: State['scenario'], promise: Id, role: Id): boolean {
  return ['anyone', role].includes(known(promises, promise).by)
}

function inTown(state: State, role: Id): Ask[] {
  const { scenario, town } = state
  const { accepts } = currentPhase(state)
  return [
    ...only(accepts.freeze, () =>
      namedIn(scenario.pots, ({ freeze }) => freeze.includes(role)).flatMap((pot) =>
        both.map((frozen): Ask => ({ type: 'freeze', pot, frozen })),
      ),
    ),
    ...only(accepts.divide, () =>
      namedIn(scenario.overlaps, ({ roles }) => roles.includes(role)).flatMap((overlap) =>
        (['divide', 'close', null] as const).map((how): Ask => ({ type: 'divide', overlap, how })),
      ),
    ),
    ...only(accepts.respond, () =>
      Object.keys(town.injects).flatMap((inject) =>
        Object.keys(known(scenario.injects, inject).choice?.options ?? {}).map(
          (option): Ask => ({ type: 'respond', inject, option }),
        ),
      ),
    ),
  ]
}

/** Whom a letter goes to is left to its writer. */
function writing(state: State, role: Id): Ask[] {
  const own = state.house.letters.filter(({ by }) => by === role)
  return [
    ...only(currentPhase(state).accepts.write, () =>
      addressees(state, role).map((to): Ask => ({ type: 'write', to, text: '' })),
    ),
    ...own.map(({ id }): Ask => ({ type: 'unwrite', letter: id })),
  ]
}

function namedIn<T>(entries: Readonly<Record<Id, T>>, fits: (entry: T) => boolean): Id[] {
  return Object.keys(entries).filter((id) => fits(known(entries, id)))
}

function othersThan({ scenario }: State, role: Id): Id[] {
  return Object.keys(scenario.roles).filter((other) => other !== role)
}

function only(taken: boolean, asks: () => Ask[]): Ask[] {
  return taken ? asks() : []
}

const both = [true, false] as const
