/** A table of bots at a large game, led to a phase by HTTP. */
import { credentialIn, type Opened, type Player, player, visitor } from '../../support/http-client.ts'

export interface Led {
  readonly id: string
  readonly links: Opened['links']
  readonly facilitator: Player
  /** Goes on until the table stands in that phase. */
  to(phase: string): Promise<void>
}

/** Opens a workshop with one table and starts it: bots hold every chair. */
export async function leadTable(base: string, scenario: string): Promise<Led> {
  const { body, error } = await visitor(base).call<Opened>('POST', '/api/workshops', { scenario })
  if (error !== null) throw new Error(error.message)
  const facilitator = player(base, credentialIn(body.links.facilitator))
  await facilitator.ask({ type: 'start' })
  return {
    id: body.tables[0] ?? '',
    links: body.links,
    facilitator,
    async to(wanted) {
      for (;;) {
        const { phase } = (await facilitator.look()).public
        if (phase === wanted) return
        const { error: why, body: told } = await facilitator.ask({ type: 'next', expect: phase })
        if (why !== null || told.refused !== undefined)
          throw new Error(`${scenario} does not get from ${phase} to ${wanted}`)
      }
    },
  }
}
