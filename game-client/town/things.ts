/** The one list of what is in a picture: sprites are drawn from it, buttons and sentences are written from it. */
import { countsOf, familyStates } from './counts.ts'
import { isTheatre, type TownPicture } from './picture.ts'

export type ThingKind =
  | 'families'
  | 'offer'
  | 'twice'
  | 'actor'
  | 'thread'
  | 'weather'
  | 'card'
  | 'news'
  | 'pot'
  | 'flow'
  | 'door'
  | 'woman'
  | 'home'
  | 'place'
  | 'service'
  | 'measure'
  | 'way'
  | 'chamber'
  | 'seats'

export interface Thing {
  /** Unique within a picture, the same in every picture that shows the thing. */
  readonly id: string
  readonly kind: ThingKind
  readonly label: string
  readonly state: string
  /** Of families, notes and the like. */
  readonly count?: number
  /** The site or place of the plan that it stands at. */
  readonly at?: string
  /** Whether tapping it calls `act`. */
  readonly tap: boolean
}

/** Everything that the picture shows, in reading order. What is not in this list is decoration. */
export function things(picture: TownPicture): readonly Thing[] {
  return isTheatre(picture) ? theatreThings(picture) : mapThings(picture)
}

function theatreThings({ evening }: TownPicture): readonly Thing[] {
  const at = goalOf(evening)
  return [
    thing('woman', 'woman', evening.labels.woman, evening.walk, at === undefined ? {} : { at }),
    ...evening.doors.map(({ id, label, lit }) => thing(doorId(id), 'door', label, lit ? 'lit' : 'closed', { at: id })),
    thing('home', 'home', evening.labels.home, 'lit'),
  ]
}

/** Where she has come to; nowhere yet while she stands below. */
function goalOf({ walk, doors }: TownPicture['evening']): string | undefined {
  if (walk === 'ahead' || walk === 'stays') return undefined
  const door = walk === 'home' ? undefined : doors[walk === 'first' ? 0 : 1]
  return door === undefined ? 'home' : doorId(door.id)
}

function mapThings(picture: TownPicture): readonly Thing[] {
  const { offers, twice, actors, threads, weather, cards, news, pot } = picture
  return [
    ...familyThings(picture),
    ...offers.map((one) =>
      thing(`offer.${one.id}`, 'offer', one.label, one.state, { count: one.reached, at: one.at, tap: true }),
    ),
    ...twice.map((one) => thing(`twice.${one.id}`, 'twice', one.label, 'both', { count: one.families })),
    ...actors.map((one) => thing(`actor.${one.id}`, 'actor', one.label, one.mine ? 'mine' : 'other', { tap: true })),
    ...threads.map((one) => thing(`thread.${one.id}`, 'thread', one.label, one.state, { tap: true })),
    ...(weather === null ? [] : [thing('weather', 'weather', weather.label, String(weather.index), { tap: true })]),
    ...cards.map((one) =>
      thing(`card.${one.id}`, 'card', one.label, one.face === null ? 'down' : 'turned', { tap: true }),
    ),
    ...(news === null ? [] : [thing('news', 'news', news.headline, 'open', { tap: true })]),
    ...(pot === null ? [] : [thing('pot', 'pot', pot.label, 'open', { count: pot.notes, tap: true })]),
    ...(pot?.flows ?? []).map((one) => thing(`flow.${one.id}`, 'flow', one.label, one.kind, { count: one.notes })),
  ]
}

function familyThings(picture: TownPicture): readonly Thing[] {
  const counts = countsOf(picture)
  return familyStates
    .filter((state) => counts[state] > 0)
    .map((state) =>
      thing(`families.${state}`, 'families', picture.families.labels[state], state, { count: counts[state] }),
    )
}

function thing(id: string, kind: ThingKind, label: string, state: string, more: Partial<Thing> = {}): Thing {
  return { id, kind, label, state, tap: false, ...more }
}

function doorId(id: string): string {
  return `door.${id}`
}
