/** Coming back and coming late: the same view as those who stayed, and no text that is not right at that moment. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canonical } from '../../shared/engine/canonical.ts'
import { toldWhole, withChange } from '../../shared/protocol/offer-changes.ts'
import type { PrivateMessage } from '../../shared/protocol/private-view.ts'
import { read, readBodies } from '../../shared/protocol/read.ts'
import { asks } from './support/asks.ts'
import { play } from './support/evening.ts'
import { leaksTo } from './support/find.ts'
import { call } from './support/http-line.ts'
import { allKeys, marksIn } from './support/marked.ts'
import { mayRead } from './support/may-read.ts'
import { type Member, member } from './support/member.ts'
import { personalOf } from './support/personal.ts'
import { enterRoom, type RoomLine } from './support/room-line.ts'
import { MOMENTS } from './support/script.ts'
import { openStage, type Stage } from './support/stage.ts'

const RELOADING = ['amt', 'kasse', 'licht', 'leitung', 'wand'] as const

interface Return {
  readonly name: string
  readonly moment: string
  /** What the older connection had been told, taken together. */
  readonly before: string
  readonly back: Member
  readonly looked: Look
  readonly public: string
  /** What people wrote, by the room. */
  readonly bodies: object
}

interface Look {
  readonly version: number
  readonly public: object
  readonly private: object
  readonly texts: object
  readonly free: object
  readonly clock: object
  readonly lately?: object
  readonly quiet?: number
}

let stage: Stage
const returns: Return[] = []
const late: Member[] = []
/** The connections of seats that a newer one has replaced. */
const replaced: Member[] = []

beforeAll(async () => {
  stage = await openStage()
  await play(stage, {
    async meanwhile(moment) {
      for (const name of RELOADING) returns.push(await reload(name, moment))
      late.push(await arriveLate(moment))
    },
  })
})
afterAll(() => stage.end())

/** Another tab with the same credential; the older one hears that it has been replaced. */
async function reload(name: string, moment: string): Promise<Return> {
  const older = stage.who(name)
  const back = member({ ...older }, () => stage.moment)
  const line = await enterRoom(stage.server.base, back)
  await line.hello()
  await line.settle()
  const olderLine = stage.line(name) as RoomLine
  if (older.kind === 'seat') replaced.push(older)
  else await olderLine.leave()
  stage.cast.set(name, back)
  stage.lines.set(name, line)
  const { body } = await call(stage.server.base, back, 'GET', `/api/seat?room=0&language=${back.language}`)
  return {
    name,
    moment,
    before: canonical(folded(older)),
    back: { ...back, chunks: [...back.chunks], story: [...back.story] },
    looked: body as Look,
    public: canonical(read(line.room.state)),
    bodies: readBodies(line.room.state),
  }
}

async function arriveLate(moment: string): Promise<Member> {
  await stage.come('spaet', 'zaungast', 'room')
  await stage.line('spaet').settle()
  const one = stage.who('spaet')
  await stage.line('spaet').leave()
  stage.lines.delete('spaet')
  stage.cast.delete('spaet')
  expect(one.chunks.every((chunk) => chunk.moment === moment)).toBe(true)
  return one
}

/** All sections as they stand after everything that was told. */
function folded({ story }: Member): Record<string, unknown> {
  const messages = story.flatMap((told) => (told.what === 'private' ? [told.message] : []))
  let told = toldWhole([])
  const all: Record<string, unknown> = {}
  for (const { sections, offers: change } of messages) {
    if (sections.offers) told = toldWhole(sections.offers)
    if (change !== undefined) told = withChange(told, change)
    Object.assign(all, sections, (sections.offers || change) && { offers: told.list })
  }
  return all
}

function firstOf({ story }: Member): PrivateMessage {
  const first = story.find((told) => told.what === 'private')
  if (first === undefined) throw new Error('nothing was told')
  return first.message
}

function keysOf({ chunks }: Member): string[] {
  const frames = chunks.filter(({ wire }) => wire === 'room').map(({ bytes }) => bytes.toString('latin1'))
  return [...new Set(frames.flatMap((bytes) => marksIn(bytes).map(({ key }) => key)))].sort()
}

function rightAt(moment: string, who: Pick<Member, 'kind' | 'role'>): string[] {
  return allKeys.filter((key) => mayRead(key, who, moment)).sort()
}

