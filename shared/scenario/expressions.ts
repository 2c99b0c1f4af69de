/** Conditions and amounts that authors write in CEL: checked when a scenario is loaded, fast when it is played. */
import { type ASTNode, Environment, ParseError } from '@marcbachmann/cel-js'
import { amountFrom, conditionFrom } from './compile.ts'
import { type Diagnostic, error } from './diagnostics.ts'
import { idsOf, type Problem, problemsOf } from './judge.ts'
import type { Facts } from './language.ts'
import { type Context, questionOf, type ValueType } from './questions.ts'
import type { Scenario } from './schema.ts'

export type { Facts } from './language.ts'

export type ExpressionType = 'condition' | 'amount'

export interface Expression {
  /** Depends on the facts alone. An amount is always a finite number: one that is not counts as 0. */
  evaluate(facts: Facts): number | boolean
  /** What it may look at, each once, in reading order: `{fn: 'vars', ids: ['trust']}`, `{fn: 'open', ids: ['heim']}`. */
  readonly reads: readonly Read[]
  /** How many steps one evaluation takes at most. */
  readonly cost: number
}

export interface Read {
  readonly fn: string
  readonly ids: readonly string[]
}

/** No expression takes more steps, nests deeper or is longer than this: the bound against files that slow a server. */
const LIMITS = { steps: 200, depth: 24, letters: 400 }

const parser = new Environment({
  limits: { maxAstNodes: LIMITS.steps, maxDepth: LIMITS.depth, maxCallArguments: 16 },
})

type Cache = Readonly<Record<ExpressionType, Map<string, Expression>>>
const caches = new WeakMap<Scenario, Cache>()

/** The expression, compiled once per scenario. Throws on an invalid one: loading has refused those. */
export function expression(scenario: Scenario, source: string, type: ExpressionType): Expression {
  const cache = cacheOf(scenario)[type]
  const found = cache.get(source)
  if (found !== undefined) return found
  const made = compile(scenario, source, type)
  cache.set(source, made)
  return made
}

/**
 * Everything that is wrong with an expression. `publicOnly`: it must not depend on anything that somebody hides;
 * `context`: what it stands beside, and may ask about.
 */
export function checkExpression(
  scenario: Scenario,
  source: string,
  type: ExpressionType,
  at: string,
  publicOnly: boolean,
  context: Context = 'town',
): Diagnostic[] {
  const node = parse(source)
  const problems = 'code' in node ? [node] : problemsOf(node, VALUES[type], { scenario, publicOnly, context })
  return problems.map((problem) => ({ ...error(at, problem.code, problem.params), excerpt: excerpt(source, problem) }))
}

const CONTEXTS: readonly Context[] = ['town', 'motion', 'effect']
const VALUES: Readonly<Record<ExpressionType, ValueType>> = { condition: 'boolean', amount: 'number' }

function cacheOf(scenario: Scenario): Cache {
  const found = caches.get(scenario)
  if (found !== undefined) return found
  const made = { condition: new Map(), amount: new Map() }
  caches.set(scenario, made)
  return made
}

function compile(scenario: Scenario, source: string, type: ExpressionType): Expression {
  const node = parse(source)
  // Where it stands has been checked by loading; here it is enough that it is sound somewhere.
  const judged = CONTEXTS.map((context) =>
    'code' in node ? [node] : problemsOf(node, VALUES[type], { scenario, publicOnly: false, context }),
  )
  const sound = judged.some((problems) => problems.length === 0)
  if ('code' in node || !sound) throw new Error(`invalid expression (${judged[0]?.[0]?.code}): ${source}`)
  const nodes = [...nodesOf(node)]
  return { evaluate: evaluator(node, type), reads: readsOf(nodes), cost: nodes.length }
}

function evaluator(node: ASTNode, type: ExpressionType): Expression['evaluate'] {
  if (type === 'condition') return conditionFrom(node)
  const amount = amountFrom(node)
  return (facts) => {
    const value = amount(facts)
    // Adding 0 turns −0 into 0: the two must not differ in a log.
    return Number.isFinite(value) ? value + 0 : 0
  }
}

function parse(source: string): ASTNode | Problem {
  if (source.length > LIMITS.letters) return tooLarge
  try {
    return parser.parse(source).ast
  } catch (fault) {
    if (!(fault instanceof ParseError)) throw fault
    if (fault.code === 'limit_exceeded') return tooLarge
    const start = Math.min(fault.range?.start ?? 0, source.length)
    return { code: 'expression.syntax', params: {}, start, end: fault.range?.end ?? start }
  }
}

const tooLarge: Problem = {
  code: 'expression.tooLarge',
  params: { parts: LIMITS.steps, letters: LIMITS.letters },
  start: 0,
  end: 0,
}

/** The expression's nodes in reading order. A name in quotes is part of the question that it belongs to. */
function* nodesOf(node: ASTNode): Generator<ASTNode> {
  yield node
  for (const part of partsOf(node)) yield* nodesOf(part)
}

function partsOf(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '==':
    case '!=':
    case '&&':
    case '||':
    case '?:':
      return node.args
    case '!_':
    case '-_':
      return [node.args]
    case 'call':
      return questionOf(node.args[0]) === undefined ? node.args[1] : []
    default:
      return []
  }
}

function readsOf(nodes: readonly ASTNode[]): Read[] {
  const reads = nodes.flatMap((node): Read[] => {
    if (node.op === '.') return [{ fn: 'vars', ids: [node.args[1]] }]
    if (node.op !== 'call' || questionOf(node.args[0]) === undefined) return []
    return [{ fn: node.args[0], ids: idsOf(node.args[1]) }]
  })
  return [...new Map(reads.map((read) => [[read.fn, ...read.ids].join(' '), read])).values()]
}

/** The line of the problem, and marks below the part that is wrong. */
function excerpt(source: string, { start, end }: Problem): string {
  const from = source.lastIndexOf('\n', start - 1) + 1
  const newline = source.indexOf('\n', start)
  const to = newline < 0 ? source.length : newline
  const marks = Math.max(1, Math.min(end, to) - start)
  return `${source.slice(from, to)}\n${' '.repeat(start - from)}${'^'.repeat(marks)}`
}
