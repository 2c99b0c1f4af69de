/** What if: everybody guesses first, then the other course is shown beside the real one. */
import type { VNode } from 'preact'
import type { Guess } from '../../shared/engine/state.ts'
import { mine, view } from '../net/stores.ts'
import { isShown } from '../play/shown.ts'
import { t } from '../texts/texts.ts'
import { Do, offered } from '../ui/do.tsx'
import { wide } from '../ui/now.ts'
import { Saved } from '../ui/saved.tsx'
import { partsBelow, s } from '../ui/words.ts'
import { GUESSES } from './guesses.ts'
import { RunAlone } from './run.tsx'
import { TwoCourses } from './two-courses.tsx'

export function WhatIfs(): VNode {
  const all = partsBelow('debrief.whatIfs')
  const published = Object.keys(view.value?.published ?? {})
  const newest = published.at(-1)
  return (
    <section class="what-ifs">
      {all.length === 0 && <p class="hint">{t('whatIf.none')}</p>}
      {inOrder(all, published).map((id) => (
        <WhatIf key={id} id={id} newest={id === newest} />
      ))}
      {s('debrief.caution') !== '' && <p class="hint">{s('debrief.caution')}</p>}
    </section>
  )
}

/** What was shown last stands first, so that nobody has to look for it; what was shown before stands last. */
function inOrder(all: readonly string[], published: readonly string[]): readonly string[] {
  const rank = (id: string) => (id === published.at(-1) ? 0 : published.includes(id) ? 2 : 1)
  return all.toSorted((a, b) => rank(a) - rank(b))
}

/** The newest comparison lies open; the ones before it are one tap away. */
function WhatIf({ id, newest }: { readonly id: string; readonly newest: boolean }): VNode {
  const result = view.value?.published[id]
  return (
    <article class="paper what-if">
      <h2>{s(`debrief.whatIfs.${id}.title`)}</h2>
      <p>{s(`debrief.whatIfs.${id}.question`)}</p>
      {result === undefined ? (
        <Guessing id={id} />
      ) : (
        <details open={newest}>
          <summary>{t('whatIf.compare')}</summary>
          <TwoCourses id={id} result={result} format={wide.value ? 'laptop' : 'phone'} />
        </details>
      )}
    </article>
  )
}

function Guessing({ id }: { readonly id: string }): VNode {
  const own = mine.value.me?.guesses[id]
  const open = offered(`guess:${id}`)
  return (
    <>
      {(open || own !== undefined) && <Guesses id={id} own={own} open={open} />}
      <Saved about={`guess:${id}`} />
      {isShown('whatIf') && <RunAlone whatIf={id} />}
      {view.value?.pace === 'room' && own === undefined && !open && <p class="hint">{t('whatIf.notYet')}</p>}
    </>
  )
}

interface GuessesProps {
  readonly id: string
  readonly own: Guess | undefined
  /** Whether one may still guess: then all three stand side by side, and need no words. */
  readonly open: boolean
}

function Guesses({ id, own, open }: GuessesProps): VNode {
  return (
    <fieldset class="guesses" id={`guess.${id}`} aria-label={t('whatIf.guess')}>
      {GUESSES.map((guess) =>
        own === guess ? (
          <p key={guess} class="fact yes">
            {!open && `${t('whatIf.guess')}: `}
            {s(`debrief.guesses.${guess}`)}
          </p>
        ) : (
          <Do key={guess} offer={`guess:${id}:${guess}`}>
            {s(`debrief.guesses.${guess}`)}
          </Do>
        ),
      )}
    </fieldset>
  )
}
