/** Everything below the picture of the town: its things, its figures, what became of decisions, and why. */
import type { VNode } from 'preact'
import { frame, view } from '../net/stores.ts'
import { ThingsList } from '../picture/things-list.tsx'
import { t } from '../texts/texts.ts'
import { wide } from '../ui/now.ts'
import { amountOf, grouped, s } from '../ui/words.ts'
import { ActsDone } from './acts.tsx'
import { LATER } from './blocks-later.ts'
import { CardsOnTable } from './cards.tsx'
import type { Block } from './course.ts'
import { Picture } from './opening.tsx'
import { PromisesGiven } from './promises.tsx'
import { Reached } from './reached.tsx'
import { isShown } from './shown.ts'
import { Told } from './told.tsx'
import { Turned } from './turned.tsx'
import { Why } from './why.tsx'

interface TownProps {
  /** What stands beside it at the same time, and is not told again; left out where the page is the town's alone. */
  readonly beside?: readonly Block[]
}

export function TownTold({ beside: others }: TownProps): VNode | null {
  const seen = view.value
  if (seen === null) return null
  const beside = others ?? []
  const Title = others === undefined ? 'h1' : 'h2'
  const turned = Object.keys(seen.choices)
  const lastBeside = beside.includes('choices') && isShown('choices')
  return (
    <>
      <Title class="ground-name">{s('ground.place')}</Title>
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
