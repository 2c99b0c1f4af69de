/** The order of things on the wire: mute before hello, private before public, one moment, and no number that tells more. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canonical } from '../../shared/engine/canonical.ts'
import { play } from './support/evening.ts'
import { disorder, framesOf } from './support/frames.ts'
import { type Member, member } from './support/member.ts'
import { beforePatch, twisted } from './support/plants.ts'
import { enterRoom, type RoomLine } from './support/room-line.ts'
import { openStage, type Setting, type Stage } from './support/stage.ts'

const KINDS = ['seat', 'facilitator', 'guest', 'observer', 'projector'] as const
const AS = { seat: 'licht', facilitator: 'leitung', guest: 'gast', observer: 'zaungast', projector: 'wand' } as const

let stage: Stage
const mute = new Map<string, Member>()
/** What everybody was shown at the end of each moment: `version public`, and who. */
const shown: { moment: string; name: string; version: number; seen: string }[] = []
const turns = { together: 0, apart: 0 }

beforeAll(async () => {
  stage = await openStage({ plant: watchTurns })
  for (const kind of KINDS) {
    const silent = member({ ...stage.who(AS[kind]), name: `mute ${kind}` }, () => stage.moment)
    mute.set(kind, silent)
    await stayMute(silent)
  }
  await play(stage, { meanwhile: compareAll })
})
afterAll(() => stage.end())

/** Whoever never says hello is let go after a minute of the evening; it knocks again, and stays mute. */
async function stayMute(silent: Member): Promise<void> {
  const line = await enterRoom(stage.server.base, silent)
  const gone = new Promise<'gone'>((resolve) => line.room.onLeave(() => resolve('gone')))
  const settle = async () => {
    if ((await Promise.race([gone, line.settle().catch(() => gone)])) === 'gone') await stayMute(silent)
  }
  stage.lines.set(silent.name, { ...line, settle })
}

/** Counts whether anything could happen between the private messages of a commit and its patch. */
const watchTurns: NonNullable<Setting['plant']> = (on) => {
  let turn = 0
  let told: number | null = null
  let patched = 0
  twisted((message) => {
    if (message.version > patched) told = turn
    queueMicrotask(() => {
      turn += 1
    })
    return message
  })(on)
  beforePatch(({ shown: { version } }) => {
    if (told !== null) turns[told === turn ? 'together' : 'apart'] += 1
    told = null
    patched = version
  })(on)
}

async function compareAll(moment: string): Promise<void> {
  for (const [name, { chunks }] of stage.cast) {
    const body = JSON.parse(chunks.at(-1)?.bytes.toString().split('\n').at(-1) ?? '')
    shown.push({ moment, name, version: body.version, seen: canonical(body.public) })
  }
}

describe.each(KINDS)('before hello, a %s', (kind) => {
  test('receives the state, its patches and the answers to what it asked, and nothing else', () => {
    const frames = framesOf(mute.get(kind) as Member)
    expect(frames.slice(0, 2)).toEqual(['joined', 'state'])
    expect(frames.filter((frame) => !['joined', 'state', 'patch', 'reply'].includes(frame))).toEqual([])
    expect(frames).toEqual(expect.arrayContaining(['patch', 'reply']))
  })

  test('may ask, and is answered without being shown anything', async () => {
    const line = stage.line(`mute ${kind}`)
    const answer = await line.ask({ cid: 'before-hello', as: 'roleTraeger', ask: { type: 'choose', measure: 'x' } })
    expect(Object.keys(answer as object)).toEqual(['cid', 'refused'])
    expect(framesOf(mute.get(kind) as Member)).not.toContain('message')
  })
})

test('a reply says that it is kept, and nothing else', () => {
  const frames = [...stage.cast.values()].flatMap(({ chunks }) =>
    chunks.filter(({ bytes, wire }) => wire === 'room' && bytes[0] === 22),
  )
  const replies = frames.map(({ bytes }) => bytes.toString('hex'))
  expect(replies.length).toBeGreaterThan(200)
  // Its kind, the number of the request, that it went well, and a map of one or two entries.
  const KEPT = /^16(?:..){1,3}00de00(?:02a3636964[ab].(?:[2-7].)+|01)a26f6bc3$/
  expect(replies.filter((reply) => !KEPT.test(reply))).toEqual([])
})

