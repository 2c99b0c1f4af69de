/** Kills a real server under people who play, and holds every answer that they got against what is on the disk. */
import { canonical } from '../../../shared/engine/canonical.ts'
import { publicView } from '../../../shared/engine/view.ts'
import { player } from '../../support/http-client.ts'
import { type Chance, chanceOf } from '../against/chance.ts'
import { faultsIn, type House, openHouse } from '../against/house.ts'
import { holdAgainst, playedAgain } from '../against/ledger.ts'
import { openParty, type Party } from '../against/party.ts'
import { type Campaign, type Finding, goesOn, type Outcome } from '../campaign.ts'
import { liveAndDie, POINTS } from './ways.ts'

export const kill: Campaign = {
  name: 'kill',
  does: 'kills the server at any moment, while it starts and at named points, under people who play',
  lane: 20,
  long: 900,
  async run({ seconds, count, seed, say }) {
    console.warn = () => undefined
    const chance = chanceOf(`kill ${seed}`)
    const house = await openHouse()
    const parties = await openParties(house, chance)
    const began = performance.now()
    const since = () => (performance.now() - began) / 1_000
    const playing = Promise.all(parties.map((party) => party.play()))
    const found: Finding[] = []
    const sums = { lost: 0, doubled: 0 }
    const ways = new Map<string, number>()
    const checked = parties.map(() => 0)
    let kills = 0

    const check = () => {
      const fresh = parties.flatMap((party, at) => {
        const news = party.acted.slice(checked[at])
        checked[at] = party.acted.length
        return news
      })
      const { lost, doubled } = holdAgainst(house.folder, fresh)
      sums.lost += lost.length
      sums.doubled += doubled.length
      for (const cid of lost) found.push({ seed, says: `lost after kill ${kills}: ${cid}`, after: since() })
      for (const cid of doubled) found.push({ seed, says: `doubled after kill ${kills}: ${cid}`, after: since() })
    }

    await house.process().kill()
    while (goesOn({ seconds, count }, kills, since())) {
      const way = await liveAndDie(house, chance, () => asksOf(parties))
      kills += 1
      ways.set(way, (ways.get(way) ?? 0) + 1)
      check()
      if (kills % 50 === 0) say(`${kills} kills, ${asksOf(parties)} answers, ${found.length} found`)
    }
    await house.start()
    // Everybody gets one more answer: nobody hangs on for ever.
    await Promise.all(parties.map((party) => oneMore(party)))
    for (const party of parties) party.stop()
    await playing
    check()
    for (const party of parties) {
      const wrong = await differs(house, party)
      if (wrong !== null) found.push({ seed, says: wrong, after: since() })
    }
    const all = parties.flatMap(({ acted }) => acted)
    const again = all.filter((one) => one.again > 0).length
    for (const fault of faultsIn(await house.end())) found.push({ seed, says: fault, after: since() })
    return outcome(seed, kills, found, sums, {
      longest: Math.max(...all.map(({ milliseconds }) => milliseconds)),
      notes: [
        `${all.length} answers held against the disk, ${again} of them to asks that a kill had cut off`,
        [...ways].map(([way, count]) => `${way} ${count}`).join(' · '),
        `of ${POINTS.length} named points, ${POINTS.filter((point) => ways.has(point)).length} were met`,
      ],
    })
  },
}

async function openParties({ base }: House, chance: Chance): Promise<Party[]> {
  const parties: Party[] = []
  for (const [name, scenario, people] of [
    ['tue', 'dienstag-17-uhr', 6],
    ['aue', 'auenfurt-klein', 8],
  ] as const) {
    parties.push(await openParty(base, { name, scenario, people, pause: 20 }, chance.of(name)))
  }
  return parties
}

function asksOf(parties: readonly Party[]): number {
  return parties.reduce((sum, { acted }) => sum + acted.length, 0)
}

async function oneMore(party: Party): Promise<void> {
  const before = party.acted.length
  while (party.acted.length === before) await new Promise((resolve) => setTimeout(resolve, 20))
}

/** Whether what the server shows differs from its log played again; and how. */
async function differs({ base, folder }: House, { table, facilitator }: Party): Promise<string | null> {
  try {
    const shown = (await player(base, facilitator).look(table)).public
    const { state } = await playedAgain(folder, table)
    const same = canonical(shown) === canonical(JSON.parse(JSON.stringify(publicView(state))))
    return same ? null : `table ${table} shows something else than its log says`
  } catch (error) {
    return String(error)
  }
}

function outcome(
  seed: string,
  kills: number,
  found: readonly Finding[],
  sums: Pick<Outcome, 'lost' | 'doubled'>,
  more: Pick<Outcome, 'longest' | 'notes'>,
): Outcome {
  const none = { leaked: 0, refusedIllegal: 0, acceptedIllegal: 0 }
  return { what: 'kills', tried: kills, found, ...sums, ...none, seeds: seed, ...more }
}
