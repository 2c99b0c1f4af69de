/** What somebody is still writing: on the device first, then beside the seat, so that another device finds it. */
import { signal } from '@preact/signals'
import type { Refusal } from '../../shared/engine/refusals.ts'
import { language } from '../texts/texts.ts'
import { api } from './api.ts'
import { keepOnDevice, kept } from './device.ts'
import type { Asked } from './outbox.ts'
import type { Place } from './places.ts'

interface Kept {
  readonly text: string
  /** Not yet beside the seat. */
  readonly dirty: boolean
}

const drafts = signal<Readonly<Record<string, Kept>>>({})
let owner: Place | null = null
let timer: ReturnType<typeof setTimeout> | undefined
const WAIT = 700

/** The drafts of a place: what this device wrote last, else what lies beside the seat. */
export async function loadDrafts(place: Place): Promise<void> {
  owner = place
  drafts.value = read(place.key)
  const before = drafts.value
  const call = { credential: place.credential, language: language.value }
  const there = await api<Record<string, string>>('/api/seat/drafts', call).catch(() => null)
  if (owner !== place || there === null) return
  // What was written while this was asked for is newer, also where it has arrived already.
  const fresh = Object.entries(there).filter(([key]) => {
    const now = drafts.value[key]
    return now === before[key] && now?.dirty !== true
  })
  write({ ...drafts.value, ...Object.fromEntries(fresh.map(([key, text]) => [key, { text, dirty: false }])) })
  await sendDrafts()
}

export function draftOf(key: string): string {
  return drafts.value[key]?.text ?? ''
}

/** Whether everything written under this key lies beside the seat. */
export function draftIsSafe(key: string): boolean {
  return drafts.value[key]?.dirty !== true
}

export function setDraft(key: string, text: string): void {
  write({ ...drafts.value, [key]: { text, dirty: true } })
  clearTimeout(timer)
  timer = setTimeout(() => void sendDrafts(), WAIT)
}

/**
 * Words that the table did not take lie where they were written, before whatever was begun there meanwhile. `place`: the
 * key of the place that wrote them, whoever looks at this page now.
 */
export function takeBack(place: string, { draft, message }: Refused, { refused }: Refusal): void {
  const text = message.text ?? ''
  const here = owner?.key === place
  const all = here ? drafts.value : read(place)
  const begun = draft === undefined ? '' : (all[draft]?.text ?? '')
  if (draft === undefined || refused === 'nothing-new' || begun.includes(text)) return
  const whole = begun === '' ? text : `${text} ${begun}`
  if (here) setDraft(draft, whole)
  else keepOnDevice(`drafts.${place}`, JSON.stringify({ ...all, [draft]: { text: whole, dirty: true } }))
}

type Refused = Pick<Asked, 'draft' | 'message'>

/** Takes everything that is being written off this device. */
export function forgetDrafts(): void {
  clearTimeout(timer)
  write({})
}

/** Sends what does not lie beside the seat yet. What cannot arrive now stays on the device until the next call. */
export function sendDrafts(): Promise<void> {
  // One after the other: of two that are under way at once, the older could arrive last and stay.
  sending = sending.then(sendAll)
  return sending
}

let sending = Promise.resolve()

async function sendAll(): Promise<void> {
  const place = owner
  if (place === null) return
  for (const key of Object.keys(drafts.value)) {
    if (owner !== place) return
    const { text, dirty } = drafts.value[key] ?? { text: '', dirty: false }
    if (!dirty) continue
    const call = {
      credential: place.credential,
      language: language.value,
      method: 'PUT',
      body: { value: text },
    } as const
    const arrived = await api(`/api/seat/drafts/${encodeURIComponent(key)}`, call).then(
      () => true,
      () => false,
    )
    const unchanged = owner === place && drafts.value[key]?.text === text
    if (arrived && unchanged) write({ ...drafts.value, [key]: { text, dirty: false } })
  }
}

function read(place: string): Record<string, Kept> {
  try {
    return JSON.parse(kept(`drafts.${place}`) ?? '{}') as Record<string, Kept>
  } catch {
    return {}
  }
}

function write(all: Readonly<Record<string, Kept>>): void {
  drafts.value = all
  if (owner !== null) keepOnDevice(`drafts.${owner.key}`, JSON.stringify(all))
}
