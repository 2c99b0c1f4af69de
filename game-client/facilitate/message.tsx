/** One sentence to all devices and to the wall. */

import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offered } from '../ui/do.tsx'
import { Saved } from '../ui/saved.tsx'

export function Message(): VNode | null {
  const typed = useSignal('')
  if (!offered('announce')) return null
  const text = typed.value.trim()
  const standing = view.value?.notice !== null
  return (
    <section class="message">
      <h2>{t('message.title')}</h2>
      <textarea
        rows={2}
        maxLength={280}
        aria-label={t('message.title')}
        value={typed.value}
        onInput={(event) => (typed.value = event.currentTarget.value)}
      />
      {text !== '' && (
        <Do offer="announce" text={text} then={() => (typed.value = '')}>
          {t('message.send')}
        </Do>
      )}
      {text === '' && standing && <Do offer="announce">{t('message.clear')}</Do>}
      <Saved about="announce" />
    </section>
  )
}
