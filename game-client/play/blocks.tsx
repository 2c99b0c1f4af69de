/** The block for every kind of thing that a phase can show. */
import type { VNode } from 'preact'
import { Questions } from '../debrief/questions.tsx'
import { Acts } from './acts.tsx'
import { LATER } from './blocks-later.ts'
import { CardsOnTable } from './cards.tsx'
import { Choices } from './choices.tsx'
import type { Block } from './course.ts'
import { Hand } from './hand.tsx'
import { Opening } from './opening.tsx'
import { Promises } from './promises.tsx'
import { Brief } from './role.tsx'
import { TownInShort } from './town.tsx'

export const BLOCKS: Readonly<Partial<Record<Block, () => VNode | null>>> = {
  opening: Opening,
  role: Brief,
  town: TownInShort,
  hand: Hand,
  cards: CardsOnTable,
  acts: Acts,
  promises: Promises,
  choices: Choices,
  questions: Questions,
  ...LATER,
}
