/** The tab "Jetzt": the task, then whatever the phase shows and asks. */
import type { VNode } from 'preact'
import { frame, mine, view } from '../net/stores.ts'
import { TownCanvas } from '../picture/canvas.tsx'
import { pictureFor } from '../picture/picture-now.ts'
import { type TextKey, t } from '../texts/texts.ts'
import { Do } from '../ui/do.tsx'
import { Guide, hintFor } from '../ui/guide.tsx'
import { Heading } from '../ui/heading.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { wide } from '../ui/now.ts'
import { Saved } from '../ui/saved.tsx'
import { roleName, s } from '../ui/words.ts'
import { BLOCKS } from './blocks.tsx'
import { Again, AtTheWall, Fallback } from './blocks-later.ts'
import {
  type Block,
  behindATap,
  blocksOf,
  isQuiet,
  isToldOnWall,
  phaseAfter,
  phaseNow,
  rolesAreDown,
} from './course.ts'
import { OneLine } from './dimmed.tsx'
import { fallsBack } from './fallback.ts'
import { LastLine } from './last-line.tsx'
import { dimmed } from './quiet.ts'
import { isShown } from './shown.ts'
import { silent } from './silence.ts'
import { talkNow, waits } from './step.ts'
import { TownInShort } from './town.tsx'

/** Scenes that are looked at before anything is read. */
const FIRST: ReadonlySet<string | undefined> = new Set(['dusk', 'reveal', 'year', 'ending'])

export function Now(): VNode | null {
  const seen = view.value
  const structure = frame.value
  if (seen === null || structure === null) return null
  const role = mine.value.me?.role ?? null
  const path = `rounds.${seen.round}.phases.${seen.phase}`
  const ending = phaseNow(structure, seen)?.shows.includes('ending') === true
  return (
    <>
      {role !== null && !dimmed.value && <Guide hint="what" about="main h1" values={{ role: roleName(role) }} />}
      {role !== null && waits.value && !dimmed.value && (
        <Guide hint="tabs" about='[data-tab="role"]' values={{ wide: wide.value }} />
      )}
      {!wide.value && FIRST.has(pictureFor.phone.value?.scene) && <TownCanvas format="phone" />}
      {ending && <p class="kicker">{s(`${path}.task`)}</p>}
      <Heading of={seen.phase} describedBy={role === null || dimmed.value ? undefined : hintFor('what')}>
        {s(`${path}.name`)}
      </Heading>
      {fallsBack.value && <Fallback />}
      <Below />
    </>
  )
}

/** What stands below the heading: everything, or only what may be seen now. */
function Below(): VNode {
  if (silent.value) return <LastLine />
  return dimmed.value ? <OneLine /> : <Task />
}

function Task(): VNode | null {
  const seen = view.value
  const structure = frame.value
  if (seen === null || structure === null) return null
  const phase = phaseNow(structure, seen)
  // Whoever plays alone has nobody to talk with: here, one shows and promises instead.
  const alone = seen.pace === 'alone' && isQuiet(phase) && !isShown('questions')
  const talk = talkNow.value !== '' && !waits.value && !alone ? <Markdown class="talk" text={talkNow.value} /> : null
  // Before a choice it is a thing to weigh, before the year a thing to guess; anywhere else one reads first, and then talks about it.
  const first = phase?.choice != null || isQuiet(phase) || isShown('year')
  const blocks = blocksOf(structure, seen, mine.value)
  const behind = behindATap(blocks)
  const task = alone ? t('alone.talk') : s(`rounds.${seen.round}.phases.${seen.phase}.task`)
  if ((mine.value.me?.role ?? null) === null && !rolesAreDown(structure, seen)) return <WithoutRole />
  return (
    <>
      {!isShown('ending') && <Markdown class="task" text={task} />}
      {first && talk}
      {isToldOnWall(seen) && <AtTheWall />}
      <Pen />
      {blocks
        .filter((name) => !behind.has(name))
        .map((name) => (
          <Shown key={name} name={name} />
        ))}
      {blocks
        .filter((name) => behind.has(name))
        .map((name) => (
          <Behind key={name} name={name} />
        ))}
      {!first && talk}
      {phaseAfter(structure, seen) === null && <Again />}
    </>
  )
}

function Shown({ name }: { readonly name: Block }): VNode | null {
  const Content = BLOCKS[name]
  return Content === undefined ? null : <Content />
}

/** What is not the task of this phase, but could be wanted meanwhile. */
function Behind({ name }: { readonly name: Block }): VNode {
  return (
    <details class="option-sheet behind" data-behind={name}>
      <summary>
        <b>{t(`behind.${name}` as TextKey)}</b>
      </summary>
      <Shown name={name} />
    </details>
  )
}

/** Whoever came late looks on, and is told that nothing is asked of them yet. */
function WithoutRole(): VNode {
  return (
    <>
      <p class="notice">{t('role.noneYet')}</p>
      <p class="task">{t('role.lookOn')}</p>
      <TownInShort />
    </>
  )
}

/** Several people in one role: one of them writes, and any of them can take the pen. */
function Pen(): VNode | null {
  const me = mine.value.me
  if (me?.role == null || me.pen === null || me.pen.mine) return null
  return (
    <div class="pen">
      <p>{t('pen.other')}</p>
      <Do offer={`takePen:${me.role}`}>{t('pen.take')}</Do>
      <Saved about="takePen" />
    </div>
  )
}
