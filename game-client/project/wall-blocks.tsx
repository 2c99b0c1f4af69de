/** What the wall shows for each thing that a phase shows. Private things have no block here. */
import type { VNode } from 'preact'
import { Questions } from '../debrief/questions.tsx'
import { TwoCourses } from '../debrief/two-courses.tsx'
import { WordsGiven } from '../debrief/words.tsx'
import { view } from '../net/stores.ts'
import { actNow } from '../picture/acts-now.ts'
import { LATER } from '../play/blocks-later.ts'
import type { Block } from '../play/course.ts'
import { Ending } from '../play/ending.tsx'
import { News } from '../play/news.tsx'
import { Opening } from '../play/opening.tsx'
import { Proposals } from '../play/proposal.tsx'
import { Reached } from '../play/reached.tsx'
import { LastTurned } from '../play/town.tsx'
import { Year } from '../play/year.tsx'
import { t } from '../texts/texts.ts'
import { partsBelow, s } from '../ui/words.ts'
import { WallCards } from './wall-cards.tsx'
import { WALL_LATER } from './wall-later.ts'

export const WALL: Readonly<Partial<Record<Block, () => VNode | null>>> = {
  opening: Opening,
  town: Reached,
  cards: WallCards,
  choices: LastTurned,
  news: News,
  proposal: Proposals,
  ending: Ending,
  words: WordsGiven,
  released: WallGuesses,
  whatIf: WallWhatIfs,
  questions: Questions,
  note: WallNote,
  story: LATER.story,
  levels: LATER.levels,
  reflections: LATER.reflections,
  ...WALL_LATER,
  year: AnyYear,
}

/** What pushes something else off the wall, for nobody can scroll there: it stands on the devices. */
const PUSHES: readonly (readonly [shown: Block, off: ReadonlySet<Block>])[] = [
  ['proposal', new Set(['town'])],
  ['year', new Set(['town', 'report'])],
  ['cards', new Set(['released'])],
  ['council', new Set(['motions'])],
  ['motions', new Set(['promises', 'town'])],
  ['pulse', new Set(['cards'])],
  ['perspective', new Set(['role'])],
]

/** What fits on one wall. */
export function wallBlocks(shows: readonly Block[]): readonly Block[] {
  const off = new Set(PUSHES.flatMap(([shown, others]) => (shows.includes(shown) ? [...others] : [])))
  if (shows.includes('report') && shows.includes('story')) off.add('town')
  // While a year is told in acts, nothing stands there that gives it away.
  const telling = actNow.value !== null && actNow.value !== 'all'
  const kept = telling ? (['year'] as const) : shows.filter((name) => !off.has(name))
  return kept.flatMap((name): readonly Block[] => {
    if (name === 'news') return ['news', 'happenings']
    return name === 'year' && !telling ? ['year', 'running'] : [name]
  })
}

/** Where a town is told of in reports, its year has more to say than its lights. */
function AnyYear(): VNode {
  if (actNow.value !== null && actNow.value !== 'all') return <WALL_LATER.acts />
  return (view.value?.reports.length ?? 0) > 0 ? <WALL_LATER.year /> : <Year />
}

/** Once people guess, what they guess about; before that, the cards that lie open. */
function WallGuesses(): VNode {
  const all = partsBelow('debrief.whatIfs')
  if (all.length === 0) return Object.keys(view.value?.cards ?? {}).length === 0 ? <NothingToCompare /> : <WallCards />
  return (
    <ul class="to-guess">
      {all.map((id) => (
        <li key={id}>{s(`debrief.whatIfs.${id}.question`)}</li>
      ))}
    </ul>
  )
}

function NothingToCompare(): VNode {
  return (
    <ul class="to-guess">
      <li>{t('whatIf.none')}</li>
    </ul>
  )
}

function WallWhatIfs(): VNode {
  return (
    <>
      {whatIfsNow().length === 0 && <NothingToCompare />}
      {whatIfsNow().map((id) => {
        const result = view.value?.published[id]
        return (
          <article key={id} class="what-if">
            <h2>{s(`debrief.whatIfs.${id}.title`)}</h2>
            <p>{s(`debrief.whatIfs.${id}.question`)}</p>
            {result !== undefined && <TwoCourses id={id} result={result} format="projector" />}
          </article>
        )
      })}
      <p class="hint">{s('debrief.caution')}</p>
    </>
  )
}

/** One at a time: the one that was shown last; before that, all the questions. */
function whatIfsNow(): readonly string[] {
  const shown = Object.keys(view.value?.published ?? {})
  return shown.length === 0 ? partsBelow('debrief.whatIfs') : shown.slice(-1)
}

function WallNote(): VNode {
  return <p class="big">{s('debrief.note')}</p>
}
