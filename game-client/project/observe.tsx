/** Looking on: the town, large, and beside it everything that everybody may see, at reading size. */
import '../theme/play.css'
import '../theme/debrief.css'
import '../theme/later.css'
import '../theme/wall-acts.css'
import type { VNode } from 'preact'
import { frame, view } from '../net/stores.ts'
import { TownCanvas } from '../picture/canvas.tsx'
import { LATER } from '../play/blocks-later.ts'
import { type Block, isQuiet, isToldOnWall, phaseNow } from '../play/course.ts'
import { WaitingLine } from '../play/foot.tsx'
import { Happened } from '../play/happened.tsx'
import { Promises } from '../play/promises.tsx'
import { Course } from '../play/top-bar.tsx'
import { Town } from '../play/town.tsx'
import { TownTold } from '../play/town-later.ts'
import { t } from '../texts/texts.ts'
import { Clock } from '../ui/clock.tsx'
import { Heading } from '../ui/heading.tsx'
import { LinkState } from '../ui/link.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { wide } from '../ui/now.ts'
import { s } from '../ui/words.ts'
import { WALL, wallBlocks } from './wall-blocks.tsx'

export function Observe(): VNode | null {
  const seen = view.value
  const structure = frame.value
  if (seen === null || structure === null) return null
  const lobby = seen.status === 'lobby'
  const phase = phaseNow(structure, seen)
  const shows = lobby ? [] : (phase?.shows ?? [])
  const blocks = wallBlocks(shows)
  // While one word is asked for, nobody looks at a figure; while the wall tells the year, nobody knows how it ended.
  const told = !lobby && !shows.includes('words') && !isToldOnWall(seen)
  const beside = told && wide.value
  return (
    <div class={`play observe${beside ? ' beside' : ''}${isQuiet(phase) && !lobby ? ' dusk' : ''}`}>
      <header class="top">
        <p class="who">
          <b>{s('title')}</b>
          <small>{t('observe.title')}</small>
        </p>
        <Course />
        <Clock />
        <LinkState />
      </header>
      {beside && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to reach what scrolls
        <section class="ground" aria-label={t('tab.town')} tabIndex={0}>
          <Town beside={blocks} />
        </section>
      )}
      <div class="desk">
        <main id="main">
          {told && !beside && <TownCanvas format="phone" />}
          <Heading of={lobby ? 'lobby' : seen.phase}>
            {lobby ? t('console.lobby') : s(`rounds.${seen.round}.phases.${seen.phase}.name`)}
          </Heading>
          <Happened />
          <Markdown class="task" text={lobby ? s('summary') : s(`rounds.${seen.round}.phases.${seen.phase}.task`)} />
          {lobby && <WhoIsThere />}
          <Blocks shows={blocks} />
          {told && !beside && <TownTold beside={blocks} />}
        </main>
        {!lobby && (
          <footer class="foot">
            <WaitingLine />
          </footer>
        )}
      </div>
    </div>
  )
}

/** Until it begins, whoever looks on waits with the others. */
function WhoIsThere(): VNode {
  return (
    <section>
      <h2>{t('lobby.seats')}</h2>
      <ul class="people">
        {Object.entries(view.value?.roles ?? {}).map(([id, { seats }]) => (
          <li key={id}>
            <b>{s(`roles.${id}.name`)}</b> <span>{t('lobby.people', { count: seats })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** As on the wall; what needs a heading of its own where it stands among other things has one, and figures are read close by. */
const BLOCKS: typeof WALL = {
  ...WALL,
  promises: Promises,
  report: LATER.report,
  council: LATER.council,
  motions: LATER.motions,
  happenings: LATER.happenings,
}

function Blocks({ shows }: { readonly shows: readonly Block[] }): VNode {
  return (
    <>
      {shows.map((name) => {
        const Block = BLOCKS[name]
        return Block === undefined ? null : <Block key={name} />
      })}
    </>
  )
}
