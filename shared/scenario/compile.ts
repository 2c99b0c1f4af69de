/** Turns a judged expression into functions of the facts: the fast path of every rule. */
import type { ASTNode } from '@marcbachmann/cel-js'
import { idsOf, typeOf } from './judge.ts'
import type { Facts } from './language.ts'
import { questionOf } from './questions.ts'

type Amount = (facts: Facts) => number
type Condition = (facts: Facts) => boolean

/** The amount as a function. The expression must have been judged to be one. */
export function amountFrom(node: ASTNode): Amount {
  switch (node.op) {
    case 'value': {
      const value = Number(node.args)
      return () => value
    }
    case '.': {
      const name = node.args[1]
      return (facts) => facts.vars[name] ?? 0
    }
    case '-_': {
      const a = amountFrom(node.args)
      return (facts) => -a(facts)
    }
    case '?:': {
      const [test, yes, no] = [conditionFrom(node.args[0]), amountFrom(node.args[1]), amountFrom(node.args[2])]
      return (facts) => (test(facts) ? yes(facts) : no(facts))
    }
    case 'call':
      return (asked(node) as Amount | undefined) ?? computed(node)
    case '+':
    case '-':
    case '*':
    case '/':
      return arithmetic(node.op, amountFrom(node.args[0]), amountFrom(node.args[1]))
    default:
      throw new Error(`not an amount: ${node.op}`)
  }
}

/** The condition as a function. The expression must have been judged to be one. */
export function conditionFrom(node: ASTNode): Condition {
  switch (node.op) {
    case 'value': {
      const value = node.args === true
      return () => value
    }
    case '!_': {
      const a = conditionFrom(node.args)
      return (facts) => !a(facts)
    }
    case '&&': {
      const [a, b] = [conditionFrom(node.args[0]), conditionFrom(node.args[1])]
      return (facts) => a(facts) && b(facts)
    }
    case '||': {
      const [a, b] = [conditionFrom(node.args[0]), conditionFrom(node.args[1])]
      return (facts) => a(facts) || b(facts)
    }
    case '?:': {
      const [test, yes, no] = [conditionFrom(node.args[0]), conditionFrom(node.args[1]), conditionFrom(node.args[2])]
      return (facts) => (test(facts) ? yes(facts) : no(facts))
    }
    case 'call':
      return asked(node) as Condition
    case '<':
    case '<=':
    case '>':
    case '>=':
      return order(node.op, amountFrom(node.args[0]), amountFrom(node.args[1]))
    case '==':
    case '!=':
      return equality(node)
    default:
      throw new Error(`not a condition: ${node.op}`)
  }
}

type Of<Op> = Extract<ASTNode, { op: Op }>

function asked(node: Of<'call'>): ((facts: Facts) => number | boolean) | undefined {
  const question = questionOf(node.args[0])
  if (question === undefined) return undefined
  const [a = '', b, c] = idsOf(node.args[1])
  const { ask } = question
  return (facts) => ask(facts, a, b, c)
}

function computed(node: Of<'call'>): Amount {
  const [name, args] = node.args
  if (name === 'count') return counted(args.map(conditionFrom))
  const [a, b, c] = args.map(amountFrom)
  if (a !== undefined && name === 'abs') return (facts) => Math.abs(a(facts))
  if (a !== undefined && b !== undefined && name === 'min') return (facts) => Math.min(a(facts), b(facts))
  if (a !== undefined && b !== undefined && name === 'max') return (facts) => Math.max(a(facts), b(facts))
  if (a === undefined || b === undefined || c === undefined || name !== 'div') throw new Error(`not judged: ${name}`)
  return (facts) => {
    const divisor = b(facts)
    return divisor === 0 ? c(facts) : a(facts) / divisor
  }
}

function counted(conditions: readonly Condition[]): Amount {
  return (facts) => conditions.reduce((sum, holds) => (holds(facts) ? sum + 1 : sum), 0)
}

function arithmetic(op: '+' | '-' | '*' | '/', a: Amount, b: Amount): Amount {
  switch (op) {
    case '+':
      return (facts) => a(facts) + b(facts)
    case '-':
      return (facts) => a(facts) - b(facts)
    case '*':
      return (facts) => a(facts) * b(facts)
    case '/':
      return (facts) => a(facts) / b(facts)
  }
}

function order(op: '<' | '<=' | '>' | '>=', a: Amount, b: Amount): Condition {
  switch (op) {
    case '<':
      return (facts) => a(facts) < b(facts)
    case '<=':
      return (facts) => a(facts) <= b(facts)
    case '>':
      return (facts) => a(facts) > b(facts)
    case '>=':
      return (facts) => a(facts) >= b(facts)
  }
}

function equality(node: Of<'=='> | Of<'!='>): Condition {
  const part = typeOf(node.args[0]) === 'boolean' ? conditionFrom : amountFrom
  const [a, b] = [part(node.args[0]), part(node.args[1])]
  return node.op === '==' ? (facts) => a(facts) === b(facts) : (facts) => a(facts) !== b(facts)
}
