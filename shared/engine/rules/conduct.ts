/** What the facilitator does with the clock and the room; nothing of it changes the town. */
import type { Command, Event, FacilitatorCommand, ServerCommand } from '../commands.ts'
import { withHouse } from '../model/course.ts'
import type { Refusal } from '../refusals.ts'
import type { Clock, State } from '../state.ts'

type Of<T extends Event['type']> = Extract<Event, { type: T }>

export function pause(state: State, _ask: unknown, { by, at }: Command): Event[] | Refusal {
  if (by.kind !== 'facilitator') return { refused: 'not-yours' }
  if (state.house.status !== 'playing') return { refused: 'not-playing' }
  return [{ type: 'paused', clock: { left: leftAt(state.house.clock, at), since: null } }]
}

export function resume(state: State, _ask: unknown, { by, at }: Command): Event[] | Refusal {
  if (by.kind !== 'facilitator') return { refused: 'not-yours' }
  if (state.house.status !== 'paused') return { refused: 'not-paused' }
  const { left } = state.house.clock
  return [{ type: 'resumed', clock: { left, since: left === null ? null : at } }]
}

export function extend(
  state: State,
  { minutes }: Extract<FacilitatorCommand, { type: 'extend' }>,
  { by, at }: Command,
): Event[] | Refusal {
  if (by.kind !== 'facilitator') return { refused: 'not-yours' }
  if (state.house.status !== 'playing' && state.house.status !== 'paused') return { refused: 'not-playing' }
  const left = leftAt(state.house.clock, at)
  if (left === null) return { refused: 'no-clock' }
  const more = minutes * 60_000
  return [
    {
      type: 'clockExtended',
      by: more,
      clock: { left: left + more, since: state.house.clock.since === null ? null : at },
    },
  ]
}

/** The lights were off: a running clock gets back the time that nobody could use. `lasted` in milliseconds. */
export function outage(
  state: State,
  { lasted }: Extract<ServerCommand, { type: 'outage' }>,
  { by }: Command,
): Event[] | Refusal {
  if (by.kind !== 'server') return { refused: 'not-yours' }
  const { left, since } = state.house.clock
  if (left === null || since === null) return { refused: 'no-clock' }
  return [{ type: 'clockExtended', by: lasted, clock: { left, since: since + lasted } }]
}

export function announce(
  state: State,
  { text }: Extract<FacilitatorCommand, { type: 'announce' }>,
  { by }: Command,
): Event[] | Refusal {
  if (by.kind !== 'facilitator') return { refused: 'not-yours' }
  if (state.house.status === 'closed') return { refused: 'closed' }
  return [{ type: 'announced', text }]
}

export function announced(state: State, { text }: Of<'announced'>): State {
  return withHouse(state, { notice: text })
}

export function close(state: State, _ask: unknown, { by }: Command): Event[] | Refusal {
  if (by.kind !== 'facilitator') return { refused: 'not-yours' }
  if (state.house.status === 'closed') return { refused: 'closed' }
  return [{ type: 'closed' }]
}

/** Milliseconds left at a moment, never below 0; null where there is no clock. */
export function leftAt({ left, since }: Clock, at: number): number | null {
  if (left === null || since === null) return left
  return Math.max(0, left - Math.max(0, at - since))
}
