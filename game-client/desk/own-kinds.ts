/** What is kept of a seat, sorted as people would: every kind of thing that a seat can ask for has its drawer. */
import type { RoleCommand, SeatCommand } from '../../shared/engine/commands.ts'

type Asked = RoleCommand['type'] | SeatCommand['type']

export const DRAWERS = ['said', 'decided', 'time', 'written', 'opinion', 'course'] as const
export type Drawer = (typeof DRAWERS)[number]

const DRAWER: Readonly<Record<Asked, Drawer>> = {
  share: 'said',
  say: 'said',
  hear: 'said',
  promise: 'said',
  confirm: 'said',
  tell: 'said',
  release: 'said',
  choose: 'decided',
  act: 'decided',
  fill: 'decided',
  sign: 'decided',
  unsign: 'decided',
  propose: 'decided',
  proposeFree: 'decided',
  detail: 'decided',
  cosign: 'decided',
  amend: 'decided',
  adopt: 'decided',
  withdraw: 'decided',
  cover: 'decided',
  beHeard: 'decided',
  vote: 'decided',
  freeze: 'decided',
  divide: 'decided',
  respond: 'decided',
  visit: 'time',
  ask: 'time',
  answer: 'time',
  write: 'written',
  unwrite: 'written',
  word: 'written',
  reflect: 'written',
  handOver: 'written',
  guess: 'opinion',
  declare: 'opinion',
  predict: 'opinion',
  pulse: 'opinion',
  doubt: 'opinion',
  answerPoll: 'opinion',
  ready: 'course',
  takePen: 'course',
}

/** How many things lie in each drawer, in the order of the drawers; empty ones are left out. */
export function drawersOf(asked: readonly { readonly ask: { readonly type: string } }[]): readonly [Drawer, number][] {
  const drawers = asked.map(({ ask }) => (Object.hasOwn(DRAWER, ask.type) ? DRAWER[ask.type as Asked] : 'course'))
  return DRAWERS.map((drawer): [Drawer, number] => [drawer, drawers.filter((one) => one === drawer).length]).filter(
    ([, count]) => count > 0,
  )
}
