/** The picture as it is read off the view: the money of the news, the light, who is in it, and where the evening ends. */
import { describe, expect, test } from 'vitest'
import { moneyMoved, potOf } from '../../game-client/picture/money.ts'
import { pictureOf } from '../../game-client/picture/picture-of.ts'
import type { Sources } from '../../game-client/picture/sources.ts'
import { things } from '../../game-client/town/things.ts'
import { publicView } from '../../shared/engine/view.ts'
import { frameOf } from '../../shared/protocol/frame.ts'
import { best, commandsOf, inOrder, recorded, type Script, silent } from '../support/engine-golden.ts'
import { tuesday } from '../support/engine-tuesday.ts'

const frame = frameOf(tuesday)

/** Somebody lays something into the pot and nobody makes provision. */
const struck: Script = {
  choose1: [
    ['jugendamt', { type: 'choose', measure: 'besuche' }],
    ['kaemmerei', { type: 'choose', measure: 'umschichtung' }],
    ['traeger', { type: 'choose', measure: 'weiter' }],
  ],
}

/** The public view once that phase has been left. */
function after(script: Script, phase: string) {
  const all = [...commandsOf(script, tuesday)]
  const last = all.findIndex(({ cid }) => cid === `${phase}.next`)
  return publicView(recorded(tuesday, inOrder(all.slice(0, last + 1))).state)
}

function sourcesOf(script: Script, phase: string, passing: Sources['passing']): Sources {
  const town = frame.picture
  if (town === null) throw new Error('a scenario without a town')
  const words: Sources['words'] = {
    families: { home: 'home', way: 'way', reached: 'reached', twice: 'twice', out: 'out' },
    fate: () => 'fate',
    cost: (measure) => measure,
    pot: (steps) => `pot ${steps}`,
    moved: (source, steps) => `${source} ${steps}`,
  }
  return { view: after(script, phase), frame, town, role: null, s: (key) => key, words, passing }
}

test('it is told in the phase after the news, and in no other', () => {
  for (const phase of ['choose1', 'revealed', 'talk2', 'decide'])
    expect(moneyMoved(frame, after(struck, phase)), phase).toBeNull()
  expect(moneyMoved(frame, after(struck, 'news'))?.after).toBe(145)
})

test('before and after differ by what moved, and by nothing else', () => {
  for (const script of [best, silent, struck]) {
    const moved = moneyMoved(frame, after(script, 'news'))
    expect((moved?.before ?? 0) + (moved?.moves ?? []).reduce((sum, { amount }) => sum + amount, 0)).toBe(moved?.after)
  }
})

test('whoever made provision loses nothing to the news', () => {
  expect(moneyMoved(frame, after(struck, 'news'))?.covered).toBe(false)
  for (const script of [best, silent]) expect(moneyMoved(frame, after(script, 'news'))?.covered).toBe(true)
})

describe('as notes', () => {
  test('what lapses and what the news takes slides away, what is moved comes in, the rest stays', () => {
    const pot = potOf(sourcesOf(struck, 'news', 'money'))
    expect(pot?.flows.map(({ id, kind, notes }) => [id, kind, notes])).toEqual([
      ['lapse', 'gone', 15],
      ['injects.hze.headline', 'gone', 11],
      [expect.stringMatching(/^rounds\.one\.phases\.news\.leave/), 'added', 10],
    ])
    expect([pot?.notes, pot?.label]).toEqual([45, 'pot 145'])
  })

  test('on the wall the newspaper lies beside them, on a phone they have the room', () => {
    for (const [format, news] of [
      ['projector', true],
      ['phone', false],
    ] as const) {
      const picture = pictureOf(sourcesOf(struck, 'news', 'money'), format, 'light')
      expect(picture.scene).toBe('news')
      const ids = things(picture).map(({ id }) => id)
      expect(ids).toEqual(expect.arrayContaining(['pot', 'flow.lapse', 'flow.injects.hze.headline']))
      expect(ids.includes('news')).toBe(news)
    }
  })

  test('once it has passed, the town is there again', () => {
    const picture = pictureOf(sourcesOf(struck, 'news', null), 'projector', 'light')
    expect([picture.scene, picture.pot]).toEqual(['town', null])
  })
})

test('in the silence before the ending no door is lit and nobody walks; then the same Tuesday is told', () => {
  const doors = (passing: Sources['passing']) => {
    const { evening } = pictureOf(sourcesOf(best, 'year', passing), 'projector', 'light')
    return [evening.walk, ...evening.doors.map(({ lit }) => lit)]
  }
  expect(doors('silence')).toEqual(['ahead', false, false])
  expect(doors(null)[0]).toBe('first')
  expect(doors(null)).toContain(true)
})

test('she comes as far as the ending tells: into the lit door, to the notes, or nowhere', () => {
  const walk = (told: Sources['view']['walk'], opened: string) => {
    const sources = sourcesOf(best, 'year', null)
    const s = (key: string) => (key.endsWith('.opened') ? opened : key)
    return pictureOf({ ...sources, s, view: { ...sources.view, walk: told } }, 'projector', 'light').evening.walk
  }
  expect(walk(null, 'open')).toBe('first')
  expect(walk('second', '')).toBe('second')
  expect(walk('stays', '')).toBe('stays')
  expect(walk(null, '')).toBe('home')
})

test('while people talk in the room the town has the light of the evening, but not for whoever needs contrast', () => {
  const lightOf = (phase: string, theme: 'light' | 'contrast') =>
    pictureOf(sourcesOf(best, phase, null), 'projector', theme).theme
  expect(lightOf('briefing', 'light')).toBe('dusk')
  expect(lightOf('briefing', 'contrast')).toBe('contrast')
  expect(lightOf('said1', 'light')).toBe('light')
})

test('once the roles are laid down nobody of them stands in the picture, and no thread', () => {
  const peopleAfter = (phase: string) => {
    const { actors, threads, weather } = pictureOf(sourcesOf(best, phase, null), 'projector', 'light')
    return [actors.length, threads.length > 0, weather !== null]
  }
  expect(peopleAfter('said2')).toEqual([3, true, true])
  expect(peopleAfter('note')).toEqual([0, false, false])
})
