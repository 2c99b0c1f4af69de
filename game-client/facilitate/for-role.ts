/** What is put down here in the name of a role whose people have no device: by the outbox, as everything else. */
import { effect, type Signal, untracked, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Ask } from '../../shared/engine/commands.ts'
import type { Id } from '../../shared/engine/state.ts'
import { latest } from '../net/outbox.ts'
import { act } from '../net/session.ts'
import { outbox, table } from '../net/stores.ts'

/** The beginning of all names under which the outbox knows what was tapped for a role, at the table that is looked at. */
export function tapsFor(role: Id): string {
  return `tap:${table.value}:${role}`
}

/** The name of one of them. */
export function tapOf(role: Id, key: string): string {
  return `${tapsFor(role)}:${key}`
}

/** Asks it in the name of the role, unless the same is on its way: a second tap of an impatient thumb asks nothing. */
export function putDown(role: Id, key: string, ask: Ask, text?: string): void {
  const name = tapOf(role, key)
  if (!isUnderway(name)) act(name, text, {}, { lent: { role, ask } })
}

/** Whether that was asked and has not been answered yet. */
export function isUnderway(name: string): boolean {
  return outbox.value.some(({ offer, state }) => offer === name && state === 'sending')
}

/** Words for a role: what waits under that name or was refused stands in the field, and leaves it once it is taken. */
export function useWords(name: string): Signal<string> {
  const last = latest(outbox.peek(), name)
  const words = useSignal(last === null || last.state === 'saved' ? '' : (last.message.text ?? ''))
  useEffect(() => {
    let waiting: string | undefined
    return effect(() => {
      const sending = latest(outbox.value, name)
      if (sending?.state === 'saved' && waiting === words.peek().trim()) words.value = ''
      waiting = sending?.state === 'sending' ? sending.message.text : undefined
    })
  }, [name])
  return words
}

/** Calls whenever something that was put down for this role has been answered. */
export function useAnswers(role: Id, then: () => void): void {
  const now = useRef(then)
  now.current = then
  useEffect(() => {
    let waited = 0
    return effect(() => {
      const own = outbox.value.filter(({ offer }) => offer.startsWith(tapOf(role, '')))
      const waits = own.filter(({ state }) => state === 'sending').length
      if (waits < waited) untracked(() => now.current())
      waited = waits
    })
  }, [role])
}
