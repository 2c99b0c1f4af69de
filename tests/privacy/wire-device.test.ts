/** A device that a whole table shares: covered, it is told what everybody may know; uncovered, what one role may. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Joined, visitor } from '../support/http-client.ts'
import { play } from './support/evening.ts'
import { leaksTo, rights } from './support/find.ts'
import { call } from './support/http-line.ts'
import { markedScenario, marksIn } from './support/marked.ts'
import { type Member, member } from './support/member.ts'
import { EVENING } from './support/script.ts'
import { openStage, SEATS, type Stage } from './support/stage.ts'
import { openStream } from './support/stream-line.ts'

const ROLES = SEATS.slice(0, 3)
// One person more than there are roles has no place in this evening.
const SCRIPT = EVENING.filter(({ by }) => by !== 'zweit')

let stage: Stage

beforeAll(async () => {
  stage = await openStage({ seats: 0 })
  const { base, clock } = stage.server
  const joined = await visitor(base).call<Joined>('POST', `/api/join/${stage.opened.joinCode}`, { roles: 'free' })
  const { credential } = joined.body
  const device = member({ name: 'tisch', kind: 'device', role: null, language: 'de', credential }, now)
  stage.cast.set('tisch', device)
  stage.lines.set('tisch', await openStream(base, device, clock.now))
  const { body } = await call(base, device, 'GET', '/api/seat?room=0&language=de')
  const held = Object.entries((body as { private: { device: { seats: Record<string, string> } } }).private.device.seats)
  for (const { name, role, language } of ROLES) {
    const seat = held.find(([, of]) => of === role)?.[0]
    uncover(member({ name, kind: 'seat', role, language, credential: `${credential}.${seat}` }, now))
  }
  await play(stage, { script: SCRIPT })
})
afterAll(() => stage.end())

function now(): string {
  return stage.moment
}

/** Whoever has the device for a moment asks over HTTP; the stream of the covered device stays as it is. */
function uncover(who: Member): void {
  const { base } = stage.server
  stage.cast.set(who.name, who)
  stage.lines.set(who.name, {
    ask: async (message) => (await call(base, who, 'POST', '/api/seat/commands', message)).body,
    signal: () => Promise.resolve(),
    settle: () => Promise.resolve(),
    leave: () => Promise.resolve(),
  })
}

describe('what reaches a shared device', () => {
  test('while it is covered, is what everybody may know at that moment, by every wire', () => {
    expect(leaksTo(stage.who('tisch'), [])).toEqual([])
  })

  test('while one role is uncovered, is for that role', () => {
    expect(ROLES.flatMap(({ name }) => leaksTo(stage.who(name), []))).toEqual([])
  })

  test('is all that it has a right to', () => {
    for (const name of ['tisch', ...ROLES.map((part) => part.name)]) {
      const who = stage.who(name)
      const told = new Set(who.chunks.flatMap(({ bytes }) => marksIn(bytes.toString('latin1'))).map(({ key }) => key))
      expect([...told].sort()).toEqual(Object.keys(rights(who)).sort())
    }
  })

  test('would be found out, were it a secret', () => {
    const secret = Object.values(markedScenario.cards)[0]?.text.de ?? ''
    const leaky = member({ ...stage.who('tisch'), name: 'leck' }, () => 'phaseLobby')
    leaky.note('http', Buffer.from(secret))
    expect(leaksTo(leaky, [])).toHaveLength(1)
  })
})
