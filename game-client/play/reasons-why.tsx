/** The contributions behind a figure: each with its sign, its source, what it looked at, and what it rests on. */
import type { VNode } from 'preact'
import type { Contribution, Id } from '../../shared/engine/state.ts'
import { frame, free, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do } from '../ui/do.tsx'
import { changeOf, indicatorChange, s } from '../ui/words.ts'
import { factorText } from './factor-text.ts'
import type { Figure } from './figure.ts'
import { asRead, byPhase, summandsOf } from './summands.ts'

/** More than that are not read: then the newest stand there, and the others behind a tap. */
const MOST = 8

export function ReasonsWhy({ figure }: { readonly figure: Figure }): VNode {
  const own = summandsFor(figure)
  const change = 'indicator' in figure ? changeRead(figure.indicator) : changeKept
  return own.length > MOST ? <Latest of={own} change={change} /> : <Summands of={own} change={change} />
}

/** How the amount of a summand is said. */
type Change = (of: Contribution) => string

const changeKept: Change = ({ on, amount }) => changeOf(on, amount)

/** As far as it moves the figure that stands there. */
function changeRead(indicator: Id): Change {
  const { per = 1, digits = 0 } = frame.value?.indicators[indicator] ?? {}
  return ({ amount }) => indicatorChange(indicator, (amount / 10 ** digits) * per)
}

function summandsFor(figure: Figure): readonly Contribution[] {
  const all = view.value?.contributions ?? []
  if ('variable' in figure) return summandsOf(all, [{ variable: figure.variable, weight: 1 }])
  const { terms = [], per = 1, digits = 0 } = frame.value?.indicators[figure.indicator] ?? {}
  const grained = terms.map((term) => ({ ...term, step: frame.value?.variables[term.variable]?.step ?? 1 }))
  return asRead(summandsOf(all, terms), grained, { per, digits }, figure.now)
}

interface SummandsProps {
  readonly of: readonly Contribution[]
  readonly change: Change
}

function Latest({ of, change }: SummandsProps): VNode {
  const [newest, ...before] = byPhase(of)
  return (
    <>
      <Summands of={newest?.[1] ?? []} change={change} />
      {before.map(([phase, summands]) => (
        <details key={phase}>
          <summary>{t('why.before', { phase: phaseName(phase) })}</summary>
          <Summands of={summands} change={change} />
        </details>
      ))}
    </>
  )
}

function Summands({ of, change }: SummandsProps): VNode {
  return (
    <ol>
      {of.map((contribution, at) => (
        <Summand key={at} of={contribution} change={change} />
      ))}
    </ol>
  )
}

function Summand({ of, change }: { readonly of: Contribution; readonly change: Change }): VNode {
  const factors = of.factors.map(factorText).filter((text) => text !== '')
  return (
    <li>
      <b class={of.amount < 0 ? 'less' : 'more'}>{change(of)}</b> {sourceText(of.source)}
      <small>
        {phaseName(of.phase)}
        {factors.length > 0 && ` · ${factors.join(' · ')}`}
      </small>
      <Rests of={of} />
    </li>
  )
}

/** The assumptions behind a summand, where anybody may doubt them. */
function Rests({ of }: { readonly of: Contribution }): VNode | null {
  const open = assumptionsOf(of).filter((id) => s(`assumptions.${id}`) !== '')
  if (open.length === 0) return null
  return (
    <details class="rests">
      <summary>{t('why.rests')}</summary>
      {open.map((id) => (
        <div key={id} class="assumption">
          <p>{s(`assumptions.${id}`)}</p>
          <Do offer={`doubt:${id}:true`}>{t('doubt.doubt')}</Do>
          <Do offer={`doubt:${id}:false`} look="quiet">
            {t('doubt.takeBack')}
          </Do>
        </div>
      ))}
    </details>
  )
}

function assumptionsOf({ source, factors }: Contribution): readonly Id[] {
  const [kind, id = ''] = source.split('.')
  const own = kind === 'measures' ? [frame.value?.measures[id]?.assumption] : []
  const multiplied = factors.map(({ name }) => frame.value?.council.factors[name.split(':')[1] ?? ''])
  return [...new Set([...own, ...multiplied].filter((each) => each != null))]
}

function sourceText(source: string): string {
  if (source === 'bound') return t('why.bound')
  if (source === 'lapse') return t('why.lapse')
  if (source === 'refill') return t('why.refill')
  const [kind, variable = ''] = source.split('.')
  if (kind === 'adjusted') return t('why.adjusted', { reason: free.value[variable] ?? '' })
  // A drift is named by the variable itself: it moved without anybody's doing.
  if (kind === 'variables') return t('why.drift', { name: s(`variables.${variable}.name`) })
  return s(source) || t('why.rule')
}

function phaseName(phase: string): string {
  const rounds = Object.entries(frame.value?.rounds ?? {})
  const round = rounds.find(([, phases]) => phases[phase] !== undefined)?.[0]
  return round === undefined ? '' : s(`rounds.${round}.phases.${phase}.name`)
}
