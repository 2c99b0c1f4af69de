/** Panels: what stands on a page only where a phase has it, or where somebody asks for it. Each is shown where it first stands. */
import type { FramePhase } from '../../shared/protocol/frame.ts'
import {
  againView,
  aloneView,
  deviceViews,
  doorViews,
  type EveningView,
  movingView,
  roomViews,
  tablesViews,
  troubleViews,
  type View,
} from './views.ts'

export interface Panel extends View {
  readonly of: 'seat' | 'facilitator' | 'spielmeister'
  readonly tab?: EveningView['tab']
  /** Only in phases that show this: elsewhere it stands there with nothing in it. */
  readonly where?: FramePhase['shows'][number]
  /** What must stand on the page; folds around it, and it itself, are opened. */
  readonly stands: string
  /** Is pressed to bring it out, one after the other; of a list, the first that can be chosen is taken. */
  readonly press?: readonly string[]
  /** Is pressed to put it away again. */
  readonly away?: string
}

const everywhere = ['phone', 'laptop', 'wall'] as const
const desk = ['laptop', 'phone', 'wall'] as const

function onSeat(id: string, stands: string, more: Partial<Panel> = {}): Panel {
  return { id, of: 'seat', sizes: everywhere, tab: 'now', stands, ...more }
}

function onDesk(id: string, of: 'facilitator' | 'spielmeister', stands: string, more: Partial<Panel> = {}): Panel {
  return { id, of, sizes: desk, stands, ...more }
}

const printed = (kind: string) =>
  onDesk(`papers-${kind}`, 'facilitator', '[data-papers="open"]', {
    press: ['[data-papers="open"]', `[data-kind="${kind}"]`],
    away: '[data-papers="close"]',
  })

/** The button that opens what can be done for one seat. */
const MORE = '.people-list button[aria-expanded]'

/** What whoever leads one table has as well as whoever leads all. */
function ofDesk(of: 'facilitator' | 'spielmeister'): readonly Panel[] {
  const named = (name: string) => (of === 'facilitator' ? name : `${name}-${of}`)
  return [
    onDesk(named('at-table'), of, '.at-table', {
      where: 'promises',
      press: ['[data-for]:last-child'],
      away: '[data-for][aria-pressed="true"]',
    }),
    onDesk(named('role-look'), of, '.role-look', { press: ['#look-role'] }),
  ]
}

export const panels: readonly Panel[] = [
  onSeat('sign', '[data-sign]', { tab: 'role', press: ['[data-sign]'], away: '.table-sign .do:not(.quiet)' }),
  onSeat('notes', '.notes', { tab: 'role' }),
  onSeat('terms', '[data-terms]', { press: ['[data-terms]'], away: '[data-terms]' }),
  onSeat('why', 'details.why'),
  onSeat('compass', '.compass'),
  onSeat('report', '.report'),
  onSeat('letters', '.letters .letter'),
  onSeat('promises', '.promises'),
  onSeat('errands', '.errands'),
  onSeat('documents', '.documents'),
  onSeat('checks', '.checks'),
  onSeat('confide', '.confide, [data-behind="cards"]'),
  onSeat('pulse', '.pulse'),
  onSeat('pots', '.pots'),
  onSeat('overlaps', '.overlaps'),
  onSeat('running', '.running'),
  onSeat('form', '#bring-in'),
  onSeat('motions', '.motion-row'),
  onSeat('blocks', '.motion-row .fields'),
  onSeat('bad-twin', '.motion-row .models'),
  onSeat('amendments', '.motion-row .amendments'),
  onSeat('ballot', '.ballot'),
  onSeat('council', '.council'),
  onSeat('happening', '.happening'),
  onSeat('handover', '#handover'),
  onSeat('levels', '.levels'),
  onSeat('doubts', '.doubts'),
  onSeat('reflections', '.reflections'),
  onDesk('spielmeister', 'spielmeister', 'main h1'),
  ...['join', 'roles', 'forms', 'cards', 'documents', 'town'].map(printed),
  onDesk('handbook', 'facilitator', '[data-handbook="open"]', {
    press: ['[data-handbook="open"]'],
    away: '[data-handbook="close"]',
  }),
  onDesk('invitations', 'facilitator', '.invitations'),
  onDesk('hands', 'facilitator', '.council-desk'),
  onDesk('year-desk', 'facilitator', '.year-desk'),
  ...['facilitator', 'spielmeister'].flatMap((of) => ofDesk(of as 'facilitator' | 'spielmeister')),
  onDesk('people', 'facilitator', '.people-list'),
  onDesk('seat-menu', 'facilitator', MORE, { press: [MORE], away: MORE }),
  onDesk('rotate', 'facilitator', '.rotate'),
  onDesk('without-device', 'facilitator', '.without-device'),
  onDesk('door', 'facilitator', '.door-details'),
  onDesk('steps', 'facilitator', '.debrief-steps .what-if'),
  onDesk('rehearsal', 'facilitator', '.rehearsal'),
  ...['flash', 'poll', 'message', 'adjust', 'revoke', 'moments', 'wall', 'queue', 'classify'].map((what) =>
    onDesk(`desk-${what}`, 'facilitator', `[data-desk="${what}"]`),
  ),
  onDesk('ways-back', 'facilitator', '.marks'),
  onDesk('time-pilot', 'facilitator', '.time-pilot'),
  onDesk('ahead', 'facilitator', '.ahead'),
  onDesk('lately', 'facilitator', '.lately'),
]

/** The names of all views. */
export const viewIds: readonly string[] = [
  ...Object.values(doorViews),
  ...roomViews,
  ...panels,
  movingView,
  aloneView,
  againView,
  ...Object.values(deviceViews),
  ...Object.values(tablesViews),
  ...Object.values(troubleViews),
].map(({ id }) => id)
