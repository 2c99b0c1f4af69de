/** A shared device as it lies in the middle: what everybody may see, who may have it, and cards on paper. */
import '../theme/play.css'
import '../theme/debrief.css'
import '../theme/later.css'
import '../theme/console.css'
import type { VNode } from 'preact'
import { forgets } from '../net/device.ts'
import { frame, mine, place, view } from '../net/stores.ts'
import { phaseNow } from '../play/course.ts'
import { WaitingLine } from '../play/foot.tsx'
import { Happened } from '../play/happened.tsx'
import { Course } from '../play/top-bar.tsx'
import { Town } from '../play/town.tsx'
import { WALL, wallBlocks } from '../project/wall-blocks.tsx'
import { showCode } from '../route.ts'
import { t } from '../texts/texts.ts'
import { Clock } from '../ui/clock.tsx'
import { Heading } from '../ui/heading.tsx'
import { Languages } from '../ui/languages.tsx'
import { LinkState } from '../ui/link.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { listed, roleShort, s } from '../ui/words.ts'
import { Cover } from './cover.tsx'
import { hand } from './hand.ts'
import { PaperCard } from './paper-card.tsx'
import { Turns } from './turns.tsx'
import { unsent } from './unsent.ts'

export function Covered(): VNode | null {
  const seen = view.value
  const structure = frame.value
  if (seen === null || structure === null) return null
  if (hand.value.at === 'passing') return <Cover role={hand.value.name} />
  const path = `rounds.${seen.round}.phases.${seen.phase}`
  const lobby = seen.status === 'lobby'
  const shows = lobby ? [] : (phaseNow(structure, seen)?.shows ?? []).filter((name) => name !== 'town')
  return (
    <div class="console device">
      <header class="top">
        <p class="who">
          <b>{s('title')}</b>
          <small>{t('device.title')}</small>
        </p>
        <Course />
        <Clock />
        <LinkState />
      </header>
      <main id="main">
        <section class="lead-column">
          <Heading of={lobby ? 'lobby' : seen.phase}>{lobby ? t('console.lobby') : s(`${path}.name`)}</Heading>
          <Happened />
          <Markdown class="task" text={lobby ? s('summary') : s(`${path}.task`)} />
          <WaitingLine />
          <Unsent />
          <Turns />
          {mine.value.device?.cards === true && <PaperCard />}
          {lobby && <Card />}
          {wallBlocks(shows).map((name) => {
            const Block = WALL[name]
            return Block === undefined ? null : <Block key={name} />
          })}
        </section>
        <section class="side-column">
          {!lobby && <Town beside={[]} />}
          <Languages />
        </section>
      </main>
    </div>
  )
}

/** What brings this device back with all its roles. */
function Card(): VNode {
  const { platzkarte = '', joinCode = '' } = place.value ?? {}
  return (
    <section class="platzkarte">
      <h2>{t('device.card')}</h2>
      <p>
        <b>{platzkarte}</b>
        {joinCode !== '' && <span> · {showCode(joinCode)}</span>}
      </p>
      <p class="hint">{t('device.cardHint')}</p>
      {forgets() && <p class="notice">{t('platzkarte.forgets')}</p>}
    </section>
  )
}

function Unsent(): VNode | null {
  const held = mine.value.device?.seats ?? {}
  const roles = unsent.value.map((seat) => held[seat] ?? null).filter((role) => role !== null)
  if (roles.length === 0) return null
  return (
    <p class="saved" role="status">
      {t('device.unsent', { roles: listed(roles.map(roleShort)) })}
    </p>
  )
}
