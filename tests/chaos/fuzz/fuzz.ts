/** Feeds a real server with everything that it should not be fed with, beside people who want to go on playing. */
import { type Joined, visitor } from '../../support/http-client.ts'
import { type Chance, chanceOf } from '../against/chance.ts'
import { faultsIn, openHouse } from '../against/house.ts'
import { holdAgainst, playedAgain } from '../against/ledger.ts'
import { openParty } from '../against/party.ts'
import type { Campaign, Finding } from '../campaign.ts'
import { sendFrames } from './frames.ts'
import { sendRequest, wrongWith } from './requests.ts'
import { beyondRights } from './rights.ts'

const ATTACKERS = 4

export const fuzz: Campaign = {
  name: 'fuzz',
  does: 'sends raw frames and requests, mutated and hostile, into a table at which others play',
  lane: 15,
  long: 900,
  async run({ seconds, seed, say }) {
    console.warn = () => undefined
    const chance = chanceOf(`fuzz ${seed}`)
    const house = await openHouse()
    const guests = { name: 'good', scenario: 'dienstag-17-uhr', people: 3, pause: 50 }
    const party = await openParty(house.base, guests, chance.of('party'))
    const credentials = await Promise.all(
      Array.from({ length: ATTACKERS }, () => sit(house.base, party.opened.joinCode)),
    )
    const playing = party.play()
    const began = performance.now()
    const since = () => (performance.now() - began) / 1_000
    const found = new Map<string, Finding>()
    const note = (says: string) => found.set(says, { seed, says, after: since() })
    const counts = { frames: 0, requests: 0, refused: 0, statuses: new Map<number, number>() }

    const frames = async (credential: string, draw: Chance) => {
      const { sent, refused, told } = await sendFrames(house.base, credential, draw)
      counts.frames += sent
      counts.refused += refused
      for (const inner of told) note(`a frame was answered with inner detail: ${inner}`)
    }
    const requests = async (credential: string, draw: Chance) => {
      for (let n = 0; n < 12; n++) {
        const answered = await sendRequest(house.port, credential, draw)
        counts.requests += 1
        counts.statuses.set(answered.status, (counts.statuses.get(answered.status) ?? 0) + 1)
        if (answered.status >= 400) counts.refused += 1
        const wrong = wrongWith(answered)
        if (wrong !== null) note(wrong)
      }
    }
    const attack = async (credential: string, draw: Chance) => {
      for (let round = 0; round === 0 || since() < seconds; round += 1) {
        await frames(credential, draw)
        await requests(credential, draw)
        if (round % 200 === 199) say(`${counts.frames} frames, ${counts.requests} requests, ${found.size} found`)
      }
    }
    await Promise.all(credentials.map((credential, at) => attack(credential, chance.of(at))))
    const alive = await visitor(house.base).call('GET', '/readyz')
    if (alive.status !== 200) note(`the server is not ready afterwards: ${alive.status}`)
    const before = party.acted.length
    while (party.acted.length === before) await new Promise((resolve) => setTimeout(resolve, 20))
    party.stop()
    await playing

    const { lost, doubled } = holdAgainst(house.folder, party.acted)
    const beyond = beyondRights((await playedAgain(house.folder, party.table)).record, 'good-f-')
    for (const fault of faultsIn(await house.end())) note(fault)
    const statuses = [...counts.statuses]
      .sort(([a], [b]) => a - b)
      .map(([status, count]) => `${status || 'none'} ${count}`)
    return {
      ...{ what: 'frames and requests', tried: counts.frames + counts.requests, found: [...found.values()] },
      ...{ lost: lost.length, doubled: doubled.length, leaked: 0 },
      ...{ refusedIllegal: counts.refused, acceptedIllegal: beyond.length, seeds: seed },
      longest: Math.max(...party.acted.map(({ milliseconds }) => milliseconds)),
      notes: [
        `${counts.frames} frames, ${counts.requests} requests; ${party.acted.length} decisions of the others all answered`,
        `answered: ${statuses.join(' · ')}`,
      ],
    }
  },
}

async function sit(base: string, code: string): Promise<string> {
  const { body, error } = await visitor(base).call<Joined>('POST', `/api/join/${code}`, {})
  if (error !== null) throw new Error(`${error.code}: ${error.message}`)
  return body.credential
}
