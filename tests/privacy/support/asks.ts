/** Somebody's credential in the hands of a test, over plain HTTP and unnoted. */
import { type Player, player } from '../../support/http-client.ts'
import type { Stage } from './stage.ts'

export function asks({ server, who }: Stage, name: string): Player {
  return player(server.base, who(name).credential)
}