describe('private and public', () => {
  test('come in one order by every wire: what is private first, naming the version that follows at once', () => {
    for (const { name, story } of stage.cast.values())
      expect(disorder(story).map((line) => `${name} ${line}`)).toEqual([])
    const ahead = [...stage.cast.values()].map(({ story }) =>
      story.filter((told, at) => comesFirst(told, story[at + 1])),
    )
    expect(ahead.filter((times) => times.length > 5).length).toBeGreaterThan(6)
  })

  test('leave the server in one block: nothing happens between them', () => {
    expect(turns.apart).toBe(0)
    expect(turns.together).toBeGreaterThan(30)
  })

  test('a disorder would be seen', () => {
    const told = (version: number) => ({ what: 'private', message: { version, sections: {} } }) as const
    const patched = (version: number) => ({ what: 'public', version }) as const
    expect(disorder([patched(1), told(2), patched(2), told(2)])).toEqual([])
    expect(disorder([patched(1), patched(2), told(1)])).not.toEqual([])
    expect(disorder([patched(1), told(2), told(2), patched(2)])).not.toEqual([])
    expect(disorder([patched(1), told(3), patched(3)])).not.toEqual([])
    expect(disorder([patched(1), patched(1)])).not.toEqual([])
    expect(disorder([patched(1), { what: 'odd' }])).not.toEqual([])
  })
})

function comesFirst(told: Member['story'][number], next: Member['story'][number] | undefined): boolean {
  return told.what === 'private' && next?.what === 'public' && next.version === told.message.version
}

describe('the version', () => {
  test('is the same for all who are shown the same, at every moment', () => {
    const moments = new Map(shown.map(({ moment }) => [moment, new Set<string>()]))
    for (const { moment, version, seen } of shown) moments.get(moment)?.add(`${version} ${seen}`)
    expect([...moments].filter(([, views]) => views.size !== 1)).toEqual([])
  })

  test('changes with the public view and only with it', () => {
    const ofVersion = new Map(shown.map(({ version, seen }) => [version, seen]))
    expect(shown.filter(({ version, seen }) => ofVersion.get(version) !== seen)).toEqual([])
    const versions = [...new Set(shown.map(({ version }) => version))]
    const views = versions.map((version) => ofVersion.get(version))
    expect(views.filter((seen, at) => seen === views[at - 1])).toEqual([])
  })

  test('is that of the state in every room', () => {
    const last = shown.at(-1)?.version
    const rooms = [...stage.lines.values()].filter((line): line is RoomLine => 'room' in line)
    expect(rooms.map(({ room }) => room.state.version)).toEqual(rooms.map(() => last))
  })
})

describe('what is told', () => {
  test('has the parts that were agreed on, and none that counts, dates or proves anything', () => {
    const messages = [...stage.cast.values()].flatMap(({ story }) =>
      story.flatMap((told) => (told.what === 'private' ? [told.message] : [])),
    )
    const parts = new Set(messages.flatMap((message) => Object.keys(message)))
    const agreed = ['clock', 'free', 'lately', 'offers', 'presence', 'quiet', 'sections', 'texts', 'version']
    expect([...parts].sort()).toEqual(agreed)
    const names = new Set(messages.flatMap((message) => namesIn({ ...message, texts: null, free: null, lately: null })))
    expect([...names].filter((name) => FORBIDDEN.test(name))).toEqual([])
    expect(names.size).toBeGreaterThan(60)
  })

  test('of what was done at a console goes to consoles alone: it has a time of day', () => {
    const readers = [...stage.cast.values()].filter(({ chunks }) =>
      chunks.some(({ bytes }) => bytes.includes('lately')),
    )
    expect(readers.map(({ name }) => name).sort()).toEqual(CONSOLES)
  })

  test('of how long nothing was put down goes to consoles alone: it tells that somebody has just put something down', () => {
    const readers = [...stage.cast.values()].filter(({ chunks }) => chunks.some(({ bytes }) => bytes.includes('quiet')))
    expect(readers.map(({ name }) => name).sort()).toEqual(CONSOLES)
  })

  test('as an answer over HTTP has no more', () => {
    const bodies = [...stage.cast.values()].flatMap(({ chunks }) =>
      chunks
        .filter(({ wire }) => wire === 'http')
        .map(({ bytes }) => JSON.parse(bytes.toString().split('\n').at(-1) ?? '')),
    )
    const names = new Set(
      bodies.flatMap((body) =>
        namesIn({
          ...body,
          texts: null,
          free: null,
          lately: null,
          frame: { ...body.frame, picture: null, council: null },
        }),
      ),
    )
    expect([...names].filter((name) => FORBIDDEN.test(name))).toEqual([])
  })
})

const CONSOLES = ['gast', 'leitung']

const FORBIDDEN =
  /^(?:seq|head|hash|epoch|entr(?:y|ies)|log|events?|commands?|salt|seed|proof|commitment|at|since|now|time|count|index|marks?At|town|house)$/i

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Array.isArray(value) ? [] : Object.keys(value)
  return [...own, ...Object.values(value).flatMap(namesIn)]
}
