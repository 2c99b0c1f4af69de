/** What a table says to each who listens while the states of an evening pass, as bytes in their order: by the server's own telling. */
import { type Connection, nothingTold } from '../../../game-server/connection.ts'
import { connect } from '../../../game-server/listening.ts'
import { type LiveTable, revive } from '../../../game-server/table.ts'
import { publish } from '../../../game-server/telling.ts'
import type { State } from '../../../shared/engine/state.ts'
import type { Audience } from '../../../shared/engine/views.ts'
import type { Twins } from '../../support/engine-hidden.ts'
import { othersThan } from '../../support/engine-interference.ts'

/** Where two evenings that differ in one secret can be told apart by somebody who may not know it. */
export function messagesApart(twins: Twins): { apart: string[]; compared: number } {
  const [one, other] = [heard(twins, twins.one), heard(twins, twins.other)]
  const apart = [...one].filter(([who, messages]) => messages.join('\n') !== other.get(who)?.join('\n'))
  return {
    apart: apart.map(([who]) => `${who} is told something else because of a secret of ${twins.role}`),
    compared: [...one.values()].reduce((sum, messages) => sum + messages.length, 0),
  }
}

/** By listener. One more of each comes when half of it is over. */
function heard(twins: Twins, states: readonly State[]): Map<string, string[]> {
  const [first] = states
  const last = states.at(-1)
  const told = new Map<string, string[]>()
  if (first === undefined || last === undefined) return told
  const others = othersThan(twins, states)
  const table = tableAt(first)
  const show = () =>
    publish(table, 0, (error) => {
      throw error
    })
  // What is shown already is that first state: else the first publication would count up whatever was asked.
  show()
  for (const audience of others) connect(table, listener(audience, told, ''), 0)
  for (const state of states.slice(1)) {
    Object.assign(table, { state })
    show()
  }
  for (const audience of others) connect(table, listener(audience, told, 'late '), 0)
  return told
}

function tableAt(state: State): LiveTable {
  const row = {
    id: 't',
    workshop: 'w',
    number: 1,
    scenario: 'h',
    seed: state.seed,
    pace: state.house.pace,
    preset: null,
  }
  const table = revive({ ...row, epoch: 1, closed: false }, state.scenario, [], new Map())
  return Object.assign(table, { state })
}

function listener(audience: Audience, told: Map<string, string[]>, when: string): Connection {
  const name = when + JSON.stringify(audience)
  const messages: string[] = []
  told.set(name, messages)
  const note = (message: object) => messages.push(JSON.stringify(message))
  return {
    ...{ audience, holds: [], language: 'de', told: nothingTold(), presence: 'online', help: false },
    credential: { hash: name, workshop: 'w', kind: audience.kind, seat: null, table: null, name: null },
    tell: note,
    show: note,
    end: () => undefined,
  } as unknown as Connection
}
