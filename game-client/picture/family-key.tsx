/** What the dots mean, and how many there are of each. */
import type { VNode } from 'preact'
import type { Thing } from '../town/things.ts'

export function FamilyKey({ things }: { readonly things: readonly Thing[] }): VNode | null {
  const families = things.filter(({ kind }) => kind === 'families')
  if (families.length === 0) return null
  return (
    <ul class="key">
      {families.map(({ id, state, label, count }) => (
        <li key={id}>
          <i class={state} aria-hidden="true" /> {label} <b>{count}</b>
        </li>
      ))}
    </ul>
  )
}
