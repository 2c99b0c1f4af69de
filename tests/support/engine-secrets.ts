/** Who may read and know what of „Dienstag, 17 Uhr“: written from the rules of the game, knowing nothing of view.ts. */

import type { Id, State } from '../../shared/engine/state.ts'
import { privateView, publicView, textKeys } from '../../shared/engine/view.ts'
import type { Audience } from '../../shared/engine/views.ts'
import { textKeys as keysBelow } from '../../shared/scenario/texts.ts'
import { byKind } from './engine-names.ts'
import { renamed } from './engine-rename.ts'
import { retold, tuesday } from './engine-tuesday.ts'

/** The game under names that say what they name: a `cardHeim` in the wrong place is seen wherever it stands. */
export const canary = retold(renamed(tuesday, byKind))

/** What is asked for the views; a test may put leaky ones in their place. */
export interface Views {
  readonly publicView: typeof publicView
  readonly privateView: typeof privateView
  readonly textKeys: typeof textKeys
}
export const views: Views = { publicView, privateView, textKeys }

export interface Reader {
  readonly role: Id | null
  readonly conducts: boolean
}
export type May = (state: State, reader: Reader, first: string, second: string) => boolean

/** Who may read which text and know which name, by key and by kind; and which variables nobody sees as a number. */
export interface Rights {
  readonly texts: readonly (readonly [RegExp, May])[]
  readonly names: readonly (readonly [string, May])[]
  readonly hidden: readonly Id[]
}

/** What an audience got and may not have, and which text it lacks although it is its right. */
export function leaks(
  state: State,
  audience: Audience,
  { publicView, privateView, textKeys } = views,
  rights: Rights = ofTuesday,
): string[] {
  const readers = readersOf(state, audience)
  const given = new Set(textKeys(state, audience))
  const unread = keysBelow(state.scenario, '').flatMap((key) => {
    if (readers.some((reader) => mayRead(key, state, reader, rights)))
      return given.has(key) ? [] : [`${key} is kept from ${JSON.stringify(audience)}`]
    return given.has(key) ? [`${key} reaches ${JSON.stringify(audience)}`] : []
  })
  const shown = publicView(state)
  const named = new Set(JSON.stringify([shown, privateView(state, audience)]).match(/[A-Za-z0-9]+/g))
  const own = answersOf(state, audience)
  const unknown = [...named].filter(
    (name) => !own.includes(name) && !readers.some((reader) => mayKnow(name, state, reader, rights)),
  )
  const isHidden = (key: string) => rights.hidden.includes(key.split('@')[0] ?? '')
  return [
    ...unread,
    ...unknown.map((name) => `${name} is named to ${JSON.stringify(audience)}`),
    ...shown.contributions.filter(({ on }) => isHidden(on)).map(({ on }) => `a change of ${on} is shown`),
    ...Object.keys(shown.variables)
      .filter(isHidden)
      .map((key) => `${key} is shown as a number`),
  ]
}

/** What a seat has answered itself it keeps, also where the table has gone back to before the question. */
function answersOf({ house }: State, audience: Audience): readonly Id[] {
  if (audience.kind !== 'seat') return []
  const { seat } = audience
  const guessed = Object.keys(house.guesses).filter((whatIf) => house.guesses[whatIf]?.[seat] !== undefined)
  const predicted = Object.values(house.predictions).flatMap((bySeat) => Object.values(bySeat[seat] ?? {}))
  return [...guessed, house.declared[seat] ?? '', ...predicted]
}

function mayRead(key: string, state: State, reader: Reader, { texts }: Rights): boolean {
  for (const [pattern, may] of texts) {
    const match = pattern.exec(key)
    if (match !== null) return may(state, reader, match[1] ?? '', match[2] ?? '')
  }
  return false
}

function mayKnow(name: string, state: State, reader: Reader, { names }: Rights): boolean {
  const rule = names.find(([prefix]) => name.startsWith(prefix) && /[A-Z]/.test(name.charAt(prefix.length)))
  return rule === undefined || rule[1](state, reader, name, '')
}

export const all: May = () => true
export const own: May = (_, { role }, first) => role === first
export const now: May = ({ town }, _, phase) => town.position.phase === phase
const seen: May = ({ town, house }, _, card) => town.cards[card]?.opened !== null || house.released.includes(card)
const ownOrSeen: May = (state, reader, card, more) =>
  state.scenario.cards[card]?.owner === reader.role || seen(state, reader, card, more)
const ownOrShown: May = (state, { role }, measure) =>
  state.scenario.measures[measure]?.owner === role ||
  Object.values(state.town.choices).some(({ revealed, laid }) => revealed && Object.values(laid).includes(measure)) ||
  state.town.promises.some((promise) => promise.measure === measure)
const reported: May = ({ town }, _, inject) => town.news.includes(inject)
const reviewed = ({ town }: State) => town.acts.includes('actReview')
const heimOpen = ({ town }: State) => town.cards.cardHeim?.opened !== null
const mayReview: May = (state) => reviewed(state) || heimOpen(state)
const failed: May = ({ town }, _, condition) => town.proposals.proposalTreff?.failed.includes(condition) === true
export const ended: May = ({ town }, _, ending) => town.ending === ending
const endedOrShown: May = (state, reader, ending, more) =>
  ended(state, reader, ending, more) ||
  Object.values(state.house.published).some(({ endings }) => [endings.played, endings.instead].includes(ending))
