/** Every event and the function that places what it carries. Nothing is computed here, and nothing can be refused. */
import type { Event } from './commands.ts'
import * as course from './model/course.ts'
import * as decided from './model/decided.ts'
import * as outcomes from './model/outcomes.ts'
import { acted } from './rules/act.ts'
import { answered, asked } from './rules/ask.ts'
import { chosen } from './rules/choose.ts'
import { classified } from './rules/classify.ts'
import { announced } from './rules/conduct.ts'
import { covered } from './rules/cover.ts'
import { guessed, published, released, worded } from './rules/debrief.ts'
import { divided, divisionOffered, woundUp } from './rules/divide.ts'
import { doubted } from './rules/doubt.ts'
import { adopted, amended, cosigned, detailed, withdrawn } from './rules/draft.ts'
import { flashed, momentDropped, momentKept, unflashed } from './rules/flash.ts'
import { held, passed, wallSet } from './rules/floor.ts'
import { frozen } from './rules/freeze.ts'
import { handedOver } from './rules/hand-over.ts'
import { wasHeard } from './rules/hearing.ts'
import { revoked } from './rules/mend.ts'
import { declared, predicted } from './rules/perspective.ts'
import { pollAnswered, pollClosed, polled } from './rules/poll.ts'
import { confirmed, promised } from './rules/promise.ts'
import { filled, signed, unsigned } from './rules/proposal.ts'
import { proposed } from './rules/propose.ts'
import { pulsed } from './rules/pulse.ts'
import { referred } from './rules/refer.ts'
import { reflected } from './rules/reflect.ts'
import { responded } from './rules/respond.ts'
import { assigned, penTaken, seated, unseated } from './rules/seats.ts'
import { heard, said, shared } from './rules/share.ts'
import { satIn } from './rules/sit-in.ts'
import { staged } from './rules/stage.ts'
import { dealOffered, toldCard } from './rules/tell.ts'
import { spent } from './rules/time.ts'
import { visited } from './rules/visit.ts'
import { handsCounted, voted } from './rules/vote.ts'
import { unwritten, written } from './rules/write.ts'
import type { State } from './state.ts'

type Evolvers = { readonly [T in Event['type']]: (state: State, event: Extract<Event, { type: T }>) => State }

const evolvers: Evolvers = {
  seated,
  assigned,
  unseated,
  satIn,
  started: course.started,
  penTaken,
  clockSet: course.clockSet,
  clockExtended: course.clockExtended,
  paused: course.paused,
  resumed: course.resumed,
  announced,
  staged,
  closed: course.closed,
  marked: course.marked,
  moved: course.moved,
  wentBack: course.wentBack,
  shared,
  said,
  heard,
  promised,
  confirmed,
  promiseJudged: outcomes.promiseJudged,
  chosen,
  acted,
  filled,
  signed,
  unsigned,
  toldCard,
  dealOffered,
  spent,
  visited,
  asked,
  answered,
  proposed,
  detailed,
  cosigned,
  amended,
  adopted,
  withdrawn,
  covered,
  wasHeard,
  voted,
  handsCounted,
  classified,
  deadlinePassed: decided.deadlinePassed,
  counted: decided.counted,
  commissioned: decided.commissioned,
  booked: decided.booked,
  frozen,
  divisionOffered,
  divided,
  woundUp,
  happened: decided.happened,
  responded,
  concluded: decided.concluded,
  yearPassed: decided.yearPassed,
  reportTaken: decided.reportTaken,
  storyTold: decided.storyTold,
  levelsFound: decided.levelsFound,
  readied: course.readied,
  released,
  worded,
  guessed,
  declared,
  predicted,
  pulsed,
  reflected,
  doubted,
  written,
  unwritten,
  handedOver,
  flashed,
  unflashed,
  polled,
  pollClosed,
  pollAnswered,
  momentKept,
  momentDropped,
  revoked,
  wallSet,
  held,
  passed,
  published,
  referred,
  revealed: outcomes.revealed,
  cardCounted: outcomes.cardCounted,
  cardAnswered: outcomes.cardAnswered,
  stopped: outcomes.stopped,
  begun: outcomes.begun,
  changed: outcomes.changed,
  reported: outcomes.reported,
  judged: outcomes.judged,
  told: outcomes.told,
  ended: outcomes.ended,
}

/** The state with one event placed. Total: an event that was once recorded always can be placed again. */
export function evolve(state: State, event: Event): State {
  const place = evolvers[event.type] as (state: State, event: Event) => State
  return place(state, event)
}
