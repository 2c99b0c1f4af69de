/** Why a figure stands where it stands: every contribution with its sign, its source, and what it looked at. */
import type { VNode } from 'preact'
import type { Contribution, Factor } from '../../shared/engine/state.ts'
import { frame, view } from '../net/stores.ts'
import { type TextKey, t } from '../texts/texts.ts'
import { changeOf, s } from '../ui/words.ts'

export function Why({ variable }: { readonly variable: string }): VNode | null {
  const own = (view.value?.contributions ?? []).filter(({ on }) => on === variable)
  if (own.length === 0) return null
  return (
    <details class="why">
      <summary>{t('why.ask')}</summary>
      <ol>
        {own.map((contribution, at) => (
          <Summand key={at} of={contribution} />
        ))}
      </ol>
    </details>
  )
}

function Summand({ of }: { readonly of: Contribution }): VNode {
  const factors = of.factors.map(factorText).filter((text) => text !== '')
  return (
    <li>
      <b class={of.amount < 0 ? 'less' : 'more'}>{changeOf(of.on, of.amount)}</b> {sourceText(of.source)}
      <small>
        {phaseName(of.phase)}
        {factors.length > 0 && ` · ${factors.join(' · ')}`}
      </small>
    </li>
  )
}

function sourceText(source: string): string {
  if (source === 'bound') return t('why.bound')
  return s(source) || t('why.rule')
}

function phaseName(phase: string): string {
  const rounds = Object.entries(frame.value?.rounds ?? {})
  const round = rounds.find(([, phases]) => phases[phase] !== undefined)?.[0]
  return round === undefined ? '' : s(`rounds.${round}.phases.${phase}.name`)
}

const NAMED_BY: Readonly<Record<string, (id: string, second: string) => string>> = {
  open: (id) => s(`cards.${id}.title`),
  answered: (id) => s(`cards.${id}.title`),
  promised: (id) => s(`promises.${id}.text`),
  broken: (id) => s(`promises.${id}.text`),
  did: (id) => s(`acts.${id}.label`),
  chose: (id) => s(`measures.${id}.name`),
  begun: (id) => s(`measures.${id}.name`),
  overdrawn: (id) => s(`choices.${id}.title`),
  signed: (id) => s(`proposals.${id}.title`),
  carried: (id) => s(`proposals.${id}.title`),
  filled: (id, field) => s(`proposals.${id}.fields.${field}.label`),
}

/** A factor as a sentence; empty where its thing has no name for this audience. */
function factorText({ name, value }: Factor): string {
  const [fn = '', id = '', second = ''] = name.split(':')
  const named = NAMED_BY[fn]?.(id, second) ?? ''
  if (named === '' || typeof value !== 'boolean') return ''
  const key = `factor.${fn}` as TextKey
  return t(key, { name: named, value: String(value) })
}