/** „Open“ asks about a card that came later than round 1 or was released, „Shut“ about one that was open in round 1. */
function isAsked({ scenario, town, house }: State, _: Reader, whatIf: string): boolean {
  const asked = scenario.debrief.whatIfs[whatIf]
  if (asked === undefined || !('card' in asked)) return false
  const { card, share } = asked
  const { opened = null } = town.cards[card] ?? {}
  const early = opened !== null && Object.hasOwn(scenario.rounds.roundOne?.phases ?? {}, opened)
  return share ? !early && (opened !== null || house.released.includes(card)) : early
}
/** From that phase on. */
export const since =
  (phase: string): May =>
  ({ scenario, town }) => {
    const order = Object.values(scenario.rounds).flatMap(({ phases }) => Object.keys(phases))
    return order.indexOf(town.position.phase) >= order.indexOf(phase)
  }

/** By key; the first that fits decides, and what fits nowhere is for nobody. */
const texts: readonly (readonly [RegExp, May])[] = [
  [/^(?:title|summary|opening|debrief\.guesses\.\w+)$/, all],
  [/^town\.evening\.doors\.\w+\.opened$/, (state) => state.town.ending === 'endingBest'],
  [/^(?:ground|glossary|assumptions|town)\./, all],
  [/^roles\.\w+\.(?:name|short)$/, all],
  [/^roles\.(\w+)\.(?:brief|prompts\.\d+|goal\.text)$/, own],
  [
    /^roles\.(\w+)\.goal\.levels\.(\d+)\.text$/,
    ({ town }, { role }, owner, level) => role === owner && town.goals[owner] === Number(level),
  ],
  [/^(?:variables|indicators|rounds)\.\w+\.name$/, all],
  [/^variables\.(\w+)\.words\.(\d+)\.text$/, ({ town }, _, id, words) => town.told[id] === Number(words)],
  [/^cards\.(\w+)\./, ownOrSeen],
  [/^promises\.\w+\.text$/, all],
  [/^acts\.actReview\./, mayReview],
  [/^measures\.(\w+)\.(?:name|text)$/, ownOrShown],
  [/^choices\.\w+\.title$/, all],
  [/^choices\.choiceFallback\.except\.0\.why$/, (state) => heimOpen(state) && !reviewed(state)],
  [/^choices\.choiceFallback\.except\.1\.why$/, reviewed],
  [/^proposals\.\w+\.(?:title|text|replaces|fields\..+)$/, since('phaseTalk2')],
  [/^proposals\.\w+\.conditions\.(\w+)\.failed$/, failed],
  [/^injects\.(\w+)\./, reported],
  [/^rounds\.\w+\.phases\.\w+\.name$/, all],
  [/^rounds\.\w+\.phases\.(\w+)\.(?:task|talk)$/, now],
  [/^rounds\.\w+\.phases\.(\w+)\.script$/, (state, reader, phase) => reader.conducts && now(state, reader, phase, '')],
  [
    /^(rounds\.\w+\.phases\.\w+\.(?:enter|leave)\.\d+\.source)$/,
    ({ town }, _, key) => town.contributions.some(({ source, on }) => source === key && on !== 'variableTrust'),
  ],
  [/^endings\.(\w+)\.text$/, endedOrShown],
  [/^endings\.(\w+)\.scene$/, ended],
  [/^debrief\.word$/, since('phaseWord')],
  [
    /^debrief\.whatIfs\.(\w+)\./,
    (state, reader, id) => isAsked(state, reader, id) && since('phaseGuess')(state, reader, '', ''),
  ],
  [/^debrief\.caution$/, since('phaseWhatIf')],
  [/^debrief\.questions\.\d+$/, since('phaseQuestions')],
  [/^debrief\.note$/, since('phaseNote')],
]

/** By the kind of thing that a name names; kinds that are not listed are the public frame of the game. */
const names: readonly (readonly [string, May])[] = [
  ['card', ownOrSeen],
  ['measure', ownOrShown],
  ['act', mayReview],
  ['inject', reported],
  ['ending', endedOrShown],
  ['condition', failed],
  ['field', since('phaseTalk2')],
  ['option', since('phaseTalk2')],
  ['tag', () => false],
  ['whatIf', isAsked],
  ['variable', ({ town }, _, id) => id !== 'variableTrust' || id in town.told],
]

const ofTuesday: Rights = { texts, names, hidden: ['variableTrust'] }

/** The facilitator reads besides what the roles do that she plays by hand. */
function readersOf({ house }: State, audience: Audience): readonly Reader[] {
  const byHand = audience.kind === 'facilitator' ? house.byHand : []
  const self = {
    role: audience.kind === 'seat' ? (house.seats[audience.seat]?.role ?? null) : null,
    conducts: audience.kind === 'facilitator' || audience.kind === 'guest',
  }
  return [self, ...byHand.map((role) => ({ role, conducts: true }))]
}
