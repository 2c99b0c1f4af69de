/** One place at a table: connects it, and shows the screen of whoever sits there. */
import type { ComponentType, VNode } from 'preact'
import { useEffect, useLayoutEffect } from 'preact/hooks'
import { Front } from './join/front.tsx'
import type { Place } from './net/places.ts'
import { continueHere, enter } from './net/session.ts'
import { link, view } from './net/stores.ts'
import type { Kind } from './route.ts'
import { language, speakFurther, t } from './texts/texts.ts'
import { Heading } from './ui/heading.tsx'
import { Later } from './ui/later.tsx'

const screens: Readonly<Record<Kind, () => Promise<ComponentType<object>>>> = {
  seat: async () => (await import('./play/play.tsx')).Play,
  device: async () => (await Promise.all([import('./device/covered.tsx'), speakFurther()]))[0].Covered,
  facilitator: console,
  spielmeister: console,
  guest: console,
  projector: async () => (await Promise.all([import('./project/project.tsx'), speakFurther()]))[0].Project,
  observer: async () => (await Promise.all([import('./project/observe.tsx'), speakFurther()]))[0].Observe,
}

async function console(): Promise<ComponentType<object>> {
  return (await Promise.all([import('./facilitate/facilitate.tsx'), speakFurther()]))[0].Facilitate
}

export function AtPlace({ place }: { readonly place: Place }): VNode {
  const spoken = language.value
  // The server sends texts in one language per connection: another language is another visit.
  // Before anything is painted, for what was known at the place before is not for the eyes of this one.
  useLayoutEffect(() => enter(place), [place.key, spoken])
  useEffect(watchAwake, [place.key])
  if (link.value === 'superseded') return <Elsewhere />
  if (link.value === 'gone') return <Gone />
  if (view.value === null) return <Waiting />
  return <Later key={place.kind} load={screens[place.kind]} with={{}} />
}

/** Loaded beside everything else: a screen that goes dark a moment too early costs nothing. */
function watchAwake(): () => void {
  let stop: (() => void) | null = null
  let left = false
  import('./ui/awake.ts').then(
    ({ plays, stayAwake }) => {
      if (!left) stop = stayAwake(plays)
    },
    () => undefined,
  )
  return () => {
    left = true
    stop?.()
  }
}

function Waiting(): VNode {
  return (
    <main class="page" id="main">
      <p class="hint">{t(link.value === 'lost' ? 'link.lost' : 'loading')}</p>
    </main>
  )
}

/** A newer page of the same seat is open: this one says so, and takes over on demand. */
function Elsewhere(): VNode {
  return (
    <main class="page start bare dusk" id="main">
      <Front>
        <Heading of="superseded">{t('superseded.title')}</Heading>
        <p class="lead">{t('superseded.lead')}</p>
      </Front>
      <button type="button" class="do main" data-take-over="" onClick={continueHere}>
        {t('superseded.here')}
      </button>
    </main>
  )
}

function Gone(): VNode {
  return (
    <main class="page start bare dusk" id="main">
      <Front>
        <Heading of="gone">{t('gone.title')}</Heading>
        <p class="lead">{t('gone.lead')}</p>
      </Front>
      <a class="do main" href="/">
        {t('gone.start')}
      </a>
    </main>
  )
}
