/** What somebody asked for just before the device was covered again: it is sent although nobody looks any more. */
import { signal } from '@preact/signals'
import { keepOnDevice, kept, keysBelow } from '../net/device.ts'
import { takeBack } from '../net/drafts.ts'
import { answered, keep, recall, unanswered } from '../net/outbox.ts'
import type { Place } from '../net/places.ts'
import { post } from '../net/stream.ts'
import { language } from '../texts/texts.ts'
import { hand } from './hand.ts'

/** The seats of which something is still on its way. */
export const unsent = signal<readonly string[]>([])

const BEAT = 3_000

/** Sends what waits for covered seats, in order, until the returned function is called. */
export function watchUnsent(device: Place): () => void {
  let busy = false
  const send = async () => {
    if (busy) return
    busy = true
    await sendAll(device).finally(() => {
      busy = false
    })
  }
  const timer = setInterval(() => void send(), BEAT)
  const stop = hand.subscribe(() => void send())
  const online = () => void send()
  addEventListener('online', online)
  return () => {
    clearInterval(timer)
    stop()
    removeEventListener('online', online)
  }
}

async function sendAll(device: Place): Promise<void> {
  const before = `outbox.${device.key}.`
  for (const key of keysBelow(`outbox.${device.key}`)) {
    if (key.startsWith(before) && isCovered(key.slice(before.length))) await sendOf(device, key.slice(before.length))
  }
  const waiting = keysBelow(`outbox.${device.key}`).filter((key) => waitsIn(key))
  unsent.value = waiting.map((key) => key.slice(before.length))
}

// Whoever is uncovered sends by the open connection.
function isCovered(seat: string): boolean {
  const { value } = hand
  return value.at !== 'uncovered' || value.for.seat !== seat
}

async function sendOf(device: Place, seat: string): Promise<void> {
  const key = `outbox.${device.key}.${seat}`
  const at = { credential: `${device.credential}.${seat}`, language: language.value, table: '' }
  for (const asked of unanswered(read(key))) {
    const { cid } = asked.message
    const answer = await post(at, asked.message).catch(() => null)
    if (answer === null || !isCovered(seat)) return
    keepOnDevice(key, keep(answered(read(key), { ...answer, cid })))
    if ('refused' in answer) takeBack(`${device.key}.${seat}`, asked, answer.refused)
  }
}

function waitsIn(key: string): boolean {
  return unanswered(read(key)).length > 0
}

function read(key: string): ReturnType<typeof recall> {
  return recall(kept(key), performance.now())
}
