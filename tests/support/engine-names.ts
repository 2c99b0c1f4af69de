/** Names for the things of a scenario, and the same asks, offers and expressions under those names. */
import type { Ask, Command } from '../../shared/engine/commands.ts'

export type Kind =
  | 'role'
  | 'variable'
  | 'indicator'
  | 'card'
  | 'promise'
  | 'act'
  | 'measure'
  | 'choice'
  | 'proposal'
  | 'field'
  | 'option'
  | 'tag'
  | 'condition'
  | 'inject'
  | 'round'
  | 'phase'
  | 'ending'
  | 'whatIf'
  | 'term'
  | 'assumption'

/** The new name of a thing; two things never get the same one. */
export type Namer = (kind: Kind, id: string) => string

/** Names that say what kind of thing they name: `heim` → `cardHeim`. No two kinds share one. */
export const byKind: Namer = (kind, id) => `${kind}${id.charAt(0).toUpperCase()}${id.slice(1)}`

/** Names that say nothing and sort in another order, and the way back to the old ones. */
export function opaque() {
  const given = new Map<string, string>()
  const name: Namer = (kind, id) => {
    const key = `${kind} ${id}`
    const found = given.get(key)
    if (found !== undefined) return found
    const made = `n${((given.size + 1) * 7919) % 10_007}n`
    given.set(key, made)
    return made
  }
  const back = (text: string) => {
    const old = new Map([...given].map(([key, made]) => [made, key.split(' ')[1] ?? '']))
    return text.replaceAll(/n\d+n/g, (made) => old.get(made) ?? made)
  }
  return { name, back }
}

/** The same command at a table whose scenario was renamed. */
export function renamedCommand(command: Command, name: Namer): Command {
  const { by } = command
  return {
    ...command,
    by: by.kind === 'seat' && by.role !== null ? { ...by, role: name('role', by.role) } : by,
    ask: renamedAsk(command.ask, name),
  }
}

function renamedAsk(ask: Ask, name: Namer): Ask {
  const entries = Object.entries(ask).map(([key, value]): [string, unknown] => {
    const kind = NAMED[key]
    return [key, kind !== undefined && typeof value === 'string' ? name(kind, value) : value]
  })
  return Object.fromEntries(entries) as unknown as Ask
}

/** What the parts of an ask name; the others are free. */
const NAMED: Readonly<Record<string, Kind>> = {
  card: 'card',
  from: 'role',
  promise: 'promise',
  measure: 'measure',
  act: 'act',
  proposal: 'proposal',
  field: 'field',
  option: 'option',
  role: 'role',
  whatIf: 'whatIf',
  expect: 'phase',
}

/** What the questions of an expression name, in their order. */
const QUESTIONS: Readonly<Record<string, readonly Kind[]>> = {
  open: ['card'],
  answered: ['card'],
  promised: ['promise'],
  broken: ['promise'],
  did: ['act'],
  chose: ['measure', 'choice'],
  begun: ['measure', 'choice'],
  overdrawn: ['choice'],
  signed: ['proposal'],
  filled: ['proposal', 'field'],
  tagged: ['proposal', 'field', 'tag'],
  carried: ['proposal'],
  cost: ['proposal'],
}

/** The same expression about things of other names. */
export function inExpression(source: string, name: Namer): string {
  const variables = source.replaceAll(/\bvars\.(\w+)/g, (_, id: string) => `vars.${name('variable', id)}`)
  return variables.replaceAll(/\b([a-z]+)\(((?:\s*'\w+'\s*,?)+)\)/g, (whole, fn: string, list: string) => {
    const kinds = QUESTIONS[fn]
    if (kinds === undefined) return whole
    let place = 0
    const names = list.replaceAll(/'(\w+)'/g, (_, id: string) => {
      const kind = kinds[place]
      place += 1
      return `'${kind === undefined ? id : name(kind, id)}'`
    })
    return `${fn}(${names})`
  })
}

const OFFERED: Readonly<Record<string, readonly Kind[]>> = {
  share: ['card'],
  release: ['card'],
  promise: ['promise', 'measure'],
  choose: ['measure'],
  act: ['act'],
  fill: ['proposal', 'field', 'option'],
  sign: ['proposal'],
  unsign: ['proposal'],
}

/** The same offer, as authors write it for bots. */
export function inOffer(offer: string, name: Namer): string {
  const [type = '', ...parts] = offer.split(':')
  const kinds = OFFERED[type] ?? []
  return [type, ...parts.map((part, i) => name(kinds[i] ?? 'role', part))].join(':')
}
