/** My role: who I am, what I want, whom I need, what only I know; and my notes, which nobody else sees. */
import type { VNode } from 'preact'
import { forgets } from '../net/device.ts'
import { askForHelp } from '../net/session.ts'
import { helping, mine, place, view } from '../net/stores.ts'
import { showCode } from '../route.ts'
import { t } from '../texts/texts.ts'
import { Calm } from '../ui/calm.tsx'
import { Draft } from '../ui/draft.tsx'
import { Languages } from '../ui/languages.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { partsBelow, roleName, s } from '../ui/words.ts'
import { ChecksSoFar, Fallback, LATER, OwnData, TableSign } from './blocks-later.ts'
import { fallsBack } from './fallback.ts'
import { OwnCards } from './hand.tsx'

export function MyRole(): VNode {
  const role = mine.value.me?.role ?? null
  return (
    <>
      <h1>{role === null ? t('role.none') : roleName(role)}</h1>
      <Brief />
      {role !== null && <Prompts role={role} />}
      {role !== null && view.value?.pace === 'room' && <TableSign />}
      {mine.value.me?.handover != null && <LATER.handover />}
      {mine.value.letters !== undefined && <LATER.letters />}
      {partsBelow('documents').length > 0 && <LATER.documents />}
      {partsBelow('checks').length > 0 && <ChecksSoFar />}
      {partsBelow('glossary').length > 0 && <LATER.glossary />}
      <section class="notes">
        <h2>{t('notes.title')}</h2>
        <p class="hint">{t('notes.hint')}</p>
        <Draft name="notes" label={t('notes.title')} rows={4} />
      </section>
      <Help />
      <Platzkarte />
      {place.value?.kind === 'seat' && <OwnData />}
      <Languages />
      {fallsBack.value && <Fallback />}
      <Calm />
    </>
  )
}

/** Who I am, what I want, and my card. */
export function Brief(): VNode | null {
  const role = mine.value.me?.role ?? null
  if (role === null) return <p class="hint">{t('role.noneYet')}</p>
  return (
    <section class="brief">
      <Markdown text={s(`roles.${role}.brief`)} />
      <p class="goal">
        <b>{t('role.goal')}</b> {s(`roles.${role}.goal.text`)}
      </p>
      <OwnCards />
    </section>
  )
}

function Prompts({ role }: { readonly role: string }): VNode | null {
  const parts = partsBelow(`roles.${role}.prompts`)
  if (parts.length === 0) return null
  return (
    <section>
      <h2>{t('role.prompts')}</h2>
      <ul class="prompts">
        {parts.map((part) => (
          <li key={part}>{s(`roles.${role}.prompts.${part}`)}</li>
        ))}
      </ul>
    </section>
  )
}

function Help(): VNode | null {
  if (view.value?.pace === 'alone') return null
  return (
    <section>
      <button type="button" class="do plain" aria-pressed={helping.value} onClick={() => askForHelp(!helping.value)}>
        {t(helping.value ? 'help.asked' : 'help.ask')}
      </button>
    </section>
  )
}

export function Platzkarte(): VNode | null {
  const here = place.value
  if (here?.platzkarte === undefined) return null
  const [words, chair] = here.platzkarte.split(' · ').reverse()
  return (
    <section class="platzkarte">
      <h2>{t('platzkarte.title')}</h2>
      <p>
        {chair !== undefined && <span>{chair}</span>}
        <b>{words}</b>
        {here.joinCode !== undefined && <span>{t('join.lead', { code: showCode(here.joinCode) })}</span>}
      </p>
      <p class="hint">{t('platzkarte.hint')}</p>
      {forgets() && <p class="notice">{t('platzkarte.forgets')}</p>}
    </section>
  )
}
