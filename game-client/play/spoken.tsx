/** After a talk: what did I say, whom did I hear? Everybody is asked about everybody, or the question would tell. */
import type { VNode } from 'preact'
import { mine, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offered } from '../ui/do.tsx'
import { Saved } from '../ui/saved.tsx'
import { roleName } from '../ui/words.ts'
import { numberOf } from './hand.tsx'

export function Spoken(): VNode | null {
  const hand = mine.value.hand
  const own = mine.value.me?.role ?? null
  if (hand === undefined || own === null) return null
  const closed = Object.entries(hand.cards).filter(([, { opened }]) => opened === null)
  const others = Object.keys(view.value?.roles ?? {}).filter((role) => role !== own)
  return (
    <section class="spoken">
      <h2>{t('spoken.title')}</h2>
      <p class="hint">{t('spoken.hint')}</p>
      {closed.map(([id, { said }]) => (
        <Toggle key={id} on={said} yes={`say:${id}:true`} no={`say:${id}:false`}>
          {Object.keys(hand.cards).length > 1 ? t('spoken.saidOf', { number: numberOf(id) }) : t('spoken.said')}
        </Toggle>
      ))}
      {others.map((role) => {
        const heard = hand.heard.includes(role)
        return (
          <Toggle key={role} on={heard} yes={`hear:${role}:true`} no={`hear:${role}:false`}>
            {t('spoken.heard', { role: roleName(role) })}
          </Toggle>
        )
      })}
      <Saved about={['say', 'hear']} />
    </section>
  )
}

interface ToggleProps {
  readonly on: boolean
  readonly yes: string
  readonly no: string
  readonly children: string
}

function Toggle({ on, yes, no, children }: ToggleProps): VNode {
  return (
    <div class={on ? 'toggle on' : 'toggle'}>
      <Do offer={on ? no : yes} pressed={on} look="card">
        <span class="tick" aria-hidden="true">
          {on ? '✓' : '○'}
        </span>
        {children}
      </Do>
      {!offered(on ? no : yes) && on && <p class="fact yes">{children}</p>}
    </div>
  )
}
