/** The wall with the town on it: which part of it lies free, and the few words that stand in the picture. */
import type { VNode } from 'preact'
import { frame, view } from '../net/stores.ts'
import { hushed } from '../picture/acts-now.ts'
import { drawn } from '../picture/canvas.tsx'
import { passing } from '../picture/interlude.ts'
import { MoneyTold } from '../picture/money-told.tsx'
import { pictureFor } from '../picture/picture-now.ts'
import { sceneNow } from '../picture/things-now.ts'
import { reachedOf } from '../play/reached.tsx'
import { t } from '../texts/texts.ts'
import { Markdown } from '../ui/markdown.tsx'
import { s } from '../ui/words.ts'
import { WALL, wallBlocks } from './wall-blocks.tsx'

/** The classes of the wall: `panel` where texts lie beside the town, `whole` where the picture says it all, `open` where a line below it does. */
export function pictureClasses(): string {
  const scene = sceneNow('projector')
  const hush = passing.value === 'silence' || hushed.value ? ' silence' : ''
  if (!drawn.value || scene === undefined || debriefed()) return hush
  const room = scene !== 'town' ? 'whole' : besideTown() ? 'panel' : 'whole open'
  return `${hush} pictured scene-${scene} ${room}`
}

/** Whether anything lies beside the town now. */
function besideTown(): boolean {
  if (passing.value === 'count') return true
  if (onFloor()) return true
  return wallBlocks(phaseOnWall()?.shows ?? []).some((name) => name !== 'town' && WALL[name] !== undefined)
}

/** Whether the facilitator has something to say to all: then the picture makes room for it. */
function onFloor(): boolean {
  const floor = view.value?.floor
  return floor !== undefined && (floor.flashes.length > 0 || floor.poll !== null)
}

function phaseOnWall() {
  return frame.value?.rounds[view.value?.round ?? '']?.[view.value?.phase ?? '']
}

/** Whether the picture has the light of the evening: then everything around it has. */
export function inTheEvening(): boolean {
  return drawn.value && pictureFor.projector.value?.theme === 'dusk' && !debriefed()
}

/** What is shown in the town, and not beside it. */
const OF_THE_TOWN: ReadonlySet<string> = new Set(['ending', 'year', 'town'])

/** So many figures can stand beside a town. */
const MOST_BESIDE = 10

/** Whether the game is over and people talk: then the wall belongs to their questions, or to more figures than have room beside a town. */
function debriefed(): boolean {
  const shows = phaseOnWall()?.shows ?? []
  const figures = Object.keys(frame.value?.indicators ?? {}).length
  if (view.value?.ending != null && shows.includes('levels') && figures > MOST_BESIDE) return true
  return view.value?.ending != null && !shows.some((name) => OF_THE_TOWN.has(name))
}

/** A share of the stage. */
const RIM = 0.011

/** What the panel leaves of the stage, in pixels of the stage. */
export function freeOnWall(): { x: number; y: number; w: number; h: number } {
  const { width = 0, height = 0, bottom = 0 } = document.querySelector('.wall .stage')?.getBoundingClientRect() ?? {}
  const panel = document.querySelector('.wall.panel > main')?.getBoundingClientRect()
  // On a screen in the hand it lies below the town.
  const beside = panel !== undefined && panel.top < bottom ? panel.width : 0
  // A whole town is drawn up to its rim: no district touches the edge of the wall.
  const rim = frame.value?.city == null ? 0 : width * RIM
  return { x: rim, y: rim / 2, w: width - beside - 2 * rim, h: height - rim }
}

/** What stands in the picture itself. The same words are in the page, where everybody can read them. */
export function Caption(): VNode | null {
  const scene = pictureFor.projector.value?.scene
  const seen = view.value
  if (seen === null || scene === undefined || scene === 'reveal') return null
  const task = s(`rounds.${seen.round}.phases.${seen.phase}.task`)
  const count = t('town.reached', { reached: reachedOf() ?? 0, families: frame.value?.families ?? 0 })
  if (scene === 'town' && besideTown()) return null
  return (
    <div class="caption" aria-hidden="true">
      {scene === 'dusk' && (
        <>
          {s('ground.place')}
          <b>{s('title').replace(/\.?$/, '.')}</b>
        </>
      )}
      {scene === 'news' && (passing.value === 'money' ? <MoneyTold /> : s(`injects.${seen.news.at(-1)}.question`))}
      {scene === 'town' && (
        <>
          {task} {seen.ending !== null && <b>{count}</b>}
        </>
      )}
      {scene === 'year' && <b>{passing.value === 'year' ? task : count}</b>}
      {scene === 'ending' && <b>{s(`endings.${seen.ending}.text`)}</b>}
    </div>
  )
}

/** What is told below the picture once it has been quiet. It keeps its room from the start, so that the picture keeps its own. */
export function Below(): VNode | null {
  const seen = view.value
  if (seen === null || seen.ending === null || pictureFor.projector.value?.scene !== 'ending') return null
  const when = s(`rounds.${seen.round}.phases.${seen.phase}.task`)
  return (
    <div class="caption below" aria-hidden="true">
      <Markdown text={`${when} ${s(`endings.${seen.ending}.scene`)}`} />
    </div>
  )
}
