/** Judges a parsed expression: only the words of the language, only names that exist, only types that fit. */
import type { ASTNode } from '@marcbachmann/cel-js'
import type { Code, Kind, Params } from './diagnostics.ts'
import { isPlaced, namesOf, unknownName } from './names.ts'
import {
  type Context,
  computationOf,
  fits,
  functionsIn,
  type Question,
  questionOf,
  type ValueType,
} from './questions.ts'
import type { Scenario } from './schema.ts'

/** What is wrong with a part of an expression, and where that part stands. */
export interface Problem {
  readonly code: Code
  readonly params: Params
  readonly start: number
  readonly end: number
}

/** What an expression may use: a condition that everybody sees must not read what somebody hides. */
export interface Rules {
  readonly scenario: Scenario
  readonly publicOnly: boolean
  readonly context: Context
}

/** All problems of an expression that should be of that type, in reading order. */
export function problemsOf(node: ASTNode, expected: ValueType, rules: Rules): Problem[] {
  const found = formOf(node, rules)
  if ('code' in found) return [found]
  const wrong = found.type === expected ? [] : [misfit(node, expected)]
  return [...wrong, ...found.problems]
}

/** The type of a judged expression: its form alone decides it. */
export function typeOf(node: ASTNode): ValueType | undefined {
  switch (node.op) {
    case 'value':
      return literalType(node.args)
    case '.':
    case '+':
    case '-':
    case '*':
    case '/':
    case '-_':
      return 'number'
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '==':
    case '!=':
    case '&&':
    case '||':
    case '!_':
      return 'boolean'
    case '?:':
      return typeOf(node.args[1])
    case 'call':
      return resultOf(node.args[0])
    default:
      return undefined
  }
}

type Form = Problem | { readonly type: ValueType; readonly problems: readonly Problem[] }

function formOf(node: ASTNode, rules: Rules): Form {
  switch (node.op) {
    case 'value':
      return literal(node)
    case 'id':
      return problem(node, 'expression.name', unknownName(node.args, ['vars', ...functionsIn(rules.context)]))
    case '.':
      return variable(node, rules)
    case 'call':
      return call(node, rules)
    case '+':
    case '-':
    case '*':
      return of('number', [node.args[0], node.args[1]], 'number', rules)
    case '/':
      return isZeroFree(node.args[1])
        ? of('number', [node.args[0], node.args[1]], 'number', rules)
        : problem(node.args[1], 'expression.division')
    case '-_':
      return of('number', [node.args], 'number', rules)
    case '<':
    case '<=':
    case '>':
    case '>=':
      return of('boolean', [node.args[0], node.args[1]], 'number', rules)
    case '==':
    case '!=':
      return of('boolean', [node.args[0], node.args[1]], typeOf(node.args[0]) ?? 'number', rules)
    case '&&':
    case '||':
      return of('boolean', [node.args[0], node.args[1]], 'boolean', rules)
    case '!_':
      return of('boolean', [node.args], 'boolean', rules)
    case '?:': {
      const type = typeOf(node.args[1]) ?? 'number'
      const branches = [node.args[1], node.args[2]].flatMap((branch) => problemsOf(branch, type, rules))
      return { type, problems: [...problemsOf(node.args[0], 'boolean', rules), ...branches] }
    }
    default:
      return problem(node, 'expression.forbidden')
  }
}

function of(type: ValueType, parts: readonly ASTNode[], takes: ValueType, rules: Rules): Form {
  return { type, problems: parts.flatMap((part) => problemsOf(part, takes, rules)) }
}

function literal(node: Extract<ASTNode, { op: 'value' }>): Form {
  const type = literalType(node.args)
  return type === undefined ? problem(node, 'expression.forbidden') : { type, problems: [] }
}

function variable(node: Extract<ASTNode, { op: '.' }>, { scenario, publicOnly }: Rules): Form {
  const [record, name] = node.args
  if (record.op !== 'id') return problem(node, 'expression.forbidden')
  if (record.args !== 'vars') return problem(record, 'expression.name', unknownName(record.args, ['vars']))
  const names = namesOf(scenario, 'variable')
  const last = { start: node.end - name.length, end: node.end }
  if (!names.includes(name)) return problem(last, 'unknown.variable', unknownName(name, names))
  if (isPlaced(scenario, name)) return problem(last, 'expression.placed', { name })
  const hidden = publicOnly && isHidden(scenario, name)
  return { type: 'number', problems: hidden ? [problem(last, 'expression.hiddenVariable', { name })] : [] }
}

