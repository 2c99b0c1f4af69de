/** Six people at a table of „Auenfurt klein“ who do what its golden play wrote down, each by whatever hand the test gives them. */
import { askNamed } from '../../../scenarios/bench/asks.ts'
import type { Look, Player } from '../../support/http-client.ts'
import { turnsIn } from '../../support/klein-play.ts'
import { ask, openTable, phaseAt, type Sitting, type Table } from './table.ts'

const GAME = 'auenfurt-klein'

/** What the golden play leaves out, because nothing in the town follows from it. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  compass: ['declare:teams'],
  said1: ['pulse:0'],
  said2: ['pulse:1'],
  guess: ['guess:nichts:fewer'],
  doubts: ['doubt:trust:true'],
}

export interface Klein extends Table {
  readonly seats: ReadonlyMap<string, Sitting>
  /** The phases of an evening in the room, in order. */
  readonly phases: readonly string[]
  /** The name of the phase that the table stands in, in the words of that language. */
  nameIn(language: string): Promise<string>
}

/** Six people sit down, each on the chair of their role, and it begins. */
export async function openKlein(base: string): Promise<Klein> {
  const table = await openTable(base, 'de', GAME)
  const { frame } = await lookIn(table.facilitator, 'de')
  const seats = new Map<string, Sitting>()
  for (const role of frame.roles) {
    const sitting = await table.sit(role)
    seats.set(role, sitting)
    const { private: own } = await sitting.player.look()
    if (own.me?.role !== role) await ask(table.facilitator, `assign:${sitting.seat}:${role}`)
  }
  await ask(table.facilitator, 'start')
  const phases = Object.values(frame.rounds).flatMap((round) =>
    Object.entries(round).flatMap(([phase, { only }]) => (only === 'alone' ? [] : [phase])),
  )
  const nameIn = async (language: string) => {
    const { texts, public: seen } = await lookIn(table.facilitator, language)
    return texts[`rounds.${seen.round}.phases.${seen.phase}.name`] ?? ''
  }
  return { ...table, seats, phases, nameIn }
}

/** Where everybody of a table can be asked, whatever they sit at. */
interface Played extends Pick<Table, 'facilitator'> {
  readonly seats: ReadonlyMap<string, Pick<Sitting, 'player'>>
}

/** Everybody at the table does what they do in this phase, in the order of the play; those of `others` by another hand. */
export async function playOn(
  { seats, facilitator }: Played,
  others: ReadonlyMap<string, (offer: string) => Promise<void>> = new Map(),
): Promise<void> {
  const phase = await phaseAt(facilitator)
  const all = turnsIn(phase)
  for (const role of seats.keys()) all.push([role, ALSO[phase] ?? []])
  for (const [role, offers] of all)
    for (const offer of offers) {
      const byHand = others.get(role)
      const seat = seats.get(role)
      if (byHand !== undefined) await byHand(offer)
      else if (seat !== undefined) await says(seat.player, role, offer)
    }
}

/** Asks without looking first: it is known what is offered. */
async function says(who: Player, role: string, offer: string): Promise<void> {
  const asked = askNamed(offer) ?? ownAsk(offer)
  const { body } = await who.ask(asked, { as: role })
  if (body.ok !== true) throw new Error(`${role}, ${offer}: ${JSON.stringify(body)}`)
}

/** What no author's file can name. */
function ownAsk(offer: string): object {
  const [type = '', about = ''] = offer.split(':')
  if (type === 'declare') return { type, option: about }
  if (type === 'pulse') return { type, answer: Number(about) }
  if (type === 'guess') return { type, whatIf: about, guess: 'fewer' }
  if (type === 'doubt') return { type, assumption: about, doubted: true }
  throw new Error(`nobody can ask ${offer}`)
}

type LookIn = Look & {
  readonly public: { readonly round: string }
  readonly frame: {
    readonly roles: readonly string[]
    readonly rounds: Readonly<Record<string, Readonly<Record<string, { readonly only: string | null }>>>>
  }
}

async function lookIn(who: Player, language: string): Promise<LookIn> {
  return (await who.call<LookIn>('GET', `/api/seat?room=0&language=${language}`)).body
}
