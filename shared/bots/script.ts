/** Bots that play what a person chose in this role before; where that no longer fits, they follow the role's goal. */
import type { Id, Scripted } from '../engine/state.ts'
import type { Scenario } from '../scenario/schema.ts'
import type { Considered, Played } from './considered.ts'
import { listed, type Offers, type Views } from './seen.ts'
import { byGoal } from './wishes.ts'

/** The next recorded decision of this phase that is open now; a choice that has to be made and cannot be, by goal. */
export function byScript(
  open: Offers<Played>,
  views: Views,
  scenario: Scenario,
  role: Id,
  script: readonly Scripted[],
): Considered | null {
  const laid = views.public.roles[role]?.laid
  const free = open.filter(({ ask }) => !(laid === true && ask.type === 'choose'))
  for (const { phase, offer: wanted } of script) {
    const offer = phase === views.public.phase ? free.find(({ id }) => id === wanted) : undefined
    if (offer !== undefined) return { offer, because: 'own' }
  }
  const choices = free.filter(({ ask }) => ask.type === 'choose')
  return laid === false ? byGoal(listed(choices), views, scenario, role) : null
}
