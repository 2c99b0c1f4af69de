/** The roles in the picture, what they promised each other, and trust as weather. */
import type { Actor, Thread, Weather } from '../town/picture.ts'
import { badgeOf } from '../ui/badge.ts'
import type { Sources } from './sources.ts'

export function actorsOf({ frame, role, s }: Pick<Sources, 'frame' | 'role' | 's'>): Actor[] {
  return frame.roles.map((id) => {
    const label = s(`roles.${id}.short`)
    return { id, label, short: badgeOf(label), mine: id === role }
  })
}

/** One thread between two roles: a broken word frays it, a given one ties it; while people talk it is dashed. */
export function threadsOf(sources: Sources, talking: boolean): Thread[] {
  const { roles } = sources.frame
  return roles.flatMap((from, i) =>
    roles.slice(i + 1).flatMap((to) => {
      const thread = between(sources, from, to)
      if (thread !== null) return [{ id: `${from}-${to}`, from, to, ...thread }]
      const label = `${sources.s(`roles.${from}.short`)} – ${sources.s(`roles.${to}.short`)}`
      return talking ? [{ id: `${from}-${to}`, from, to, state: 'talk' as const, label }] : []
    }),
  )
}

function between({ view, s }: Sources, from: string, to: string): Pick<Thread, 'state' | 'label'> | null {
  const words = view.promises.filter(({ by, state }) => (by === from || by === to) && state !== 'spoken')
  const strongest = (['broken', 'standing', 'kept'] as const).find((state) =>
    words.some((word) => word.state === state),
  )
  const word = words.find(({ state }) => state === strongest)
  if (word === undefined || strongest === undefined) return null
  return { state: strongest === 'standing' ? 'agreed' : strongest, label: s(`promises.${word.promise}.text`) }
}

/** Trust is shown in words alone; the sign beside them has three states. */
export function weatherOf({ view, s }: Pick<Sources, 'view' | 's'>): Weather | null {
  const [told] = Object.entries(view.told)
  if (told === undefined) return null
  const [variable, words] = told
  const index = Math.min(2, Math.max(0, words)) as Weather['index']
  const label = s(`variables.${variable}.words.${words}.text`)
  return { index, label, short: /^.*?[.!?](?=\s|$)/.exec(label)?.[0] ?? label }
}
