/** Finds what stands in a file and never does anything: conditions that never hold, factors and terms without use. */
import { type Diagnostic, warning } from '../diagnostics.ts'
import type { Factored, Scenario } from '../schema.ts'
import { isNever } from './constant.ts'
import { entriesOf } from './places.ts'
import { sourcesOf } from './sources.ts'

/** Hints about what does nothing. */
export function checkIdleThings(scenario: Scenario): Diagnostic[] {
  return [...checkNever(scenario), ...checkFactors(scenario), ...checkTerms(scenario)]
}

/** A member may always say no; of events and of what measures need it is said in sentences of their own. */
const TOLD = /^bodies\.|^injects\.[^.]+\.(when|covered)$|^measures\.[^.]+\.needs\.when$/

function checkNever(scenario: Scenario): Diagnostic[] {
  return sourcesOf(scenario).flatMap(({ at, source, type }) =>
    type === 'condition' && !TOLD.test(at) && isNever(scenario, source) ? [warning(at, 'condition.never')] : [],
  )
}

function checkFactors(scenario: Scenario): Diagnostic[] {
  return entriesOf('factors', scenario.factors).flatMap(({ at, id, it }) =>
    isUsed(scenario, it) ? [] : [warning(at, 'unused.factor', { name: id })],
  )
}

/** Factors multiply what measures bring; some kinds look for what not every measure has. */
function isUsed({ measures, services, motions }: Scenario, { kind }: Factored): boolean {
  const brought = [...Object.values(measures), ...Object.values(motions?.free?.classes ?? {})]
  const effects = brought.flatMap((one) => one.effects)
  const doing = [...brought, ...Object.values(services)].map((one) => one.function)
  if (effects.length === 0) return false
  if (kind === 'together') return Object.values(measures).some((one) => one.with.length > 0)
  if (kind === 'gate') return effects.some(({ outcome }) => outcome)
  return kind !== 'twice' || doing.some((one) => one !== undefined)
}

/** A term is explained where it stands in a text: one that stands nowhere is never explained. */
function checkTerms(scenario: Scenario): Diagnostic[] {
  const { glossary, ...rest } = scenario
  const texts = JSON.stringify(rest).toLowerCase()
  return entriesOf('glossary', glossary).flatMap(({ at, id, it }) =>
    piecesOf(it.term.de).some((piece) => texts.includes(piece)) ? [] : [warning(at, 'unused.term', { name: id })],
  )
}

/** Words change at their ends and stand in longer ones: its beginning or its end is enough. */
function piecesOf(term: string): string[] {
  const [word = ''] = term
    .toLowerCase()
    .replace(/\s*\(.*/, '')
    .split(' ')
  return [word.slice(0, LETTERS), word.slice(-LETTERS)]
}
const LETTERS = 8
