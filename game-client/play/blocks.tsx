/** The block for every kind of thing that a phase can show. */
import type { VNode } from 'preact'
import { Questions } from '../debrief/questions.tsx'
import { frame, view } from '../net/stores.ts'
import { Acts } from './acts.tsx'
import { LATER } from './blocks-later.ts'
import { CardsOnTable } from './cards.tsx'
import { Choices } from './choices.tsx'
import { type Block, phaseNow } from './course.ts'
import { Hand } from './hand.tsx'
import { Opening } from './opening.tsx'
import { Promises } from './promises.tsx'
import { KnownProposals, Proposals } from './proposal.tsx'
import { Brief } from './role.tsx'
import { Spoken } from './spoken.tsx'
import { TownInShort } from './town.tsx'

export const BLOCKS: Readonly<Partial<Record<Block, () => VNode | null>>> = {
  opening: Opening,
  role: Brief,
  town: TownInShort,
  hand: Hand,
  cards: CardsOnTable,
  spoken: Spoken,
  acts: Acts,
  promises: Promises,
  choices: Choices,
  proposal: ProposalsHere,
  questions: Questions,
  ...LATER,
}

/** Where one chooses as well, the proposal has been read. */
function ProposalsHere(): VNode {
  const seen = view.value
  const structure = frame.value
  const phase = seen === null || structure === null ? undefined : phaseNow(structure, seen)
  return phase?.choice == null ? <Proposals /> : <KnownProposals />
}
