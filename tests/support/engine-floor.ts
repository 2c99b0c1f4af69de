/** What a campaign has to have seen of the floor: what was asked there, and what came of it. */
import type { FloorCommand, FloorEvent } from '../../shared/engine/floor-state.ts'

export const askedOnFloor: Record<FloorCommand['type'] | 'answerPoll', 'evening'> = {
  flash: 'evening',
  unflash: 'evening',
  poll: 'evening',
  closePoll: 'evening',
  answerPoll: 'evening',
  moment: 'evening',
  unmoment: 'evening',
  adjust: 'evening',
  revoke: 'evening',
  message: 'evening',
  show: 'evening',
  hold: 'evening',
  pass: 'evening',
}

export const cameOfFloor: Record<FloorEvent['type'], 'evening'> = {
  flashed: 'evening',
  unflashed: 'evening',
  polled: 'evening',
  pollClosed: 'evening',
  pollAnswered: 'evening',
  momentKept: 'evening',
  momentDropped: 'evening',
  revoked: 'evening',
  wallSet: 'evening',
  held: 'evening',
  passed: 'evening',
}