describe.each(RELOADING)('%s, coming back at every moment,', (name) => {
  const mine = () => returns.filter((one) => one.name === name)

  test('is told the whole view in one message, the same that they had and that they get over HTTP', () => {
    expect(mine().map(({ moment }) => moment)).toEqual(MOMENTS)
    for (const { back, before, looked, bodies, moment } of mine()) {
      const first = firstOf(back)
      expect(canonical(first.sections), moment).toBe(before)
      expect(canonical(first.sections), moment).toBe(canonical(looked.private))
      expect({ ...first, sections: null, presence: null }).toEqual({
        version: looked.version,
        sections: null,
        texts: looked.texts,
        clock: looked.clock,
        presence: null,
        ...(looked.lately && { lately: looked.lately }),
        ...(looked.quiet !== undefined && { quiet: looked.quiet }),
      })
      expect(bodies, moment).toEqual(looked.free)
      expect(back.story.filter(({ what }) => what !== 'public').length, moment).toBe(1)
    }
  })

  test('sees the same public view', () => {
    for (const { public: seen, looked } of mine()) expect(seen).toBe(canonical(looked.public))
  })

  test('is given the texts that are right now, none of before and none of later', () => {
    for (const { back, moment } of mine()) expect(keysOf(back), moment).toEqual(rightAt(moment, back))
  })
})

describe('somebody who watches and comes late', () => {
  test('is shown what is right at that moment, in frames that know of nothing else', () => {
    expect(late.length).toBe(MOMENTS.length)
    for (const [at, one] of late.entries()) {
      expect(keysOf(one)).toEqual(rightAt(MOMENTS[at] ?? '', one))
      expect(leaksTo(one, personalOf(stage))).toEqual([])
    }
  })
})

describe('an older connection', () => {
  test('is told that it has been replaced, and nothing ever after', () => {
    expect(replaced.length).toBe(3 * MOMENTS.length)
    for (const { story } of replaced) {
      const last = story.at(-1)
      expect(last?.what === 'private' && { ...last.message, version: 0 }).toEqual({
        version: 0,
        sections: {},
        superseded: true,
      })
    }
  })
})

describe('somebody who changes', () => {
  test('the role, is told the new one and never again the old', async () => {
    await asks(stage, 'leitung').ask({ type: 'assign', seat: stage.seated.get('zweit')?.seat, role: 'roleTraeger' })
    await stage.settle()
    const changed = { ...stage.who('zweit'), role: 'roleTraeger' }
    expect(Object.keys((folded(changed).hand as { cards: object }).cards)).toEqual(['cardAuslastung'])
    const { body } = await call(stage.server.base, changed, 'GET', '/api/seat?room=0&language=de')
    expect(Object.keys((body as Look).texts).sort()).toEqual(rightAt('phaseDone', changed))
  })

  test('the language, is told everything anew in that one alone', async () => {
    const german = member({ ...stage.who('kasse'), language: 'de' }, () => stage.moment)
    const line = await enterRoom(stage.server.base, german)
    await line.hello()
    await line.settle()
    stage.lines.set('kasse', line)
    const marks = german.chunks.flatMap(({ bytes }) => marksIn(bytes.toString('latin1')))
    expect(new Set(marks.map(({ language }) => language))).toEqual(new Set(['de']))
    expect(keysOf(german)).toEqual(rightAt('phaseDone', german))
  })
})

describe('after a step back', () => {
  test('somebody new sees the earlier moment, and no card that was open later', async () => {
    const { private: own } = await asks(stage, 'leitung').look()
    const mark = own.table?.marks.find(({ phase }) => phase === 'phaseTalk1')?.id
    const { error } = await asks(stage, 'leitung').ask({ type: 'back', mark, reason: null }, { text: 'Noch einmal.' })
    expect(error).toBeNull()
    stage.moment = 'phaseTalk1'
    await stage.come('after the step back', 'zaungast', 'room')
    await stage.line('after the step back').settle()
    const newcomer = stage.who('after the step back')
    const talk = rightAt('phaseTalk1', newcomer)
    // What was released and worked out in the debrief belongs to the house: no step back takes it back.
    const kept = ['cards.cardAuslastung', 'endings.endingWorst.text', 'debrief.whatIfs']
    expect(keysOf(newcomer).filter((key) => !kept.some((prefix) => key.startsWith(prefix)))).toEqual(talk)
  })
})
