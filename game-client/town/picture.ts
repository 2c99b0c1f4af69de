/** What the town shows, as plain data: the client fills it from its view. The town knows no room, no scenario, no server. */
import type { MapPlan, TheatrePlan } from './plan.ts'

export type SceneName = 'dusk' | 'town' | 'reveal' | 'news' | 'year' | 'ending'
export type ThemeName = 'light' | 'dark' | 'contrast' | 'dusk'
/** Where it is looked at: sizes of type and dots follow from it; the layout itself follows from the room there is. */
export type Format = 'phone' | 'laptop' | 'projector'

/** Alone at home, on the way to a door, reached by one, by two, or gone out. */
export type FamilyState = 'home' | 'way' | 'reached' | 'twice' | 'out'

/** One dot is one family. Who is reached stands with the doors; who is at home is whoever is left. */
export interface Families {
  readonly total: number
  readonly way: number
  readonly out: number
  readonly labels: Readonly<Record<FamilyState, string>>
}

/** A door: a house with the families that it reaches in rows before it. */
export interface Offer {
  readonly id: string
  readonly label: string
  readonly icon: string
  /** Told by the roof: solid, empty, hatched. */
  readonly run: 'city' | 'carrier' | 'initiative'
  /** A site of the plan. */
  readonly at: string
  readonly reached: number
  readonly state: 'open' | 'new' | 'closed'
  /** The offer that a closed one has become part of. */
  readonly joined?: string
}

/** Families that two doors reach at once: beads on one string between them. */
export interface Twice {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly families: number
  readonly label: string
}

export interface Actor {
  readonly id: string
  readonly label: string
  /** Two letters. */
  readonly short: string
  readonly mine: boolean
}

/** Dashed while people talk, solid once agreed, knotted when kept, frayed when broken. */
export interface Thread {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly state: 'talk' | 'agreed' | 'kept' | 'broken'
  readonly label: string
}

/** Trust, as weather: the words say it, the picture is only a small sign. */
export interface Weather {
  readonly index: 0 | 1 | 2
  readonly label: string
  /** The words that stand beside the sign. */
  readonly short: string
}

/** What a role chose: lies on its face until it is turned. A face-down card holds no text, so that nothing can leak. */
export interface Card {
  readonly id: string
  /** Whose card it is, and in two letters. */
  readonly label: string
  readonly short: string
  readonly face: null | Face
}

export interface Face {
  readonly title: string
  readonly line: string
  readonly money: string
  /** What became of it. */
  readonly fate: string
  readonly icon: string
}

export interface News {
  readonly masthead: string
  readonly headline: string
  readonly line: string
}

/** Money in equal notes, and what becomes of it: it slides away, is held back, or comes in. */
export interface Pot {
  readonly label: string
  readonly notes: number
  readonly flows: readonly Flow[]
}

export interface Flow {
  readonly id: string
  readonly notes: number
  readonly kind: 'gone' | 'held' | 'added'
  readonly label: string
}

/** A door of the opening and of the ending: lit, or closed with a note on it. */
export interface Door {
  readonly id: string
  readonly label: string
  readonly note: readonly string[]
  readonly lit: boolean
}

/** She has the way before her; or it has ended: below, before the first door, before the second, at home. */
export type Walk = 'ahead' | 'stays' | 'first' | 'second' | 'home'

/** The evening seen from the side: two doors, the way between them, home. */
export interface Evening {
  readonly doors: readonly Door[]
  readonly walk: Walk
  readonly labels: { readonly woman: string; readonly home: string; readonly distance: string }
}

export interface TownPicture {
  readonly scene: SceneName
  readonly theme: ThemeName
  readonly format: Format
  /** Same seed, same room: the same town, to the last window. */
  readonly seed: string
  readonly plan: MapPlan
  readonly theatre: TheatrePlan
  readonly families: Families
  readonly offers: readonly Offer[]
  readonly twice: readonly Twice[]
  readonly actors: readonly Actor[]
  readonly threads: readonly Thread[]
  readonly weather: Weather | null
  readonly cards: readonly Card[]
  readonly news: News | null
  readonly pot: Pot | null
  readonly evening: Evening
}

/** Whether a picture is seen from the side rather than from above. */
export function isTheatre(picture: TownPicture): boolean {
  return picture.scene === 'dusk' || picture.scene === 'ending'
}
