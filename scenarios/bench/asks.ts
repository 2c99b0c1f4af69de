/** What a role asks, as authors write it in their files: `share:heim`, `choose:besuche`, `vote:coach:yes`. */
import type { RoleCommand } from '../../shared/engine/commands.ts'
import type { Id } from '../../shared/engine/state.ts'

/** The ask of that name, as the engine names its offers; null where no role can ask anything of that shape. */
export function askNamed(name: string): RoleCommand | null {
  const [type = '', ...parts] = name.split(':')
  const shape = Object.hasOwn(SHAPES, type) ? SHAPES[type as RoleCommand['type']] : undefined
  if (shape === undefined || parts.length < shape.least || parts.length > shape.most || parts.includes('')) return null
  return shape.make(parts)
}

interface Shape {
  readonly least: number
  readonly most: number
  make(parts: readonly Id[]): RoleCommand | null
}

const one = (make: (a: Id) => RoleCommand | null): Shape => ({ least: 1, most: 1, make: ([a = '']) => make(a) })
const two = (make: (a: Id, b: Id) => RoleCommand | null): Shape => ({
  least: 2,
  most: 2,
  make: ([a = '', b = '']) => make(a, b),
})

/** Whatever one cannot say in a name, such as the words of a form, no file can ask for. */
const SHAPES: Readonly<Partial<Record<RoleCommand['type'], Shape>>> = {
  ready: { least: 0, most: 0, make: () => ({ type: 'ready' }) },
  share: one((card) => ({ type: 'share', card })),
  release: one((card) => ({ type: 'release', card })),
  choose: one((measure) => ({ type: 'choose', measure })),
  act: one((act) => ({ type: 'act', act })),
  sign: one((proposal) => ({ type: 'sign', proposal })),
  unsign: one((proposal) => ({ type: 'unsign', proposal })),
  confirm: one((promised) => ({ type: 'confirm', promised })),
  visit: one((place) => ({ type: 'visit', place })),
  answer: one((asked) => ({ type: 'answer', asked })),
  withdraw: one((motion) => ({ type: 'withdraw', motion })),
  say: two((card, yes) => ifTruth(yes, (said) => ({ type: 'say', card, said }))),
  hear: two((from, yes) => ifTruth(yes, (heard) => ({ type: 'hear', from, heard }))),
  cosign: two((motion, yes) => ifTruth(yes, (signed) => ({ type: 'cosign', motion, signed }))),
  freeze: two((pot, yes) => ifTruth(yes, (frozen) => ({ type: 'freeze', pot, frozen }))),
  ask: two((to, subject) => ({ type: 'ask', to, subject })),
  propose: two((measure, form) => ({ type: 'propose', measure, form })),
  respond: two((inject, option) => ({ type: 'respond', inject, option })),
  cover: two((motion, say) => ifOneOf(say, ['yes', 'report', 'no'], (cover) => ({ type: 'cover', motion, cover }))),
  beHeard: two((motion, say) =>
    ifOneOf(say, ['for', 'concerns', 'against'], (stance) => ({ type: 'beHeard', motion, stance })),
  ),
  vote: two((motion, say) => ifOneOf(say, ['yes', 'no', 'abstain'], (vote) => ({ type: 'vote', motion, vote }))),
  divide: two((overlap, say) =>
    ifOneOf(say, ['divide', 'close', 'none'], (how) => ({ type: 'divide', overlap, how: how === 'none' ? null : how })),
  ),
  promise: { least: 1, most: 2, make: ([promise = '', measure = null]) => ({ type: 'promise', promise, measure }) },
  tell: { least: 2, most: 3, make: ([card = '', to = '', promise = null]) => ({ type: 'tell', card, to, promise }) },
  detail: {
    least: 2,
    most: 3,
    make: ([motion = '', field = '', option = null]) => ({ type: 'detail', motion, field, option, text: null }),
  },
  amend: {
    least: 3,
    most: 3,
    make: ([motion = '', field = '', option = '']) => ({ type: 'amend', motion, field, option }),
  },
  adopt: {
    least: 3,
    most: 3,
    make: ([motion = '', amendment = '', yes = '']) =>
      ifTruth(yes, (adopted) => ({ type: 'adopt', motion, amendment, adopted })),
  },
  fill: {
    least: 3,
    most: 3,
    make: ([proposal = '', field = '', option = '']) => ({ type: 'fill', proposal, field, option }),
  },
}

function ifTruth(word: string, make: (truth: boolean) => RoleCommand): RoleCommand | null {
  return word === 'true' || word === 'false' ? make(word === 'true') : null
}

function ifOneOf<T extends string>(word: string, words: readonly T[], make: (word: T) => RoleCommand) {
  const found = words.find((known) => known === word)
  return found === undefined ? null : make(found)
}
