/** Every view that is shown, as data: whose page it is, on which screens, and in which phases it matters most. */
import type { FramePhase } from '../../shared/protocol/frame.ts'
import type { Size } from './looks.ts'

/** Whoever has a page of the table open. */
export type Who = 'seat' | 'facilitator' | 'guest' | 'projector' | 'observer'

/** A phase that shows this, asks for a choice, or is the last; `after`: once people have acted in it. */
export interface Moment {
  readonly of: FramePhase['shows'][number] | 'choice' | 'lobby' | 'last'
  readonly after?: true
}

export interface View {
  readonly id: string
  /** The screens it is made for; the first one is its home. */
  readonly sizes: readonly [Size, ...Size[]]
}

/** A view of an evening: it is there in every phase. */
export interface EveningView extends View {
  readonly of: Who
  /** The phases in which the default set shows it on all its screens and in all themes. */
  readonly best: readonly Moment[]
  /** The default set shows every phase of it: before, or after people have acted. */
  readonly every?: 'before' | 'after'
  readonly tab?: 'now' | 'role' | 'town'
  /** The phone is lifted where a talk dims it; everywhere else there is nothing to see. */
  readonly lifted?: true
  /** A card of one's own lies turned. */
  readonly turned?: true
  /** Only what passes by itself, where something does; everywhere else that is skipped. */
  readonly passing?: true
}

const everywhere = ['phone', 'laptop', 'wall'] as const
const desk = ['laptop', 'phone', 'wall'] as const
const room = ['wall', 'laptop'] as const

export const roomViews: readonly EveningView[] = [
  {
    id: 'participant-now',
    of: 'seat',
    sizes: everywhere,
    tab: 'now',
    every: 'before',
    best: [
      { of: 'lobby' },
      { of: 'choice' },
      { of: 'choice', after: true },
      { of: 'choices' },
      { of: 'ending' },
      { of: 'whatIf', after: true },
    ],
  },
  {
    id: 'participant-lifted',
    of: 'seat',
    sizes: everywhere,
    tab: 'now',
    lifted: true,
    best: [{ of: 'promises' }, { of: 'proposal' }],
  },
  { id: 'participant-role', of: 'seat', sizes: everywhere, tab: 'role', best: [{ of: 'cards' }] },
  { id: 'participant-card', of: 'seat', sizes: everywhere, tab: 'role', turned: true, best: [{ of: 'role' }] },
  {
    id: 'participant-town',
    of: 'seat',
    sizes: everywhere,
    tab: 'town',
    best: [{ of: 'cards', after: true }, { of: 'proposal' }],
  },
  {
    id: 'console',
    of: 'facilitator',
    sizes: desk,
    best: [{ of: 'lobby' }, { of: 'choice' }, { of: 'whatIf', after: true }],
  },
  { id: 'guest', of: 'guest', sizes: desk, best: [{ of: 'news' }] },
  { id: 'projector-passing', of: 'projector', sizes: room, every: 'before', passing: true, best: [] },
  {
    id: 'projector',
    of: 'projector',
    sizes: room,
    every: 'after',
    best: [{ of: 'lobby' }, { of: 'choices' }, { of: 'year' }, { of: 'whatIf', after: true }],
  },
  {
    id: 'observer',
    of: 'observer',
    sizes: desk,
    best: [{ of: 'choice', after: true }, { of: 'choices' }, { of: 'proposal', after: true }],
  },
]

/** The wall in the middle of a scene that passes by itself. */
export const movingView: EveningView = { id: 'projector-moving', of: 'projector', sizes: ['wall'], best: [] }

export const aloneView: EveningView = {
  id: 'alone',
  of: 'seat',
  sizes: everywhere,
  best: [{ of: 'opening' }, { of: 'choice' }, { of: 'ending' }, { of: 'last' }],
}

const view = (id: string): View => ({ id, sizes: everywhere })

/** The same evening alone from another chair, by the name of the phase `again`. */
export const againView = view('alone-other-chair')

/** Before one sits, by the name of the phase `doors`. */
export const doorViews = {
  start: view('start'),
  back: view('start-known'),
  wrongCode: view('start-wrong-code'),
  join: view('join'),
  wrongCard: view('join-wrong-platzkarte'),
  closed: view('join-closed'),
  check: view('check'),
} as const

/** One device for several roles, by the name of the phase `device`. */
export const deviceViews = {
  share: view('device-share'),
  covered: view('device-covered'),
  handedOn: view('device-cover'),
  uncovered: view('device-uncovered'),
  paper: view('device-paper'),
} as const

/** Several tables led by one, by the name of the phase `tables`. */
export const tablesViews = {
  console: { id: 'console-tables', sizes: desk },
  wall: { id: 'projector-tables', sizes: room },
} as const satisfies Readonly<Record<string, View>>

/** When something goes wrong, by the name of the phase `trouble`. */
export const troubleViews = {
  late: view('without-role'),
  message: view('message'),
  paused: view('paused'),
  offline: view('offline'),
  refused: view('refused'),
  happened: view('happened'),
  back: view('stepped-back'),
  taken: view('taken-over'),
  gone: view('gone'),
} as const
