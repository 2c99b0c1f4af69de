/** Brings the synchronised state up to a public view, touching only what differs, so that patches stay small. */
import { Encoder } from '@colyseus/schema'
import type { Id, PromiseState as Promised } from '../engine/state.ts'
import type { PublicChoice, PublicProposal, PublicRole, PublicView } from '../engine/views.ts'
import { paintTown } from './paint-town.ts'
import {
  CardState,
  ChoiceState,
  GuessState,
  PromiseState,
  ProposalState,
  type PublicState,
  RoleState,
} from './public-state.ts'
import { put, putEach, putList, putValues, putWords, putWritten } from './put.ts'
import { wordsBesides } from './written.ts'

// A whole town comes to some twenty kilobytes: the encoder begins with room for it.
Encoder.BUFFER_SIZE = 64 * 1024

/** What people wrote, by text id. */
export type Bodies = ReadonlyMap<string, string>

/** Paints the view in place and raises `version` if anything differed; says whether it did. */
export function paint(state: PublicState, view: PublicView, bodies: Bodies = none): boolean {
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
    putValues(state.reference, view.reference),
    putValues(state.told, view.told),
    putEach(state.choices, view.choices, () => new ChoiceState(), paintChoice),
    putEach(state.proposals, view.proposals, () => new ProposalState(), paintProposal),
    putWords(state, 'acts', view.acts),
    putWords(state, 'news', view.news),
    put(state, 'ending', view.ending ?? ''),
    put(state, 'walk', view.walk ?? ''),
    put(state, 'notice', view.notice ?? ''),
    put(state.back, 'mark', view.back?.mark ?? ''),
    put(state.back, 'reason', view.back?.reason ?? ''),
    put(state.back, 'from', view.back?.from ?? ''),
    putValues(state.words, written(view.words, bodies)),
    putValues(state.reflections, written(view.reflections, bodies)),
    putValues(state.bodies, written(wordsBesides(view), bodies)),
    putEach(state.guesses, view.guesses, () => new GuessState(), paintGuesses),
    putWritten(state.published, view.published),
    paintTown(state, view),
  ]
  const differed = changes.includes(true)
  if (differed || state.version === undefined) state.version = (state.version ?? 0) + 1
  return differed
}

const none: Bodies = new Map()

/** Each text by its id; one that was deleted is empty. */
function written(ids: readonly Id[], bodies: Bodies): Record<Id, string> {
  return Object.fromEntries(ids.map((id) => [id, bodies.get(id) ?? '']))
}

function paintRole(to: RoleState, { seats, bot, byHand, ready, laid }: PublicRole): boolean {
  return any(
    put(to, 'seats', seats),
    put(to, 'bot', bot),
    put(to, 'byHand', byHand),
    put(to, 'ready', ready),
    put(to, 'laid', laidNumber(laid)),
  )
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

function paintGuesses(to: GuessState, { more, same, fewer }: PublicView['guesses'][string]): boolean {
  return any(put(to, 'more', more), put(to, 'same', same), put(to, 'fewer', fewer))
}

function any(...changes: readonly boolean[]): boolean {
  return changes.includes(true)
}
