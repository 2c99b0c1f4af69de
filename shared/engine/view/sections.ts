/** A view made of sections: all of them for those who are sent it, or each one only when somebody looks at it. */
import type { Id, State } from '../state.ts'

/** How each section of a view is worked out, in the order in which they are sent; `who` is whose view it is. */
export type Sections<T> = { readonly [K in keyof T]-?: (state: State, who: Id) => T[K] }

/** The view with all its sections. */
export function whole<T>(sections: Sections<T>, state: State, who: Id): T {
  const view: Partial<T> = {}
  for (const name in sections) view[name] = sections[name](state, who)
  return view as T
}

/** The same view; each section is worked out when it is first looked at. Whoever lists its sections finds none. */
export function lazily<T>(sections: Sections<T>): (state: State, who: Id) => T {
  const prototype = {}
  for (const name in sections)
    Object.defineProperty(prototype, name, {
      get(this: Lazy<T>) {
        if (!(name in this.kept)) this.kept[name] = sections[name](this.state, this.who)
        return this.kept[name]
      },
    })
  return (state, who) => Object.assign(Object.create(prototype) as object, { state, who, kept: {} }) as unknown as T
}

interface Lazy<T> {
  readonly state: State
  readonly who: Id
  readonly kept: Partial<T>
}
