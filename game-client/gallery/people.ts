/** What the people at the table do: they take what is offered, drawn by name from a seed. */
import { createHash } from 'node:crypto'
import type { Offer } from '../../shared/engine/views.ts'
import type { Person } from './http.ts'

/** What is said in words of one's own. */
const WRITTEN = ['write', 'handOver', 'reflect', 'word'] as const

/** What somebody does of their own accord, in this order. Whoever takes a name back, or waits, is not worth a picture. */
export type Texts = Readonly<Partial<Record<(typeof WRITTEN)[number], string>>>

const TAKEN = [
  'share',
  'say',
  'hear',
  'confirm',
  'promise',
  'act',
  'fill',
  'sign',
  'visit',
  'ask',
  'propose',
  'cosign',
  'choose',
  'respond',
  'declare',
  'predict',
  'pulse',
  'release',
  'guess',
  'doubt',
  ...WRITTEN,
]

/** Each of these once in a phase, whatever it is about. */
const ONCE: ReadonlySet<string> = new Set([
  'promise',
  'visit',
  'ask',
  'propose',
  'choose',
  'declare',
  'predict',
  'pulse',
  'doubt',
])

/** No phase asks for more; a table that always offers something new must not go on for ever. */
const MOST = 40

/** The offer that is taken next, or undefined: everything has been done that one does. `done` names what was. */
export function taken(offers: readonly Offer[], done: ReadonlySet<string>, seed: string): Offer | undefined {
  const open = offers.filter(
    ({ id }) => TAKEN.includes(kindOf(id)) && !done.has(subjectOf(id)) && !id.endsWith(':false'),
  )
  const kind = TAKEN.find((each) => open.some(({ id }) => kindOf(id) === each))
  const first = open.find(({ id }) => kindOf(id) === kind)
  if (first === undefined) return undefined
  const subject = subjectOf(first.id)
  const all = open.filter(({ id }) => subjectOf(id) === subject)
  return all[drawn(`${seed} ${subject}`, all.length)]
}

/** What an offer is about: of all that is about the same, one is taken. */
export function subjectOf(id: string): string {
  const parts = id.split(':')
  const [kind = ''] = parts
  if (ONCE.has(kind)) return kind
  return parts.length > 2 ? parts.slice(0, -1).join(':') : id
}

/** Lets somebody do all they would do in this phase; `texts`: what they write where words of their own are asked for. */
export async function act(who: Person, seed: string, texts: Texts): Promise<void> {
  const done = new Set<string>()
  while (done.size < MOST) {
    const { private: own, public: seen } = await who.look()
    const next = taken(own.offers ?? [], done, `${seed} ${seen.phase} ${own.me?.role}`)
    if (next === undefined) return
    done.add(subjectOf(next.id))
    await who.ask(next.id, texts[next.ask.type as keyof Texts])
  }
}

function kindOf(id: string): string {
  return id.split(':', 1)[0] ?? ''
}

/** A number below `below`: the same name draws the same. */
function drawn(name: string, below: number): number {
  return createHash('sha256').update(name).digest().readUInt32BE(0) % below
}
