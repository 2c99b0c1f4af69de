/** The real door of the server, with nothing behind it: whoever asks hears what would be said, and nothing happens. */
import type { Commit } from '../../game-server/commit.ts'
import type { Bearer } from '../../game-server/connection.ts'
import { hear } from '../../game-server/hear.ts'
import { type LiveTable, revive } from '../../game-server/table.ts'
import type { Ask } from '../../shared/engine/commands.ts'
import { isRefusal, type Refusal } from '../../shared/engine/refusals.ts'
import type { Id, State } from '../../shared/engine/state.ts'
import { decide } from '../../shared/engine/step.ts'
import type { Audience } from '../../shared/engine/views.ts'
import { longestText } from '../../shared/protocol/commands.ts'

export interface Door {
  /** Why not; null where it would be accepted there and then. */
  ask(state: State, who: Audience, as: Id | null, ask: Ask): Promise<Refusal | null>
}

const ROW = { id: 'table', workshop: 'workshop', number: 1, scenario: '', epoch: 1, closed: false } as const

export function doorTo({ scenario, seed }: Pick<State, 'scenario' | 'seed'>): Door {
  const table = revive({ ...ROW, seed, pace: 'room', preset: null }, scenario, [], new Map())
  return {
    async ask(state, who, as, ask) {
      table.state = state
      const written = longestText(ask.type) !== null && Object.values(ask).some((part) => part === 'text')
      const message = { cid: 'asked-at-the-door', as, ask, ...(written && { text: 'froh' }) }
      const answer = await hear(deciding(table), table, bearer(who), message, 0)
      return 'refused' in answer ? answer.refused : null
    },
  }
}

function bearer(audience: Audience): Bearer {
  const credential = { hash: 'hash', workshop: ROW.workshop, kind: audience.kind, seat: null, table: null, name: null }
  return { audience, holds: [], credential }
}

/** Decides as the commit loop does, and keeps nothing. */
function deciding(table: LiveTable): Commit {
  return {
    async ask({ make, cid }) {
      const command = make(table.state)
      const outcome = isRefusal(command) ? command : decide(table.state, command)
      return isRefusal(outcome) ? { cid, refused: outcome } : { cid, ok: true }
    },
    keep: async () => undefined,
    tables: new Map(),
    sound: true,
    rest: () => undefined,
  }
}
