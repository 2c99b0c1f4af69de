/** The block for every kind of thing that a phase can show. */
import type { VNode } from 'preact'
import { Note } from '../debrief/note.tsx'
import { Questions } from '../debrief/questions.tsx'
import { Reasons } from '../debrief/reasons.tsx'
import { Released } from '../debrief/released.tsx'
import { WhatIfs } from '../debrief/what-if.tsx'
import { Words } from '../debrief/words.tsx'
import { frame, view } from '../net/stores.ts'
import { Acts } from './acts.tsx'
import { LATER } from './blocks-later.ts'
import { CardsOnTable } from './cards.tsx'
import { Choices } from './choices.tsx'
import { type Block, phaseNow } from './course.ts'
import { Ending } from './ending.tsx'
import { Hand } from './hand.tsx'
import { News } from './news.tsx'
import { Opening } from './opening.tsx'
import { Promises } from './promises.tsx'
import { KnownProposals, Proposals } from './proposal.tsx'
import { Brief } from './role.tsx'
import { Spoken } from './spoken.tsx'
import { TownInShort } from './town.tsx'
import { Year } from './year.tsx'

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
  news: News,
  proposal: ProposalsHere,
  year: Year,
  ending: Ending,
  words: Words,
  released: Told,
  whatIf: WhatIfs,
  questions: Questions,
  note: Note,
  ...LATER,
}

/** Where one chooses as well, the proposal has been read. */
function ProposalsHere(): VNode {
  const seen = view.value
  const structure = frame.value
  const phase = seen === null || structure === null ? undefined : phaseNow(structure, seen)
  return phase?.choice == null ? <Proposals /> : <KnownProposals />
}

/** The cards that were kept back, and, alone, what moved the others. */
function Told(): VNode {
  return (
    <>
      <Released />
      <Reasons />
    </>
  )
}
