/** Leaks, planted on purpose: a test that does not find them proves nothing. */
import type { Connection } from '../../../game-server/connection.ts'
import type { LiveTable } from '../../../game-server/table.ts'
import type { PrivateMessage } from '../../../shared/protocol/private-view.ts'
import type { Setting } from './stage.ts'

type Plant = NonNullable<Setting['plant']>
type Twist = (message: PrivateMessage, connection: Connection, table: LiveTable) => object

/** Everything that is told to somebody goes through this first. */
export function twisted(twist: Twist): Plant {
  return ({ server, table: id }) => {
    const table = tableOf(server, id)
    const add = table.connections.add.bind(table.connections)
    table.connections.add = (connection) => {
      const tell = connection.tell
      Object.assign(connection, {
        tell: (message: PrivateMessage) => tell(twist(message, connection, table) as PrivateMessage),
      })
      return add(connection)
    }
  }
}

/** Before each patch of the public state, this happens. */
export function beforePatch(happens: (table: LiveTable) => void): Plant {
  return ({ server, table: id }) => {
    const table = tableOf(server, id)
    const patch = table.patch
    table.patch = () => {
      happens(table)
      patch()
    }
  }
}

function tableOf({ service }: Parameters<Plant>[0]['server'], id: string): LiveTable {
  const table = service.commit.tables.get(id)
  if (table === undefined) throw new Error('no such table')
  return table
}