function call(node: Extract<ASTNode, { op: 'call' }>, rules: Rules): Form {
  const [name, args] = node.args
  const word = { start: node.start, end: node.start + name.length }
  const question = questionOf(name)
  if (question !== undefined) return { type: question.type, problems: askProblems(word, name, question, args, rules) }
  const computation = computationOf(name)
  if (computation === undefined)
    return problem(word, 'expression.function', unknownName(name, functionsIn(rules.context)))
  const { takes, least, most } = computation
  if (args.length < least || args.length > most) return problem(word, 'expression.arguments', { name, least, most })
  return of('number', args, takes, rules)
}

function askProblems(word: Span, name: string, question: Question, args: readonly ASTNode[], rules: Rules): Problem[] {
  if (!fits(question, rules.context)) return [problem(word, MISPLACED[question.context], { name })]
  const secret = rules.publicOnly && !question.everybodyKnows ? [problem(word, 'expression.hiddenFact', { name })] : []
  const most = question.ids.length
  const least = most - question.optional
  if (args.length < least || args.length > most) {
    return [...secret, problem(word, 'expression.arguments', { name, least, most })]
  }
  const ids = idsOf(args)
  const wrong = args.flatMap((arg, index) => idProblems(arg, question, index, ids, rules))
  return [...secret, ...wrong]
}

const MISPLACED: Readonly<Record<Context, Code>> = {
  town: 'expression.function',
  motion: 'expression.onlyMotion',
  effect: 'expression.onlyEffect',
}

function idProblems(
  arg: ASTNode,
  { ids: kinds, optional }: Question,
  index: number,
  ids: readonly string[],
  { scenario, publicOnly }: Rules,
): Problem[] {
  const kind = kinds[index]
  const id = ids[index]
  if (arg.op !== 'value' || typeof arg.args !== 'string') return [problem(arg, 'expression.id')]
  if (kind === undefined || id === undefined) return []
  // A name that could be left out may be empty, so that the one behind it can be given.
  if (id === '' && index >= kinds.length - optional) return []
  const names = namesOf(scenario, kind, ids)
  if (!names.includes(id)) return [problem(arg, `unknown.${kind}`, unknownName(id, names))]
  return publicOnly ? secretsOf(arg, kind, id, scenario) : []
}

/** What the named thing itself hides: a variable that is hidden, an event that only some people hear of. */
function secretsOf(arg: ASTNode, kind: Kind, name: string, scenario: Scenario): Problem[] {
  if (kind === 'placed' && isHidden(scenario, name)) return [problem(arg, 'expression.hiddenVariable', { name })]
  const whispered = kind === 'inject' && (scenario.injects[name]?.audience.length ?? 0) > 0
  return whispered ? [problem(arg, 'expression.hiddenFact', { name })] : []
}

function isHidden(scenario: Scenario, variable: string): boolean {
  return scenario.variables[variable]?.visibility === 'hidden'
}

/** The names in quotes among the arguments of a question; something else counts as an empty name. */
export function idsOf(args: readonly ASTNode[]): string[] {
  return args.map((arg) => (arg.op === 'value' && typeof arg.args === 'string' ? arg.args : ''))
}

function literalType(value: unknown): ValueType | undefined {
  if (typeof value === 'boolean') return 'boolean'
  return typeof value === 'number' || typeof value === 'bigint' ? 'number' : undefined
}

function resultOf(name: string): ValueType | undefined {
  return questionOf(name)?.type ?? (computationOf(name) === undefined ? undefined : 'number')
}

function isZeroFree(divisor: ASTNode): boolean {
  return divisor.op === 'value' && literalType(divisor.args) === 'number' && Number(divisor.args) !== 0
}

function misfit(node: ASTNode, expected: ValueType): Problem {
  return problem(node, expected === 'boolean' ? 'expression.condition' : 'expression.amount')
}

type Span = Pick<Problem, 'start' | 'end'>

function problem({ start, end }: Span, code: Code, params: Params = {}): Problem {
  return { code, params, start, end }
}
