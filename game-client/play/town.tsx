/** The town in plain words: how many are reached, what is in the pot, who did what, and why. */
import type { VNode } from 'preact'
import { frame, view } from '../net/stores.ts'
import { drawn, TownCanvas } from '../picture/canvas.tsx'
import { pictureFor } from '../picture/picture-now.ts'
import { ThingsList } from '../picture/things-list.tsx'
import { t } from '../texts/texts.ts'
import { Dots } from '../ui/dots.tsx'
import { Icon } from '../ui/icon.tsx'
import { wide } from '../ui/now.ts'
import { amountOf, grouped, s } from '../ui/words.ts'
import { ActsDone } from './acts.tsx'
import { LATER } from './blocks-later.ts'
import { CardsOnTable } from './cards.tsx'
import type { Block } from './course.ts'
import { Picture } from './opening.tsx'
import { PromisesGiven } from './promises.tsx'
import { isShown } from './shown.ts'
import { Turned } from './turned.tsx'
import { Why } from './why.tsx'

interface TownProps {
  /** What stands beside it at the same time, and is not told again. */
  readonly beside?: readonly Block[]
}

export function Town(props: TownProps): VNode {
  return (
    <>
      <TownCanvas format={wide.value ? 'laptop' : 'phone'} />
      <TownTold {...props} />
    </>
  )
}

/** Everything below the picture of it. */
export function TownTold({ beside = [] }: TownProps): VNode | null {
  const seen = view.value
  if (seen === null) return null
  const turned = Object.keys(seen.choices)
  const lastBeside = beside.includes('choices') && isShown('choices')
  return (
    <>
      <h1>{s('ground.place')}</h1>
      <ThingsList format={wide.value ? 'laptop' : 'phone'} />
      {!beside.includes('town') && <Reached />}
      {!beside.includes('report') && hasReports() && <LATER.report />}
      {!beside.includes('running') && Object.keys(seen.running).length > 0 && <LATER.running />}
      {Object.keys(frame.value?.council.pots ?? {}).length > 0 && <LATER.pots />}
      <Figures />
      <Told />
      {!beside.includes('story') && seen.stories.length > 0 && <LATER.story />}
      {!beside.includes('news') && Object.keys(seen.injects).length > 0 && <LATER.happenings />}
      {(lastBeside ? turned.slice(0, -1) : turned).map((id) => (
        <Turned key={id} choice={id} />
      ))}
      {!beside.includes('cards') && Object.keys(seen.cards).length > 0 && <CardsOnTable />}
      {!beside.includes('promises') && seen.promises.length > 0 && (
        <section>
          <h2>{t('promises.title')}</h2>
          <PromisesGiven />
        </section>
      )}
      <ActsDone />
      <Picture />
    </>
  )
}

/** The choice that was turned last. Where the picture lays its cards out, they are here for those who do not see it. */
export function LastTurned(): VNode | null {
  const last = Object.keys(view.value?.choices ?? {}).at(-1)
  const picture = pictureFor[wide.value ? 'laptop' : 'phone'].value
  const there = drawn.value && picture?.cards.some(({ face }) => face !== null) === true
  return last === undefined ? null : <Turned choice={last} unseen={there} />
}

/** The dots alone, with what they mean. */
export function Reached(): VNode | null {
  const seen = view.value
  const families = reachedOf()
  if (seen === null || families === null) return null
  const of = frame.value?.families ?? 0
  return (
    <section class="reached">
      <Dots reached={families} families={of} />
      {!isShown('opening') && <p>{t('town.reached', { reached: families, families: of })}</p>}
      <p class="legend">
        <span>
          <i class="reached" aria-hidden="true" /> {t('town.legend.reached')}
        </span>
        <span>
          <i class="open" aria-hidden="true" /> {t('town.legend.open')}
        </span>
      </p>
    </section>
  )
}

/** The dots; at the very beginning, for whoever wants it, what the place looks like. */
export function TownInShort(): VNode {
  return (
    <>
      <Reached />
      {isShown('opening') && (
        <details>
          <summary>{t('opening.more', { place: s('ground.place') })}</summary>
          <Picture />
        </details>
      )}
    </>
  )
}

/** How many families are reached: the first public variable that counts them. */
export function reachedOf(): number | null {
  const found = Object.entries(frame.value?.variables ?? {}).find(
    ([, { unit, public: open }]) => unit === 'families' && open,
  )
  if (found === undefined) return null
  const steps = totalOf(found[0])
  return steps === null ? null : steps * found[1].step
}

/** A variable in steps, over all places where it is kept for each; null where it is not public. */
function totalOf(variable: string): number | null {
  const all = Object.entries(view.value?.variables ?? {}).filter(([key]) => key.split('@')[0] === variable)
  return all.length === 0 ? null : all.reduce((sum, [, steps]) => sum + steps, 0)
}

function hasReports(): boolean {
  return Object.values(frame.value?.indicators ?? {}).some(({ late }) => late !== null)
}

function Figures(): VNode {
  // What is reported, and what lies in a pot, stands above.
  const pots = Object.values(frame.value?.council.pots ?? {}).map(({ variable }) => variable)
  const variables = hasReports() ? [] : Object.entries(view.value?.variables ?? {}).filter(([id]) => !pots.includes(id))
  const indicators = Object.entries(view.value?.indicators ?? {})
  return (
    <dl class="figures">
      {variables.map(([id, steps]) => (
        <div key={id}>
          <dt>{s(`variables.${id}.name`)}</dt>
          <dd>
            <b>{amountOf(id, steps)}</b>
            <Why figure={{ variable: id }} of={[id]} />
          </dd>
        </div>
      ))}
      {indicators.map(([id, numerator]) => (
        <div key={id}>
          <dt>{s(`indicators.${id}.name`)}</dt>
          <dd>
            <b>{share(id, numerator)}</b>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function share(indicator: string, numerator: number): string {
  const { per = 1, digits = 1 } = frame.value?.indicators[indicator] ?? {}
  return t('figure.percent', { figure: grouped(numerator / per, digits) })
}

/** What is known of hidden things, in words. */
export function Told(): VNode | null {
  const told = Object.entries(view.value?.told ?? {})
  if (told.length === 0) return null
  return (
    <>
      {told.map(([id, words]) => (
        <p key={id} class="told">
          <Icon name="sun" />
          <span>
            <b>{s(`variables.${id}.name`)}:</b> {s(`variables.${id}.words.${words}.text`)}
          </span>
        </p>
      ))}
    </>
  )
}
