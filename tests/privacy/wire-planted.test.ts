/** Leaks planted into the telling and the store are found: the canaries do sing. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store, Write } from '../../game-server/store/store.ts'
import { privateView } from '../../shared/engine/view.ts'
import { play } from './support/evening.ts'
import { leaksTo } from './support/find.ts'
import { keptIn } from './support/kept.ts'
import { markOf } from './support/marked.ts'
import { personalOf } from './support/personal.ts'
import { twisted } from './support/plants.ts'
import { openStage, SEATS, type Stage } from './support/stage.ts'

const NICKNAME = SEATS[0]?.nickname ?? ''
const roleOf = (seat: string) => [...stageSeats].find(([, id]) => id === seat)?.[0]
const stageSeats = new Map<string, string>()
let stage: Stage

beforeAll(async () => {
  stage = await openStage({ plant: twisted(leaking), wrap: talkative })
  for (const [name, { seat }] of stage.seated) stageSeats.set(name, seat)
  await play(stage, { until: 'phaseSaid1' })
})
afterAll(() => stage.end())

/** To each listener another leak. */
const leaking: Parameters<typeof twisted>[0] = (message, { audience }, { state }) => {
  if (audience.kind === 'observer') return { ...message, texts: { x: markOf('cards.cardAuslastung.text', 'en') } }
  if (audience.kind === 'projector') return { ...message, laid: { roleKaemmerei: 'measureUmschichtung' } }
  if (audience.kind !== 'seat') return message
  switch (roleOf(audience.seat)) {
    case 'amt':
      return { ...message, texts: { ...message.texts, x: markOf('cards.cardPruefgeld.text', 'de') } }
    case 'kasse':
      return { ...message, texts: { ...message.texts, x: markOf('roles.roleKaemmerei.brief', 'de') } }
    case 'licht':
      return { ...message, sections: { hand: handOf(state, 'amt') } }
    default:
      return { ...message, presence: { [audience.seat]: { nickname: NICKNAME, presence: 'idle', help: false } } }
  }
}

function handOf(state: Parameters<typeof privateView>[0], name: string) {
  return privateView(state, { kind: 'seat', seat: stageSeats.get(name) ?? '' }).hand
}

/** A store that notes a nickname with every entry. */
function talkative(store: Store): Store {
  const noted = (write: Write): Write =>
    write.kind === 'entry' ? { ...write, entry: write.entry.replace('{', `{"who":"${NICKNAME}",`) } : write
  return { ...store, append: (batch) => store.append(batch.map(noted)) }
}

test.each([
  ['amt', "somebody else's card", 'cards.cardPruefgeld.text'],
  ['kasse', 'a text in a language not asked for', 'roles.roleKaemmerei.brief in de'],
  ['licht', "the names in somebody else's hand", 'cardHeim'],
  ['zweit', 'a nickname', NICKNAME],
  ['zaungast', 'a card, before all', 'cards.cardAuslastung.text'],
  ['wand', 'a hidden choice', 'measureUmschichtung'],
])('at %s: %s', (name, _, what) => {
  expect(leaksTo(stage.who(name), personalOf(stage)).some((leak) => leak.startsWith(`${what} reached`))).toBe(true)
})

test('in the log of events: a nickname', () => {
  expect(keptIn(stage.server.folder).tablesWith(NICKNAME)).toEqual(['events', 'seats'])
})
