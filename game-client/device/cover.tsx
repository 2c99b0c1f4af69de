/** The cover of a shared device while it is handed on. */
import type { VNode } from 'preact'
import { t } from '../texts/texts.ts'
import { Heading } from '../ui/heading.tsx'
import { cover, uncover } from './hand.ts'

/** Nothing but whose turn it is: the device goes round with this on it. */
export function Cover({ role }: { readonly role: string }): VNode {
  return (
    <main class="page cover" id="main">
      <p class="kicker">{t('device.cover')}</p>
      <Heading of={role}>{t('device.coverLead', { role })}</Heading>
      <p class="lead">{t('device.coverHint')}</p>
      <button type="button" class="do main" data-uncover="" onClick={uncover}>
        {t('device.reveal', { role })}
      </button>
      <button type="button" class="do quiet" data-cover="" onClick={cover}>
        {t('device.not')}
      </button>
    </main>
  )
}
