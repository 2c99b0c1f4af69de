/** The cards that were kept back, and, alone, what moved the others. */
import type { VNode } from 'preact'
import { Reasons } from './reasons.tsx'
import { Released } from './released.tsx'

export function Told(): VNode {
  return (
    <>
      <Released />
      <Reasons />
    </>
  )
}
