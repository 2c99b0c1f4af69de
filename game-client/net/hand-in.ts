/** Words on their way to the table: they leave the draft as they are sent, and come back to it where the table says no. */
import { draftOf, setDraft } from './drafts.ts'
import { act } from './session.ts'
import { offers } from './stores.ts'
import type { Chosen } from './world.ts'

/**
 * Asks with what is written under that name; says whether it could. `chosen`: what else is free in the ask; `empty`: whether
 * no words at all are an answer, too.
 */
export function handIn(offer: string, draft: string, chosen?: Chosen, empty = false): boolean {
  const text = draftOf(draft).trim()
  if ((text === '' && !empty) || !offers.value.has(offer)) return false
  act(offer, text, chosen, { draft })
  setDraft(draft, '')
  return true
}
