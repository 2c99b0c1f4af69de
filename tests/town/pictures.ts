/** Pictures of the Nordhang for the tests: labels are keys, so that no test depends on a sentence. */
import type { Room } from '../../game-client/town/layout/frame.ts'
import type { Format, Offer, TownPicture } from '../../game-client/town/picture.ts'
import { estate, evening, meeting } from '../support/nordhang.ts'

export const rooms: Readonly<Record<Format, Room>> = {
  phone: { width: 390, height: 844, free: { x: 2, y: 88, w: 386, h: 316 } },
  laptop: { width: 1280, height: 800, free: { x: 12, y: 72, w: 872, h: 662 } },
  projector: { width: 1920, height: 1080, free: { x: 40, y: 120, w: 1840, h: 864 } },
}

export const formats: readonly Format[] = ['phone', 'laptop', 'projector']

export function offer(id: string, reached: number, more: Partial<Offer> = {}): Offer {
  return { id, label: id, icon: 'house', run: 'city', at: id, reached, state: 'open', ...more }
}

/** Round one: 39 families reached, 11 on their way, three actors who talk. */
export function town(format: Format, more: Partial<TownPicture> = {}): TownPicture {
  return {
    scene: 'town',
    theme: 'light',
    format,
    seed: 'nordhang',
    plan: estate,
    theatre: evening,
    families: {
      total: 150,
      way: 11,
      out: 0,
      labels: { home: 'home', way: 'way', reached: 'reached', twice: 'twice', out: 'out' },
    },
    offers: [
      offer('hall', 8),
      offer('club', 6),
      offer('cafe', 8),
      offer('parents', 6),
      offer('school', 7),
      offer('mobile', 4),
    ],
    twice: [],
    actors: [
      { id: 'j', label: 'j', short: 'JA', mine: true },
      { id: 'k', label: 'k', short: 'KÄ', mine: false },
      { id: 't', label: 't', short: 'TR', mine: false },
    ],
    threads: [
      { id: 'jt', from: 'j', to: 't', state: 'talk', label: 'jt' },
      { id: 'jk', from: 'j', to: 'k', state: 'broken', label: 'jk' },
      { id: 'kt', from: 'k', to: 't', state: 'agreed', label: 'kt' },
    ],
    weather: { index: 1, label: 'weather', short: 'weather' },
    cards: [],
    news: null,
    pot: null,
    evening: {
      doors: [
        { id: 'hall', label: 'hall', note: ['closed'], lit: false },
        { id: 'club', label: 'club', note: ['closed'], lit: false },
      ],
      walk: 'ahead',
      labels: { woman: 'woman', home: 'home', distance: 'distance' },
    },
    ...more,
  }
}

/** After the cards have turned: two new doors, twelve families with two, three gone out. */
export function reveal(format: Format, more: Partial<TownPicture> = {}): TownPicture {
  const before = town(format)
  return {
    ...before,
    scene: 'reveal',
    families: { ...before.families, way: 8, out: 3 },
    offers: [
      offer('hall', 5),
      offer('club', 3),
      offer('cafe', 8),
      offer('parents', 2),
      offer('school', 7),
      offer('mobile', 4),
      offer('visits', 8, { state: 'new' }),
      offer('project', 1, { state: 'new' }),
    ],
    twice: [
      { id: 'clubs', from: 'hall', to: 'club', families: 6, label: 'clubs' },
      { id: 'parents', from: 'parents', to: 'project', families: 6, label: 'parents' },
    ],
    ...more,
  }
}

/** The best year: one place where three doors were. */
export function year(format: Format): TownPicture {
  const before = town(format)
  return {
    ...before,
    scene: 'year',
    plan: meeting,
    families: { ...before.families, way: 12, out: 4 },
    offers: [
      offer('house', 44),
      offer('hall', 8),
      offer('school', 8),
      offer('visits', 9),
      ...['club', 'cafe', 'parents'].map((id) => offer(id, 0, { state: 'closed', joined: 'house' })),
    ],
    actors: [],
    threads: [],
    weather: null,
  }
}

/** Everything that may lie on the map at once. */
export function crowded(format: Format): TownPicture {
  return reveal(format, {
    cards: ['j', 'k', 't'].map((id) => ({
      id,
      label: id,
      short: id,
      face: { title: id, line: id, money: '0', fate: 'fate', icon: 'baby' },
    })),
    news: { masthead: 'paper', headline: 'headline', line: 'line' },
    pot: {
      label: 'pot',
      notes: 30,
      flows: [
        { id: 'gone', notes: 11, kind: 'gone', label: 'gone' },
        { id: 'held', notes: 4, kind: 'held', label: 'held' },
        { id: 'added', notes: 10, kind: 'added', label: 'added' },
      ],
    },
  })
}
