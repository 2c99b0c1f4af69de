/** Looking on: everything that everybody may see, at reading size. */
import '../theme/play.css'
import '../theme/debrief.css'
import '../theme/later.css'
import '../theme/console.css'
import type { VNode } from 'preact'
import { frame, view } from '../net/stores.ts'
import { phaseNow } from '../play/course.ts'
import { WaitingLine } from '../play/foot.tsx'
import { Happened } from '../play/happened.tsx'
import { Course } from '../play/top-bar.tsx'
import { Town } from '../play/town.tsx'
import { t } from '../texts/texts.ts'
import { Clock } from '../ui/clock.tsx'
import { Heading } from '../ui/heading.tsx'
import { LinkState } from '../ui/link.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { s } from '../ui/words.ts'
import { WALL, wallBlocks } from './wall-blocks.tsx'

export function Observe(): VNode | null {
  const seen = view.value
  const structure = frame.value
  if (seen === null || structure === null) return null
  const path = `rounds.${seen.round}.phases.${seen.phase}`
  const lobby = seen.status === 'lobby'
  const shows = lobby ? [] : (phaseNow(structure, seen)?.shows ?? []).filter((name) => name !== 'town')
  return (
    <div class="console">
      <header class="top">
        <p class="who">
          <b>{s('title')}</b>
          <small>{t('observe.title')}</small>
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
          {wallBlocks(shows).map((name) => {
            const Block = WALL[name]
            return Block === undefined ? null : <Block key={name} />
          })}
        </section>
        <section class="side-column">{!lobby && <Town />}</section>
      </main>
    </div>
  )
}
