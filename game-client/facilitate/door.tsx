/** The door: the code and its QR for those who come in, and the links for wall, guests and observers. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { problemOf } from '../join/problem.tsx'
import { api } from '../net/api.ts'
import { linksOf } from '../net/links.ts'
import { place, workshop } from '../net/stores.ts'
import { language, t } from '../texts/texts.ts'
import { JoinCode } from '../ui/join-code.tsx'
import { Invitations } from './invitations.tsx'
import { KeptUntil } from './kept-until.tsx'
import { ShareLink } from './share-link.tsx'
import { WifiForm } from './wifi-form.tsx'

export function Door(): VNode {
  const code = workshop.value.joinCode ?? place.value?.joinCode ?? ''
  return (
    <section class="door">
      <h2>{t('door.title')}</h2>
      {code !== '' && <JoinCode code={code} />}
      {place.value?.kind === 'facilitator' && <OpenOrClosed />}
      {place.value?.kind === 'facilitator' && <WifiForm />}
      <Links />
      {place.value?.kind === 'facilitator' && <Invitations />}
      <KeptUntil />
    </section>
  )
}

function OpenOrClosed(): VNode {
  const problem = useSignal('')
  const open = workshop.value.open !== false
  const set = async () => {
    problem.value = ''
    const call = {
      credential: place.value?.credential ?? '',
      language: language.value,
      method: 'PATCH' as const,
      body: { open: !open },
    }
    try {
      await api('/api/workshop', call)
      workshop.value = { ...workshop.value, open: !open }
    } catch (error) {
      problem.value = problemOf(error)
    }
  }
  return (
    <>
      <p class={open ? 'fact yes' : 'fact'}>{t(open ? 'door.open' : 'door.closed')}</p>
      <button type="button" class="do plain" data-door={open ? 'close' : 'open'} onClick={() => void set()}>
        {t(open ? 'door.close' : 'door.reopen')}
      </button>
      {problem.value !== '' && <p class="saved refused">{problem.value}</p>}
    </>
  )
}

function Links(): VNode | null {
  const known = linksOf(place.value?.credential ?? '')
  const kinds = (['projector', 'observer', 'guest'] as const).filter((kind) => known[kind] !== undefined)
  if (kinds.length === 0) return null
  return (
    <div class="links">
      {kinds.map((kind) => (
        <ShareLink key={kind} link={known[kind] ?? ''} label={t(`door.${kind}`)} />
      ))}
    </div>
  )
}
