/** Something folded that is drawn only while it is open: closed, every change would draw it anew for nobody. */
import type { ComponentChildren, VNode } from 'preact'
import { useState } from 'preact/hooks'

interface FoldProps {
  readonly title: string
  readonly class?: string
  readonly 'data-desk'?: string
  /** Whether it begins open; where this changes, it follows. */
  readonly open?: boolean
  /** What was typed in here and is to outlive the folding has its place outside. */
  readonly children: ComponentChildren
}

export function Fold({ title, open = false, children, ...more }: FoldProps): VNode {
  const [shown, show] = useState(open)
  return (
    <details {...more} open={open} onToggle={({ currentTarget }) => show(currentTarget.open)}>
      {/* The event of opening comes late: whoever tabs on at once would pass what is not drawn yet. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button */}
      <summary onClick={() => show(true)}>{title}</summary>
      {shown && children}
    </details>
  )
}
