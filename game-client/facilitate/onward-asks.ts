/** What carries each table on from where it stands; a table that stands still or has come to its end asks for nothing. */
import type { Ask } from '../../shared/engine/commands.ts'
import type { KnownTable } from './near.ts'

type Known = { readonly id: string; readonly glance: Pick<KnownTable['glance'], 'offers'> }

export function onwardAsks(known: readonly Known[]): readonly { readonly table: string; readonly ask: Ask }[] {
  return known.flatMap(({ id, glance }) => {
    const onward = glance.offers.find(({ ask }) => ask.type === 'start' || ask.type === 'next')
    return onward === undefined ? [] : [{ table: id, ask: onward.ask }]
  })
}
