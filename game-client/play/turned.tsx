/** A choice that was turned: who laid what, what fell away, what begins. */
import type { VNode } from 'preact'
import { frame, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Sign } from '../ui/sign.tsx'
import { costOf, roleShort, s } from '../ui/words.ts'

interface TurnedProps {
  readonly choice: string
  /** Its cards are read aloud, and seen elsewhere. */
  readonly unseen?: boolean
}

export function Turned({ choice, unseen = false }: TurnedProps): VNode | null {
  const turned = view.value?.choices[choice]
  if (turned === undefined) return null
  return (
    <section class="turned">
      <h2 class={unseen ? 'aside' : undefined}>{s(`choices.${choice}.title`)}</h2>
      <ul class={unseen ? 'aside' : 'papers three'}>
        {inOrder(turned.laid).map(([role, measure]) => (
          <li key={role} class={`paper ${fateOf(turned, role, measure)}`}>
            <MeasureSign id={measure} />
            <p class="kicker">{roleShort(role)}</p>
            <h3>{s(`measures.${measure}.name`)}</h3>
            <p class="cost">{costOf(measure)}</p>
            <p class="fate">{t(`fate.${saidOf(turned, role, measure)}`)}</p>
          </li>
        ))}
      </ul>
      {turned.overdrawn && <p class="fact no">{t('choice.overdrawn')}</p>}
    </section>
  )
}

/** The sign that the scenario gives a measure; none where it gives none. */
export function MeasureSign({ id }: { readonly id: string }): VNode | null {
  const name = frame.value?.picture?.icons[id]
  return name === undefined ? null : <Sign name={name} />
}

/** In the order of the roles: who laid first is nobody's business. */
function inOrder(laid: Turn['laid']): readonly (readonly [string, string])[] {
  const roles = frame.value?.roles ?? Object.keys(laid)
  return roles.flatMap((role) => (laid[role] === undefined ? [] : [[role, laid[role]] as const]))
}

/** What became of what a role laid. What costs nothing does not begin: it holds. */
export function saidOf(turned: Turn, role: string, measure: string): ReturnType<typeof fateOf> | 'holds' {
  const fate = fateOf(turned, role, measure)
  return fate === 'begun' && (frame.value?.measures[measure]?.cost ?? 0) === 0 ? 'holds' : fate
}

type Turn = NonNullable<typeof view.value>['choices'][string]

function fateOf(
  { stopped, begun, overdrawn }: Turn,
  role: string,
  measure: string,
): 'stopped' | 'begun' | 'overdrawn' | 'laid' {
  if (stopped.includes(role)) return 'stopped'
  if (overdrawn) return 'overdrawn'
  return begun.includes(measure) ? 'begun' : 'laid'
}
