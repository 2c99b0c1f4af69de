/** Every secret is a canary, everybody listens at once, and every byte that reaches anybody is looked at. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { frameOf } from '../../shared/protocol/frame.ts'
import { type Joined, type Opened, visitor } from '../support/http-client.ts'
import { asks } from './support/asks.ts'
import { play } from './support/evening.ts'
import { arrivals, leaksTo, type Personal, rights } from './support/find.ts'
import { ADDRESS, call, DEVICE } from './support/http-line.ts'
import { type Kept, keptIn } from './support/kept.ts'
import { allKeys, markedScenario, marksIn } from './support/marked.ts'
import { mayRead } from './support/may-read.ts'
import { type Member, member } from './support/member.ts'
import { draftOf, personalOf } from './support/personal.ts'
import { enterRoom } from './support/room-line.ts'
import { MOMENTS, WRITTEN } from './support/script.ts'
import { openStage, SEATS, type Stage, withoutHurry } from './support/stage.ts'

const SEATED = SEATS.map(({ name }) => name)
const EVERYBODY = [...SEATED, 'leitung', 'gast', 'zaungast', 'strom', 'wand', 'fremd']

let stage: Stage
let personal: Personal[]
let kept: Kept

beforeAll(async () => {
  stage = await openStage({ env: { TRUSTED_PROXIES: '1' } })
  await letStrangerIn()
  await play(stage, {
    async meanwhile(moment) {
      if (moment === 'phaseTalk1') await forEachSeat((who, path) => call(base(), who, 'PUT', path, draft(who)))
      if (moment === 'phaseDone') await forEachSeat((who) => call(base(), who, 'GET', '/api/seat/drafts'))
    },
  })
  personal = personalOf(stage)
  kept = keptIn(stage.server.folder)
})
afterAll(() => stage.end())

function base(): string {
  return stage.server.base
}

function draft({ name }: Member) {
  return { value: draftOf(name) }
}

async function forEachSeat(ask: (who: Member, path: string) => Promise<unknown>): Promise<void> {
  for (const name of SEATED) await ask(stage.who(name), '/api/seat/drafts/note')
}

/** Somebody at a table of another workshop, where nobody has begun. */
async function letStrangerIn(): Promise<void> {
  const { body: opened } = await visitor(base()).call<Opened>('POST', '/api/workshops', { scenario: markedScenario.id })
  const { body } = await visitor(base()).call<Joined>('POST', `/api/join/${opened.joinCode}`, {})
  withoutHurry(body.table)
  const { credential } = body
  const who = { name: 'fremd', kind: 'seat', role: 'roleJugendamt', language: 'de', credential } as const
  const stranger = member(who, () => 'phaseLobby')
  const line = await enterRoom(base(), stranger)
  await line.hello()
  stage.cast.set('fremd', stranger)
  stage.lines.set('fremd', line)
}

describe.each(EVERYBODY)('what reaches %s', (name) => {
  test('is for them, at that moment, by every wire', () => {
    expect(leaksTo(stage.who(name), personal)).toEqual([])
  })

  test('comes by their own wire as soon as it is their right', () => {
    const due = name === 'fremd' ? lobbyOnly(rights(stage.who(name))) : rights(stage.who(name))
    expect(arrivals(stage.who(name), 'room', 'stream')).toEqual(due)
  })

  test('is the same when they ask afresh: what is right at that moment, no more and no less', () => {
    const me = stage.who(name)
    const looks = me.chunks.filter(({ bytes }) => bytes.toString('latin1', 0, 25).startsWith('GET /api/seat?room=0&'))
    expect(looks.length).toBe(MOMENTS.length)
    for (const { bytes, moment } of looks) {
      const found = new Set(marksIn(bytes.toString('latin1')).map(({ key }) => key))
      expect([...found].sort()).toEqual(allKeys.filter((key) => mayRead(key, me, moment)).sort())
    }
  })
})

function lobbyOnly(due: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(due).filter(([, moment]) => moment === 'phaseLobby'))
}

