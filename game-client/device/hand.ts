/** In whose hands a shared device is: covered for all, on its way to one role, or uncovered for it. */
import { signal } from '@preact/signals'
import type { Id, SeatId } from '../../shared/engine/state.ts'

export interface Holder {
  readonly seat: SeatId
  readonly role: Id
}

type Hand =
  | { readonly at: 'covered' }
  | { readonly at: 'passing'; readonly to: Holder; readonly name: string }
  | { readonly at: 'uncovered'; readonly for: Holder; readonly name: string }

export const hand = signal<Hand>({ at: 'covered' })

/** Asks for the device to be handed to that role; nothing of it is shown or fetched yet. */
export function pass(to: Holder, name: string): void {
  hand.value = { at: 'passing', to, name }
}

/** Whoever has it in hand says so. */
export function uncover(): void {
  const { value } = hand
  if (value.at === 'passing') hand.value = { at: 'uncovered', for: value.to, name: value.name }
}

export function cover(): void {
  hand.value = { at: 'covered' }
}
