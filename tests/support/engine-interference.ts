/** Looks for what the secrets of others let somebody find out: by looking, and by asking for everything there is. */
import type { Ask } from '../../shared/engine/commands.ts'
import { luck } from '../../shared/engine/luck.ts'
import { offers } from '../../shared/engine/offers.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import type { State } from '../../shared/engine/state.ts'
import { decide } from '../../shared/engine/step.ts'
import { privateView, publicView, textKeys } from '../../shared/engine/view.ts'
import type { Audience } from '../../shared/engine/views.ts'
import type { Dice } from './dice.ts'
import { audiencesOf, everyAskOf, stampOf } from './engine-asks.ts'
import { otherwiseHidden, type Twins } from './engine-hidden.ts'

/** The engine as an audience meets it; a test may put a leaky one in its place. */
export const engine = { publicView, privateView, textKeys, offers, decide }
export type Engine = typeof engine

/** What an audience can find out about a table: it looks, and asks for everything there is to ask for. */
function findsOut(
  state: State,
  audience: Audience,
  asks: readonly Ask[],
  { publicView, privateView, textKeys, offers, decide }: Engine,
) {
  const answers = asks.map((ask) => {
    const outcome = decide(state, { cid: 'c', by: stampOf(state, audience), at: 0, ask })
    return isRefusal(outcome) ? [ask, outcome] : [ask, 'accepted']
  })
  return {
    sees: [publicView(state), privateView(state, audience), textKeys(state, audience)],
    offered: offers(state, audience),
    answers,
  }
}

/** What the secrets of others let each audience find out, at these states of an evening. */
export function interference(states: readonly State[], of: Engine = engine): string[] {
  return states.flatMap((state, n) =>
    audiencesOf(state).flatMap((audience) => {
      // What she plays by hand the facilitator knows like its role; that it is only this, the canaries hold.
      if (audience.kind === 'facilitator' && state.house.byHand.length > 0) return []
      const other = otherwiseHidden(state, audience, diceOf(String(n)))
      const asks = everyAskOf(state, audience)
      const [one, two] = [findsOut(state, audience, asks, of), findsOut(other, audience, asks, of)]
      const differing = (['sees', 'offered', 'answers'] as const).filter(
        (part) => JSON.stringify(one[part]) !== JSON.stringify(two[part]),
      )
      return differing.map(
        (part) => `${JSON.stringify(audience)} ${part} something else in ${state.town.position.phase}`,
      )
    }),
  )
}

function diceOf(seed: string): Dice {
  let drawn = 0
  return (sides) => {
    drawn += 1
    return luck(seed, Math.max(1, sides), String(drawn))
  }
}

/** What everybody but that role sees of an evening, moment by moment; where nothing changes for them, nothing comes. */
function seenByOthers(
  { role, readers }: Twins,
  states: readonly State[],
  { publicView, privateView, textKeys }: Engine,
) {
  return othersThan({ role, readers }, states).map((audience) => {
    const frames = states.map((s) => JSON.stringify([publicView(s), privateView(s, audience), textKeys(s, audience)]))
    return frames.filter((frame, i) => frame !== frames[i - 1])
  })
}

/** Everybody who never comes to sit where that secret is known, in all of these moments. */
export function othersThan({ role, readers }: Pick<Twins, 'role' | 'readers'>, states: readonly State[]): Audience[] {
  const [first] = states
  if (first === undefined) return []
  return audiencesOf(first).filter(
    (audience) => ![role, ...readers].some((one) => states.some((state) => holds(state, audience, one))),
  )
}

function holds({ house }: State, audience: Audience, role: string): boolean {
  if (audience.kind === 'facilitator') return house.byHand.includes(role)
  return audience.kind === 'seat' && house.seats[audience.seat]?.role === role
}

/** Pairs of evenings that differ in one secret and tell it to somebody. */
export function tellingTwins(twins: readonly Twins[], of: Engine = engine): string[] {
  return twins
    .filter((pair) => {
      const [one, other] = [seenByOthers(pair, pair.one, of), seenByOthers(pair, pair.other, of)]
      return JSON.stringify(one) !== JSON.stringify(other)
    })
    .map(({ role, one }) => `a secret of ${role} in ${one[0]?.town.position.phase}`)
}
