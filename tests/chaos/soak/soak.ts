/** Plays for a long time with people who come and go, and looks whether the server holds more and more. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chanceOf } from '../against/chance.ts'
import { faultsIn, type House, openHouse } from '../against/house.ts'
import { holdAgainst } from '../against/ledger.ts'
import { openParty, type Party } from '../against/party.ts'
import { staying } from '../against/person.ts'
import type { Campaign, Finding } from '../campaign.ts'
import { grows, lineThrough } from './growth.ts'

const PROBE = pathToFileURL(fileURLToPath(new URL('probe.ts', import.meta.url))).href
const MEGABYTE = 2 ** 20
const ROUNDS = 12
const WARM = 4

/**
 * What may be added from the first measured round to the last. A table does remember what is said at it (letters, motions,
 * words): some dozens of bytes for each ask, which the notes tell apart from what is held for people who are gone.
 */
const ALLOWED = { heap: 4 * MEGABYTE, outside: 4 * MEGABYTE, files: 4, timers: 4, sockets: 4 }
type Held = Record<keyof typeof ALLOWED, number>

export const soak: Campaign = {
  name: 'soak',
  does: 'plays at three tables with people who come and go, and measures what the server holds after each round',
  lane: 25,
  long: 900,
  async run({ seconds, seed, say }) {
    console.warn = () => undefined
    const chance = chanceOf(`soak ${seed}`)
    const house = await openHouse({ NODE_OPTIONS: `--import ${PROBE}` })
    const people = seconds < 300 ? 6 : 40
    const parties: Party[] = []
    for (const name of ['one', 'two', 'three']) {
      const guests = { name, scenario: 'gemeinsam-fuer-kinder', people, pause: people * 10, lead: staying }
      parties.push(await openParty(house.base, guests, chance.of(name)))
    }
    const began = performance.now()
    const rounds: Held[] = []
    const bytes: number[] = []
    const asks: number[] = []
    for (let round = 0; round < WARM + ROUNDS; round++) {
      await playRound(parties, (seconds * 1_000) / (WARM + ROUNDS), (count) => chance.below(count))
      rounds.push(await measured(house, rounds.length + 1))
      bytes.push(sizeOf(house.folder))
      asks.push(parties.reduce((sum, { acted }) => sum + acted.length, 0))
      say(`round ${round}: ${JSON.stringify(rounds.at(-1))}`)
    }
    const after = (performance.now() - began) / 1_000
    const steady = rounds.slice(WARM)
    const names = Object.keys(ALLOWED) as (keyof Held)[]
    const found: Finding[] = names
      .filter((name) =>
        grows(
          steady.map((held) => held[name]),
          ALLOWED[name],
        ),
      )
      .map((name) => ({ seed, says: `${name} grows: ${steady.map((held) => held[name]).join(' ')}`, after }))
    const acted = parties.flatMap((party) => party.acted)
    const { lost, doubled } = holdAgainst(house.folder, acted)
    for (const fault of faultsIn(await house.end())) found.push({ seed, says: fault, after })
    const perRound = lineThrough(steady.map(({ heap }) => heap)).slope
    const perAsk = perRound / Math.max(1, lineThrough(asks.slice(WARM)).slope)
    return {
      ...{ what: 'asks', tried: acted.length, found, lost: lost.length, doubled: doubled.length, leaked: 0 },
      ...{ refusedIllegal: 0, acceptedIllegal: 0, seeds: seed },
      longest: Math.max(...acted.map(({ milliseconds }) => milliseconds)),
      notes: [
        `3 tables of ${people}, everybody gone and back in each of ${ROUNDS} rounds after ${WARM} to warm up`,
        `heap ${megabytes(steady[0]?.heap)} to ${megabytes(steady.at(-1)?.heap)} MB: ${Math.round(perAsk)} bytes per ask`,
        `files ${steady.map(({ files }) => files).join(' ')} · sockets ${steady.map(({ sockets }) => sockets).join(' ')} · timers ${steady.map(({ timers }) => timers).join(' ')}`,
        `the file grew by ${Math.round(((bytes.at(-1) ?? 0) - (bytes[0] ?? 0)) / Math.max(1, acted.length))} bytes per ask`,
      ],
    }
  },
}

/** Everybody plays; on the way some lose their connection; at the end all are gone. */
async function playRound(parties: readonly Party[], milliseconds: number, below: (count: number) => number) {
  const playing = parties.map((party) => party.play())
  for (let part = 0; part < 4; part++) {
    await new Promise((resolve) => setTimeout(resolve, milliseconds / 4))
    for (const { people } of parties) await people[below(people.length)]?.drop()
  }
  for (const party of parties) party.stop()
  await Promise.all(playing)
}

async function measured(house: House, count: number): Promise<Held> {
  const lines = () => house.written().match(/^held .*$/gm) ?? []
  process.kill(house.process().pid, 'SIGUSR2')
  while (lines().length < count) await new Promise((resolve) => setTimeout(resolve, 10))
  return JSON.parse((lines()[count - 1] ?? '').slice(5))
}

function sizeOf(folder: string): number {
  return ['', '-wal'].reduce((sum, end) => sum + statSync(join(folder, `platzwechsel.sqlite${end}`)).size, 0)
}

function megabytes(bytes = 0): string {
  return (bytes / MEGABYTE).toFixed(1)
}
