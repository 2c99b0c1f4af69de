/** The network of the room, entered or changed once one is there. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { problemOf } from '../join/problem.tsx'
import { api } from '../net/api.ts'
import { place, workshop } from '../net/stores.ts'
import { language, t } from '../texts/texts.ts'

export function WifiForm(): VNode {
  const known = workshop.value.wifi
  const name = useSignal(known?.name ?? '')
  const password = useSignal(known?.password ?? '')
  const problem = useSignal('')
  const save = async (event: Event) => {
    event.preventDefault()
    problem.value = ''
    const { town, chairs } = workshop.value
    const wifi = { name: name.value.trim(), ...(password.value !== '' && { password: password.value }) }
    const about = { ...(town !== undefined && { town }), ...(wifi.name !== '' && { wifi }), ...(chairs && { chairs }) }
    const credential = place.value?.credential ?? ''
    try {
      await api('/api/workshop', { credential, language: language.value, method: 'PATCH', body: { about } })
      const { wifi: _, ...others } = workshop.value
      workshop.value = { ...others, ...(wifi.name !== '' && { wifi }) }
    } catch (error) {
      problem.value = problemOf(error)
    }
  }
  return (
    <details class="wifi-form">
      <summary>{t('door.wifi')}</summary>
      <form onSubmit={(event) => void save(event)}>
        <label for="wifi-name">{t('open.wifi')}</label>
        <input
          id="wifi-name"
          maxLength={32}
          autoComplete="off"
          value={name.value}
          onInput={({ currentTarget }) => (name.value = currentTarget.value)}
        />
        <label for="wifi-password">{t('open.password')}</label>
        <input
          id="wifi-password"
          maxLength={63}
          autoComplete="off"
          value={password.value}
          onInput={({ currentTarget }) => (password.value = currentTarget.value)}
        />
        <p class="hint">{t('open.wifiHint')}</p>
        <button type="submit" class="do plain" data-wifi="save">
          {t('door.wifiSave')}
        </button>
      </form>
      {problem.value !== '' && <p class="saved refused">{problem.value}</p>}
    </details>
  )
}
