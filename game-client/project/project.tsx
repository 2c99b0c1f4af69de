/** The wall: big, for everybody, and nothing that only one may know. Readable at six metres. */
import '../theme/play.css'
import '../theme/debrief.css'
import '../theme/later.css'
import '../theme/console.css'
import '../theme/wall.css'
import '../theme/wall-small.css'
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import type { FramePhase } from '../../shared/protocol/frame.ts'
import { Dusk } from '../join/dusk.tsx'
import { frame, view, workshop } from '../net/stores.ts'
import { TownCanvas } from '../picture/canvas.tsx'
import { passing } from '../picture/interlude.ts'
import { Key } from '../picture/key.tsx'
import { MoneyTold } from '../picture/money-told.tsx'
import { ThingsTold } from '../picture/things-list.tsx'
import { tellOnWall } from '../picture/wall-tells.ts'
import { isQuiet, phaseNow } from '../play/course.ts'
import { WaitingLine } from '../play/foot.tsx'
import { Notices } from '../play/happened.tsx'
import { inPot } from '../play/pots.ts'
import { watchEnding } from '../play/silence.ts'
import { Course } from '../play/top-bar.tsx'
import { t } from '../texts/texts.ts'
import { Calm } from '../ui/calm.tsx'
import { Clock } from '../ui/clock.tsx'
import { Heading } from '../ui/heading.tsx'
import { JoinCode } from '../ui/join-code.tsx'
import { LinkState } from '../ui/link.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { roleName, s } from '../ui/words.ts'
import { ChairsTold } from './chairs-told.tsx'
import { Fitted } from './fitted.tsx'
import { Below, Caption, freeOnWall, inTheEvening, pictureClasses } from './pictured.tsx'
import { WALL, wallBlocks } from './wall-blocks.tsx'
import { WALL_LATER } from './wall-later.ts'

export function Project(): VNode | null {
  useEffect(tellOnWall, [])
  useEffect(watchEnding, [])
  const seen = view.value
  const structure = frame.value
  if (seen === null || structure === null) return null
  if (seen.floor.wall !== 'game') return <WALL_LATER.instead />
  if (seen.status === 'lobby') return <WallLobby />
  const phase = phaseNow(structure, seen)
  const path = `rounds.${seen.round}.phases.${seen.phase}`
  // Once a year passes, the round is settled: what a proposal cost was never taken out of the pot.
  const money = (phase?.shows ?? []).includes('year') || seen.ending !== null ? null : inPot()
  return (
    <div class={`wall${isQuiet(phase) || inTheEvening() ? ' dusk' : ''}${pictureClasses()}`}>
      <TownCanvas format="projector" free={freeOnWall} />
      <ThingsTold format="projector" />
      <header class="top">
        <p class="who">
          <b>{s('ground.place')}</b> {!tellsWhen(phase) && <small>{s(`rounds.${seen.round}.name`)}</small>}
        </p>
        <Course />
        <Clock />
        <LinkState />
      </header>
      <Fitted>
        <Heading of={seen.phase}>{s(`${path}.name`)}</Heading>
        <Markdown class="task" text={s(`${path}.task`)} />
        <Notices />
        <MoneyTold />
        <div class="blocks">
          {passing.value === 'count' && <WALL_LATER.counting />}
          {(passing.value === 'count' ? [] : wallBlocks(phase?.shows ?? [])).map((name) => {
            const Block = WALL[name]
            return Block === undefined ? null : <Block key={name} />
          })}
        </div>
      </Fitted>
      <div class="strip" aria-hidden="true">
        <Key format="projector" />
      </div>
      <Caption />
      <Below />
      <footer class="foot">
        <WaitingLine />
        <ChairsTold />
        {money !== null && <p>{t('wall.pot', { amount: money })}</p>}
      </footer>
    </div>
  )
}

/** A phase that tells a year, or how it ended, says itself when that is: it may be later than the round it closes. */
function tellsWhen(phase: FramePhase | undefined): boolean {
  return phase?.shows.some((name) => name === 'year' || name === 'ending') === true
}

function WallLobby(): VNode {
  const code = workshop.value.joinCode ?? ''
  const title = workshop.value.town ?? workshop.value.title ?? ''
  return (
    <div class="wall lobby dusk">
      <Dusk />
      <main id="main">
        {title !== s('title') && <p class="kicker">{title}</p>}
        <Heading of="lobby">{s('title')}</Heading>
        <Markdown class="lead" text={s('summary')} />
        {code !== '' && <JoinCode code={code} />}
        <Notices />
        <ul class="people">
          {Object.entries(view.value?.roles ?? {}).map(([id, { seats }]) => (
            <li key={id}>
              <b>{roleName(id)}</b> <span>{t('lobby.people', { count: seats })}</span>
            </li>
          ))}
        </ul>
        <Calm />
      </main>
    </div>
  )
}
