/** A good workshop beside bad neighbours in the same house: every decision arrives, whatever they do. */
import { player, visitor } from '../../support/http-client.ts'
import { type Chance, chanceOf } from '../against/chance.ts'
import { faultsIn, type House, openHouse } from '../against/house.ts'
import { holdAgainst } from '../against/ledger.ts'
import { openParty, type Party } from '../against/party.ts'
import type { Campaign, Finding } from '../campaign.ts'
import { type Attack, attacks, type Target } from './attacks.ts'

export const neighbours: Campaign = {
  name: 'neighbours',
  does: 'floods, slow sockets, storms of workshops and guessing, beside a table whose decisions must all arrive',
  lane: 20,
  long: 300,
  async run({ seconds, seed, say }) {
    console.warn = () => undefined
    const chance = chanceOf(`neighbours ${seed}`)
    const house = await openHouse({ TRUSTED_PROXIES: '1' })
    const good = await openParty(
      house.base,
      { name: 'good', scenario: 'dienstag-17-uhr', people: 6, pause: 40 },
      chance,
    )
    const bad = await openParty(house.base, { name: 'bad', scenario: 'auenfurt-klein', people: 4, pause: 0 }, chance)
    await player(house.base, bad.facilitator).ask({ type: 'start' })
    const playing = good.play()
    const began = performance.now()
    const since = () => (performance.now() - began) / 1_000
    const found: Finding[] = []
    const turn = (seconds * 1_000) / (attacks.length + (attacks.length + 1) / 2)
    const rest = () => during(good, turn / 2, (ended) => ended)
    let before = await rest()
    const notes = [`at rest: half of the answers within ${median(before).toFixed(0)} ms`]
    let strikes = 0
    for (const attack of attacks) {
      const met = await withAttack(house, good, bad, attack, turn, chance.of(attack.name))
      const afterwards = await rest()
      const times = slowedBy(met.waits, before, afterwards)
      before = afterwards
      strikes += met.strikes
      const { name } = attack
      notes.push(
        `${name}: ${met.strikes} times, ${met.waits.length} answers, half within ${times.toFixed(1)} times as long as at rest`,
      )
      if (met.waits.length === 0) found.push({ seed, says: `${name}: nobody got an answer`, after: since() })
      if (seconds >= JUDGED && times > ALLOWED)
        found.push({ seed, says: `${name}: the others wait ${times.toFixed(1)} times as long`, after: since() })
      const { status } = await visitor(house.base).call('GET', '/readyz')
      if (status !== 200) found.push({ seed, says: `${name}: not ready afterwards (${status})`, after: since() })
      say(notes.at(-1) ?? '')
    }
    good.stop()
    await playing
    const { lost, doubled } = holdAgainst(house.folder, good.acted)
    for (const fault of faultsIn(await house.end())) found.push({ seed, says: fault, after: since() })
    return {
      ...{ what: 'strikes', tried: strikes, found, lost: lost.length, doubled: doubled.length, leaked: 0 },
      ...{ refusedIllegal: 0, acceptedIllegal: 0, seeds: seed, notes },
      longest: Math.max(...good.acted.map(({ milliseconds }) => milliseconds)),
    }
  },
}

/** Shorter turns have too few answers, on a machine that does something else besides, to judge times by. */
const JUDGED = 200
/** How much longer the good ones may wait for half of their answers. */
const ALLOWED = 5

/** How much longer the good ones waited for half of their answers than at rest, before or afterwards, whichever was slower. */
export function slowedBy(waits: readonly number[], ...rests: readonly (readonly number[])[]): number {
  return median(waits) / Math.max(1, ...rests.map(median))
}

export async function withAttack(house: House, good: Party, bad: Party, attack: Attack, turn: number, chance: Chance) {
  let over = false
  const credentials = bad.people.slice(1).map(({ credential }) => credential)
  const target: Target = { base: house.base, port: house.port, credentials, chance, stopped: () => over }
  let strikes = 0
  const waits = await during(good, turn, async (ended) => {
    const struck = attack.strike(target)
    await ended
    over = true
    strikes = await struck
  })
  return { waits, strikes }
}

/**
 * How long the good ones waited meanwhile, for what they are offered and for what they asked: a quick machine answers an
 * ask in the very breath in which a look got through. Each of them gets at least one answer afterwards.
 */
export async function during(
  good: Party,
  turn: number,
  what: (ended: Promise<void>) => Promise<unknown>,
): Promise<number[]> {
  const first = good.acted.length
  await what(new Promise((resolve) => setTimeout(resolve, turn)))
  const then = good.acted.length
  while (good.acted.length < then + good.people.length) await new Promise((resolve) => setTimeout(resolve, 10))
  return good.acted.slice(first).map(({ waited }) => waited)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
