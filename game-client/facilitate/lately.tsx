/** What was done at the consoles of this table: two who lead at once know of each other. */
import { computed } from '@preact/signals'
import type { VNode } from 'preact'
import type { Deed } from '../../shared/protocol/private-view.ts'
import { desk, lately } from '../net/stores.ts'
import { language, type TextKey, t } from '../texts/texts.ts'
import { roleShort } from '../ui/words.ts'
import { nameOf } from './names.ts'
import { phaseTitle } from './phase-title.ts'

const MOST = 5

export function Lately(): VNode | null {
  if (lately.value.length === 0) return null
  return (
    <details class="lately" open={lately.value.some((deed) => deed.desk !== desk.value)}>
      <summary>{t('lately.title')}</summary>
      <ol>
        {lately.value.slice(0, MOST).map((deed) => (
          <li key={`${deed.at} ${deed.what} ${deed.about}`}>
            <time dateTime={new Date(deed.at).toISOString()}>{hour(deed.at)}</time> {whoOf(deed)}: {whatOf(deed)}
          </li>
        ))}
      </ol>
    </details>
  )
}

/** Made once for each language: making one takes much longer than what is written with it. */
const clockFace = computed(() => {
  const spoken = language.value === 'en' ? 'en-GB' : 'de-DE'
  return new Intl.DateTimeFormat(spoken, { hour: '2-digit', minute: '2-digit' })
})

function hour(at: number): string {
  return clockFace.value.format(at)
}

function whoOf({ desk: at, lead, name }: Deed): string {
  if (at === desk.value) return t('lately.you')
  return name ?? t(lead ? 'lately.lead' : 'lately.spielmeister')
}

const SEATS = new Set(['place', 'assign', 'reissue', 'move', 'rename', 'remove', 'unseat'])
const PLAIN = new Set(['start', 'pause', 'resume', 'back', 'announce', 'reseat', 'hands', 'classify', 'close', 'stage'])
const DOORS = new Set(['doorOpened', 'doorClosed', 'invite', 'withdraw'])

function whatOf({ what, about }: Deed): string {
  const key = `deed.${what}` as TextKey
  if (PLAIN.has(what) || DOORS.has(what)) return t(key)
  if (SEATS.has(what)) return t(key, { name: nameOf(about ?? '') })
  if (what === 'extend') return t('deed.extend', { minutes: about ?? '' })
  if (what === 'next') return t('deed.next', { phase: phaseTitle(about ?? '') })
  if (what === 'entered' || what === 'sitIn') return t(key, { role: roleShort(about ?? '') })
  return t('deed.other')
}
