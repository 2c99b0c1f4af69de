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
  | 'place'
  | 'factor'
  | 'pot'
  | 'service'
  | 'overlap'
  | 'body'
  | 'form'
  | 'formField'
  | 'formTag'
  | 'block'
  | 'class'
  | 'subject'
  | 'story'
  | 'document'
  | 'answer'
  | 'matter'
  | 'level'
  | 'preset'
  | 'check'
  | 'reply'
  | 'function'
  | 'group'
  | 'circle'

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
    by: by.kind !== 'server' && by.role != null ? { ...by, role: name('role', by.role) } : by,
    ask: renamedAsk(command.ask, name),
  }
}

function renamedAsk(ask: Ask, name: Namer): Ask {
  const entries = Object.entries(ask).map(([key, value]): [string, unknown] => {
    if (typeof value !== 'string') return [key, value]
    if (key === 'motion') return [key, inMotion(value, name)]
    const kind = OF_ASKS[ask.type]?.[key] ?? NAMED[key]
    return [key, kind === undefined ? value : name(kind, value)]
  })
  return Object.fromEntries(entries) as unknown as Ask
}

/** A motion is called like its measure, or an own idea after its author. */
function inMotion(motion: string, name: Namer): string {
  const [free, role] = motion.split('@')
  return role === undefined ? name('measure', motion) : `${free}@${name('role', role)}`
}

/** What the parts of an ask name; the others are free. */
const NAMED: Readonly<Record<string, Kind>> = {
  card: 'card',
  from: 'role',
  to: 'role',
  promise: 'promise',
  measure: 'measure',
  act: 'act',
  proposal: 'proposal',
  field: 'field',
  option: 'option',
  role: 'role',
  whatIf: 'whatIf',
  expect: 'phase',
  place: 'place',
  subject: 'subject',
  form: 'form',
  pot: 'pot',
  overlap: 'overlap',
  inject: 'inject',
  assumption: 'assumption',
  class: 'class',
}

const OF_MOTIONS = { field: 'formField', option: 'block' } as const
const OF_ASKS: Partial<Record<Ask['type'], Readonly<Record<string, Kind>>>> = {
  detail: OF_MOTIONS,
  amend: OF_MOTIONS,
  respond: { option: 'answer' },
  declare: { option: 'matter' },
  predict: { option: 'matter' },
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
  at: ['variable', 'place'],
  total: ['variable'],
  here: ['variable'],
  running: ['measure'],
  decided: ['measure'],
  about: ['measure'],
  active: ['function', 'place', 'group'],
  committed: ['pot'],
  frozen: ['pot'],
  divided: ['overlap'],
  woundUp: ['service'],
  knows: ['role', 'card'],
  deliveredBy: ['role'],
  visited: ['place'],
  happened: ['inject'],
  chosen: ['inject', 'answer'],
  passed: ['body'],
  fills: ['formField'],
  says: ['formField', 'formTag'],
}

/** The same expression about things of other names. */
export function inExpression(source: string, name: Namer): string {
  const variables = source.replaceAll(/\bvars\.(\w+)/g, (_, id: string) => `vars.${name('variable', id)}`)
  return variables.replaceAll(/\b([a-zA-Z]+)\(((?:\s*'\w+'\s*,?)+)\)/g, (whole, fn: string, list: string) => {
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
  tell: ['card', 'role', 'promise'],
  visit: ['place'],
  ask: ['role', 'subject'],
  propose: ['measure', 'form'],
  proposeFree: ['form'],
  detail: ['measure', 'formField', 'block'],
  amend: ['measure', 'formField'],
  cosign: ['measure'],
  adopt: ['measure'],
  withdraw: ['measure'],
  cover: ['measure'],
  beHeard: ['measure'],
  vote: ['measure'],
  freeze: ['pot'],
  divide: ['overlap'],
  respond: ['inject', 'answer'],
}

/** The same offer, as authors write it for bots. */
export function inOffer(offer: string, name: Namer): string {
  const [type = '', ...parts] = offer.split(':')
  const kinds = OFFERED[type] ?? []
  const named = parts.map((part, i) => {
    const kind = kinds[i]
    return kind === undefined || part === '*' ? part : name(kind, part)
  })
  return [type, ...named].join(':')
}
