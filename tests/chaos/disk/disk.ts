/** Campaign: takes the room from under a real store while people play, and gives it back. */
import { player, visitor } from '../../support/http-client.ts'
import { chanceOf } from '../against/chance.ts'
import { faultsIn, type House, openHouse } from '../against/house.ts'
import { holdAgainst } from '../against/ledger.ts'
import { openParty, type Party } from '../against/party.ts'
import { type Campaign, type Finding, goesOn } from '../campaign.ts'
import { PREPARED, WAYS, type Way } from './ways.ts'

export const disk: Campaign = {
  name: 'disk',
  does: 'fills a real disk under people who play, by pages and by bytes, and gives it room again',
  lane: 15,
  long: 300,
  async run({ seconds, count, seed, say }) {
    console.warn = () => undefined
    const chance = chanceOf(`disk ${seed}`)
    const house = await openHouse(PREPARED)
    const guests = { name: 'full', scenario: 'dienstag-17-uhr', people: 6, pause: 10 }
    const party = await openParty(house.base, guests, chance.of('party'))
    const playing = party.play()
    const began = performance.now()
    const since = () => (performance.now() - began) / 1_000
    const found: Finding[] = []
    const met = new Map<string, number>()
    let [tried, longest] = [0, 0]
    while (goesOn({ seconds, count }, tried, since())) {
      const way = WAYS[tried % WAYS.length] as Way
      const { wrong, milliseconds } = await throughFullness(house, party, way)
      for (const says of wrong) found.push({ seed, says: `${way.name}, turn ${tried}: ${says}`, after: since() })
      met.set(way.name, (met.get(way.name) ?? 0) + 1)
      longest = Math.max(longest, milliseconds)
      tried += 1
      if (tried % 20 === 0) say(`${tried} times full, ${party.acted.length} answers, ${found.length} found`)
    }
    party.stop()
    await playing
    const { lost, doubled } = holdAgainst(house.folder, party.acted)
    for (const fault of faultsIn(await house.end()))
      if (!fault.includes('a group could not be served')) found.push({ seed, says: fault, after: since() })
    return {
      ...{ what: 'full disks', tried, found, lost: lost.length, doubled: doubled.length, leaked: 0 },
      ...{ refusedIllegal: 0, acceptedIllegal: 0, seeds: seed, longest },
      notes: [
        [...met].map(([name, times]) => `${name} ${times}`).join(' · '),
        `${party.acted.length} answers held against the disk`,
      ],
    }
  },
}

/** Full, and everybody is told so until it is not; then all goes on by itself. */
export async function throughFullness(house: House, party: Party, way: Way, looks = 1_000) {
  const wrong: string[] = []
  const lead = player(house.base, party.facilitator)
  const soon = (isTrue: () => Promise<boolean>) => within(looks, isTrue)
  const isReadOnly = async () => (await patiently(() => lead.look(party.table))).readOnly === true
  const status = async (path: string) => (await visitor(house.base).call('GET', path)).status
  way.fill(house)
  try {
    // What fits into pages that are there still fits; sooner or later nothing does.
    if (!(await soon(isReadOnly))) wrong.push('nobody was ever told that nothing can be kept')
    else if (way.whole) {
      const steady = await Promise.all(Array.from({ length: 10 }, (_, n) => after(n * 30).then(isReadOnly)))
      if (steady.includes(false)) wrong.push('it says now one thing, now the other')
      if ((await status('/readyz')) !== 503) wrong.push('it calls itself ready')
      const opened = await visitor(house.base).call('POST', '/api/workshops', { scenario: 'dienstag-17-uhr' })
      if (opened.status < 500) wrong.push(`a workshop was opened (${opened.status})`)
    }
  } finally {
    way.empty(house)
  }
  const began = performance.now()
  const then = party.acted.length
  if (!(await soon(async () => (await status('/readyz')) === 200))) wrong.push('it does not get ready again by itself')
  else if (!(await soon(async () => party.acted.length >= then + party.people.length))) wrong.push('nobody goes on')
  else if (await isReadOnly()) wrong.push('everybody is still told that nothing can be kept')
  return { wrong, milliseconds: performance.now() - began }
}

/** Whether it comes true within so many looks. */
async function within(looks: number, isTrue: () => Promise<boolean>): Promise<boolean> {
  for (let look = 0; look < looks; look++) {
    if (await isTrue().catch(() => false)) return true
    await after(20)
  }
  return false
}

/** A fast machine looks more often than the server lets anybody look: then later. */
async function patiently<T>(look: () => Promise<T>): Promise<T> {
  for (;;)
    try {
      return await look()
    } catch (error) {
      if (!String(error).includes('too-many')) throw error
      await after(200)
    }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
