/** Which screen stands here: the address says it, and the place on this device. */
import { signal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { arrive } from './arrive.ts'
import { Join } from './join/join.tsx'
import { Start } from './join/start.tsx'
import { placeOf } from './net/places.ts'
import { type Route, routeOf } from './route.ts'
import { speakFurther, t } from './texts/texts.ts'
import { Later } from './ui/later.tsx'
import { Live } from './ui/live.tsx'

const route = signal<Route>({ to: 'start' })

/** A credential in the address is kept and taken out before anything is drawn. */
function follow(): void {
  const asked = routeOf(location.hash)
  if (asked.to === 'arrive') arrive({ kind: asked.kind, credential: asked.credential })
  route.value = asked.to === 'arrive' ? routeOf(location.hash) : asked
}

follow()
addEventListener('hashchange', follow)

export function App(): VNode {
  const asked = route.value
  const key = asked.to === 'place' ? asked.key : ''
  useEffect(() => scrollTo({ top: 0 }), [asked.to, key])
  return (
    <>
      <button type="button" class="skip" onClick={skip}>
        {t('skip')}
      </button>
      <Screen asked={asked} />
      <Live />
    </>
  )
}

const loaders = {
  check: async () => (await Promise.all([import('./check/check.tsx'), speakFurther()]))[0].Check,
  place: async () => (await import('./place.tsx')).AtPlace,
  device: async () => (await import('./device/at-device.tsx')).AtDevice,
} as const

function Screen({ asked }: { readonly asked: Route }): VNode {
  if (location.pathname === '/check') return <Later key="check" load={loaders.check} with={{}} />
  if (asked.to === 'join') return <Join key={asked.code} code={asked.code} />
  const place = asked.to === 'place' ? placeOf(asked.key) : undefined
  if (place === undefined) return <Start lost={asked.to === 'place'} />
  return <Later key={place.key} load={loaders[place.kind === 'device' ? 'device' : 'place']} with={{ place }} />
}

function skip(): void {
  const heading = document.getElementById('main')?.querySelector<HTMLElement>('h1') ?? null
  if (heading === null) return
  heading.tabIndex = -1
  heading.focus()
}
