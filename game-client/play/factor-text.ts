/** What an amount looked at, as a sentence: whether something was so, how much there was, how much it was multiplied by. */
import type { Factor } from '../../shared/engine/state.ts'
import { frame } from '../net/stores.ts'
import { type TextKey, t } from '../texts/texts.ts'
import { amountOf, grouped, roleShort, s } from '../ui/words.ts'

type Named = (id: string, second: string) => string

const NAMED_BY: Readonly<Record<string, Named>> = {
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
  running: (id) => s(`measures.${id}.name`),
  decided: (id) => s(`measures.${id}.name`),
  frozen: (id) => s(`pots.${id}.name`),
  woundUp: (id) => s(`services.${id}.name`),
  divided: (id) => s(`overlaps.${id}.divide`),
  happened: (id) => s(`injects.${id}.headline`),
  chosen: (id, option) => s(`injects.${id}.choice.options.${option}.label`),
  deliveredBy: (id) => roleShort(id),
}

const VALUED_BY: Readonly<Record<string, Named>> = {
  vars: (id) => s(`variables.${id}.name`),
  total: (id) => s(`variables.${id}.name`),
  here: (id) => s(`variables.${id}.name`),
  at: (id, place) => `${s(`variables.${id}.name`)} (${s(`places.${place}.name`)})`,
  committed: (id) => s(`pots.${id}.name`),
}

/** Numbers that need no name beside their own. */
const COUNTED: ReadonlySet<string> = new Set(['year', 'concepts', 'cardsOpen', 'agreements', 'promisesKept', 'shared'])

/** A factor as a sentence; empty where its thing has no name for this audience. */
export function factorText({ name, value }: Factor): string {
  const [fn = '', id = '', second = ''] = name.split(':')
  if (typeof value === 'boolean') {
    const named = NAMED_BY[fn]?.(id, second) ?? ''
    return named === '' ? '' : t(`factor.${fn}` as TextKey, { name: named, value: String(value) })
  }
  if (typeof value !== 'number') return ''
  if (fn === 'factor') return multiplied(s(`factors.${id}.name`), value)
  if (COUNTED.has(fn)) return t(`factor.${fn}` as TextKey, { count: value })
  const valued = VALUED_BY[fn]?.(id, second) ?? ''
  return valued === '' ? '' : t('factor.value', { name: valued, figure: figureOf(id, value) })
}

function multiplied(name: string, value: number): string {
  return name === '' || value === 1 ? '' : `${name} ×${grouped(value, 2)}`
}

/** Values of variables come in units of the file. */
function figureOf(variable: string, value: number): string {
  const step = frame.value?.variables[variable]?.step
  return step === undefined ? grouped(value, 2) : amountOf(variable, value / step)
}