describe('the test itself', () => {
  test('looks at what people wrote, were given and are called where it has to be found', () => {
    const all = (name: string) => Buffer.concat(stage.who(name).chunks.map(({ bytes }) => bytes)).toString('latin1')
    for (const spelled of Object.values(WRITTEN)) for (const name of SEATED) expect(all(name)).toContain(spelled)
    for (const { nickname, name } of SEATS) {
      expect(all('leitung')).toContain(nickname)
      expect(all(name)).toContain(nickname)
      expect(all(name)).toContain(draftOf(name))
    }
    expect(all('wand')).toContain(stage.opened.joinCode)
    expect(personal.every(({ spelled }) => spelled.length > 7)).toBe(true)
  })

  test('sees every kind of wire', () => {
    const wires = new Set([...stage.cast.values()].flatMap(({ chunks }) => chunks.map(({ wire }) => wire)))
    expect([...wires].sort()).toEqual(['http', 'room', 'stream'])
  })
})

describe('the frame of the game', () => {
  test('names no card, no ending, no news, no question of the debrief, and carries no text', () => {
    const frame = JSON.stringify(frameOf(markedScenario))
    expect(marksIn(frame)).toEqual([])
    expect(frame.match(/\b(?:card|act|inject|ending|whatIf|condition|tag)[A-Z]\w*/g)).toBeNull()
  })
})

describe('what is kept', () => {
  /** All but the ids of seats, which stand for nobody in particular. */
  const hidden = () => {
    const seats = [...stage.seated.values()].map(({ seat }) => seat)
    return personal.map(({ spelled }) => spelled).filter((spelled) => !seats.includes(spelled))
  }

  test('holds nothing personal in the log of events, nor among the answers', () => {
    expect(kept.rows('events').length).toBeGreaterThan(40)
    for (const spelled of [...hidden(), ADDRESS, DEVICE, '127.0.0.1']) {
      expect(kept.tablesWith(spelled).filter((table) => table === 'events' || table === 'commands')).toEqual([])
    }
  })

  test('holds free texts, drafts and nicknames each in one place of their own', () => {
    for (const spelled of Object.values(WRITTEN)) expect(kept.tablesWith(spelled)).toEqual(['texts'])
    for (const { name, nickname } of SEATS) {
      expect(kept.tablesWith(nickname)).toEqual(['seats'])
      expect(kept.tablesWith(draftOf(name))).toEqual(['drafts'])
    }
  })

  test('holds no credential, no Platzkarte, no address and no device, not even in its bare bytes', () => {
    expect(kept.bytes).toContain(WRITTEN.notice)
    const credentials = [...stage.cast.values()].map(({ credential }) => credential)
    const cards = [...stage.seated.values()].map(({ platzkarte }) => platzkarte.split(' · ')[1] ?? '')
    for (const spelled of [...credentials, ...cards, ADDRESS, DEVICE]) expect(kept.bytes).not.toContain(spelled)
  })

  test('goes into the record of a table without anybody being named in it', async () => {
    const { body } = await asks(stage, 'leitung').call('GET', `/api/tables/${stage.table}/record`)
    const record = JSON.stringify(body)
    expect(record).toContain(WRITTEN.amt)
    const words: readonly string[] = Object.values(WRITTEN)
    expect(hidden().filter((spelled) => !words.includes(spelled) && record.includes(spelled))).toEqual([])
  })

  test('reaches nobody as a hash, a salt or a seed', () => {
    expect(kept.proofs.length).toBeGreaterThan(60)
    for (const { name, chunks } of stage.cast.values()) {
      const all = Buffer.concat(chunks.map(({ bytes }) => bytes)).toString('latin1')
      expect(kept.proofs.filter((proof) => all.includes(proof)).map((proof) => `${proof} at ${name}`)).toEqual([])
    }
  })
})

test('every answer is for the moment and for one page alone', () => {
  const answers = [...stage.cast.values()].flatMap(({ chunks }) => chunks.filter(({ wire }) => wire === 'http'))
  for (const { bytes } of answers) {
    const head = bytes.toString('latin1').split('\n').slice(0, -1).join('\n')
    expect(head).toContain('cache-control: no-store')
    expect(head).not.toMatch(/^(?:etag|x-powered-by|set-cookie|access-control-[\w-]+):/m)
  }
})

test('nothing went wrong meanwhile', () => {
  expect(stage.server.logged.filter(({ level }) => level !== 'info')).toEqual([])
})
