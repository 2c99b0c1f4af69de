/** The tab "Jetzt": the task, then whatever the phase shows and asks. */
import type { VNode } from 'preact'
import { frame, mine, view } from '../net/stores.ts'
import { TownCanvas } from '../picture/canvas.tsx'
import { pictureFor } from '../picture/picture-now.ts'
import { t } from '../texts/texts.ts'
import { Clock } from '../ui/clock.tsx'
import { Do } from '../ui/do.tsx'
import { Heading } from '../ui/heading.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { wide } from '../ui/now.ts'
import { Saved } from '../ui/saved.tsx'
import { s } from '../ui/words.ts'
import { Again } from './again.tsx'
import { BLOCKS } from './blocks.tsx'
import { blocksOf, isQuiet, phaseNow } from './course.ts'

/** Scenes that are looked at before anything is read. */
const EVENING: ReadonlySet<string | undefined> = new Set(['dusk', 'year', 'ending'])

export function Now(): VNode | null {
  const seen = view.value
  const structure = frame.value
  if (seen === null || structure === null) return null
  const phase = phaseNow(structure, seen)
  const path = `rounds.${seen.round}.phases.${seen.phase}`
  const quiet = isQuiet(phase)
  return (
    <>
      {!wide.value && EVENING.has(pictureFor.phone.value?.scene) && <TownCanvas format="phone" />}
      <Heading of={seen.phase}>{s(`${path}.name`)}</Heading>
      <Markdown class="task" text={s(`${path}.task`)} />
      {quiet && <Clock />}
      {s(`${path}.talk`) !== '' && <Markdown class="talk" text={s(`${path}.talk`)} />}
      <Pen />
      {blocksOf(structure, seen, mine.value).map((name) => {
        const Block = BLOCKS[name]
        return Block === undefined ? null : <Block key={name} />
      })}
      <Again />
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
