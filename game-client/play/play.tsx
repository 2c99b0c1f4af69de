/** The screen of a seat: where am I, what can I do now, how long, whom are we waiting for. */
import '../theme/play.css'
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { frame, mine, outbox, view } from '../net/stores.ts'
import { speakFurther, t } from '../texts/texts.ts'
import { wide } from '../ui/now.ts'
import { TooLate } from './blocks-later.ts'
import { blocksOf, isToldOnWall, phaseNow } from './course.ts'
import { Foot } from './foot.tsx'
import { Happened, Notices } from './happened.tsx'
import { Lobby } from './lobby.tsx'
import { Now } from './now.tsx'
import { type Panel, panel, showPanel, watchPanel } from './panel.ts'
import { dimmed, talking, watchTalk } from './quiet.ts'
import { MyRole } from './role.tsx'
import { silent, watchEnding } from './silence.ts'
import { TopBar } from './top-bar.tsx'
import { Town } from './town.tsx'

export function Play(): VNode | null {
  useEffect(watchPanel, [])
  useEffect(watchTalk, [])
  useEffect(watchEnding, [])
  const seen = view.value
  const structure = frame.value
  const large = Object.keys(structure?.council.places ?? {}).length > 0
  useEffect(() => {
    // Where they cannot be reached, the first block that needs them says so and asks again.
    if (large) speakFurther().catch(() => undefined)
  }, [large])
  if (seen === null || structure === null) return null
  if (seen.status === 'lobby') return <Lobby />
  const phase = phaseNow(structure, seen)
  // Whoever lays a role down looks at nothing else, and at no figure yet.
  const onWall = isToldOnWall(seen)
  const beside = wide.value && !dimmed.value && !onWall && phase?.shows.includes('words') !== true
  const shown = beside && panel.value === 'town' ? 'now' : panel.value
  const dim = dimmed.value && shown === 'now'
  return (
    <div
      class={classesOf({
        dusk: talking.value !== null || silent.value,
        beside,
        dim,
        silence: silent.value,
        'at-end': phase?.shows.includes('ending') === true,
      })}
    >
      <TopBar />
      {beside && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to reach what scrolls
        <section class="ground" aria-label={t('tab.town')} tabIndex={0}>
          <Town beside={shown === 'now' ? blocksOf(structure, seen, mine.value) : []} />
        </section>
      )}
      <div class="desk">
        <nav class="tabs" aria-label={t('tab.label')}>
          {(beside ? (['now', 'role'] as const) : (['now', 'role', 'town'] as const)).map((name) => (
            <Tab key={name} name={name} shown={shown} />
          ))}
        </nav>
        <main id="main">
          {onWall ? <Notices /> : <Happened />}
          {outbox.value.some(({ state }) => state === 'refused') && <TooLate />}
          {shown === 'now' && <Now />}
          {shown === 'role' && <MyRole />}
          {shown === 'town' && <Town />}
        </main>
        {(mine.value.me?.role ?? null) !== null && <Foot />}
      </div>
    </div>
  )
}

function classesOf(states: Readonly<Record<string, boolean>>): string {
  const names = Object.keys(states).filter((name) => states[name] === true)
  return ['play', ...names].join(' ')
}

function Tab({ name, shown }: { readonly name: Panel; readonly shown: Panel }): VNode {
  return (
    <button
      type="button"
      data-tab={name}
      aria-current={name === shown ? 'page' : undefined}
      onClick={() => showPanel(name)}
    >
      {t(`tab.${name}`)}
    </button>
  )
}
