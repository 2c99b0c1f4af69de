/** Who works with whom: texts signed together, work shared, words given, kept and broken. */
import type { Id } from '../../shared/engine/state.ts'
import type { Thread } from '../town/picture.ts'
import type { CitySources } from './city-sources.ts'

interface Tie {
  readonly from: Id
  readonly to: Id
  readonly state: Thread['state']
  readonly label: string
}

/** Of several ties between two roles the first of these is shown. */
const rank: readonly Thread['state'][] = ['broken', 'kept', 'agreed', 'talk']

/** One thread between two roles. */
export function cityThreads(sources: CitySources): Thread[] {
  const { roles } = sources.frame
  const ties = [...wordsGiven(sources), ...signedTogether(sources), ...sharedWork(sources)]
  return roles.flatMap((from, index) =>
    roles.slice(index + 1).flatMap((to) => {
      const between = ties.filter((tie) => joins(tie, from, to))
      const strongest = rank.flatMap((state) => between.filter((tie) => tie.state === state))[0]
      if (strongest === undefined) return []
      return [{ id: `${from}-${to}`, from, to, state: strongest.state, label: strongest.label }]
    }),
  )
}

function joins(tie: Tie, one: Id, other: Id): boolean {
  return (tie.from === one && tie.to === other) || (tie.from === other && tie.to === one)
}

/** To whom a word is given: to whoever brought the text it speaks of, or as the plan says. */
function wordsGiven({ view, city, s }: CitySources): Tie[] {
  return view.promises.flatMap(({ promise, by, measure, state }): Tie[] => {
    if (state === 'spoken') return []
    const text = measure === null ? undefined : Object.values(view.motions).find((one) => one.measure === measure)
    const to = text?.by ?? city.promises[promise]
    if (to === undefined || to === by) return []
    return [{ from: by, to, state: state === 'standing' ? 'agreed' : state, label: s(`promises.${promise}.text`) }]
  })
}

/** While a text is open people talk about it; once it is carried they have done it together. */
function signedTogether({ view, words }: CitySources): Tie[] {
  return Object.entries(view.motions).flatMap(([id, { by, cosigned, outcome }]) => {
    if (outcome === 'withdrawn' || outcome === 'failed') return []
    const state = outcome === 'carried' ? 'agreed' : 'talk'
    return cosigned.filter((role) => role !== by).map((to): Tie => ({ from: by, to, state, label: words.motion(id) }))
  })
}

function sharedWork({ view, frame, s }: CitySources): Tie[] {
  return Object.keys(view.overlaps).flatMap((id): Tie[] => {
    const [from, to] = frame.council.overlaps[id]?.roles ?? []
    if (from === undefined || to === undefined) return []
    return [
      {
        from,
        to,
        state: 'kept',
        label: s(`overlaps.${id}.${view.overlaps[id] === 'divide' ? 'divide' : 'close.text'}`),
      },
    ]
  })
}
