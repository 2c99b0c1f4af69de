/** The proposals of a phase: where one chooses as well, they have been read. */
import type { VNode } from 'preact'
import { frame, view } from '../net/stores.ts'
import { phaseNow } from './course.ts'
import { KnownProposals, Proposals } from './proposal.tsx'

export function ProposalsHere(): VNode {
  const seen = view.value
  const structure = frame.value
  const phase = seen === null || structure === null ? undefined : phaseNow(structure, seen)
  return phase?.choice == null ? <Proposals /> : <KnownProposals />
}
