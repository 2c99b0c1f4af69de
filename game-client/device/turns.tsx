/** Who may have the shared device now: a button for each of its roles, with what everybody may know of them. */
import type { VNode } from 'preact'
import type { PublicRole } from '../../shared/engine/views.ts'
import { frame, mine, view } from '../net/stores.ts'
import { type TextKey, t } from '../texts/texts.ts'
import { initials, roleName, roleShort } from '../ui/words.ts'
import { type Holder, pass } from './hand.ts'

export function Turns(): VNode {
  const holders = holdersOf(mine.value.device?.seats ?? {}, frame.value?.roles ?? [])
  return (
    <section class="turns">
      <h2>{t('device.roles')}</h2>
      <p class="hint">{t(holders.length === 0 ? 'device.none' : 'device.rolesHint')}</p>
      <ul>
        {holders.map((holder) => (
          <Turn key={holder.seat} holder={holder} />
        ))}
      </ul>
    </section>
  )
}

function Turn({ holder }: { readonly holder: Holder }): VNode {
  const { role } = holder
  const known = view.value?.roles[role]
  const state = known === undefined ? null : stateOf(known)
  return (
    <li>
      <button type="button" class="do plain" data-pass={role} onClick={() => pass(holder, roleShort(role))}>
        <span class="badge" aria-hidden="true">
          {initials(role)}
        </span>
        <span>
          {t('device.hand', { role: roleName(role) })}
          {state !== null && <small>{t(state)}</small>}
        </span>
      </button>
    </li>
  )
}

function stateOf({ ready, laid }: PublicRole): TextKey | null {
  if (laid !== null) return laid ? 'device.laid' : 'device.open'
  return ready ? 'device.ready' : null
}

/** In the order of the roles in the game. */
function holdersOf(seats: Readonly<Record<string, string | null>>, roles: readonly string[]): Holder[] {
  return Object.entries(seats)
    .flatMap(([seat, role]): Holder[] => (role === null ? [] : [{ seat, role }]))
    .sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
}
