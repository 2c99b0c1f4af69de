/** Before it begins: who is there, what my seat is, and how I get it back. */
import type { VNode } from 'preact'
import { Front } from '../join/front.tsx'
import { mine, view, workshop } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Heading } from '../ui/heading.tsx'
import { LinkState } from '../ui/link.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { roleName, s } from '../ui/words.ts'
import { Notices } from './happened.tsx'
import { Platzkarte } from './role.tsx'

export function Lobby(): VNode | null {
  const seen = view.value
  if (seen === null) return null
  const role = mine.value.me?.role ?? null
  return (
    <main class="page start lobby" id="main">
      <Front>
        <p class="kicker">{workshop.value.title ?? s('title')}</p>
        <Heading of="lobby">{role === null ? t('lobby.title') : t('lobby.role', { role: roleName(role) })}</Heading>
        <p class="lead">{t('lobby.wait')}</p>
      </Front>
      <LinkState />
      <Notices />
      <div class="ways">
        <section class="paper">
          <h2>{t('lobby.seats')}</h2>
          <ul class="people">
            {Object.entries(seen.roles).map(([id, { seats }]) => (
              <li key={id} class={id === role ? 'own' : ''}>
                <b>{roleName(id)}</b> <span>{t('lobby.people', { count: seats })}</span>
              </li>
            ))}
          </ul>
        </section>
        <div class="paper">
          <Platzkarte />
          <Markdown text={s('summary')} />
        </div>
      </div>
    </main>
  )
}
