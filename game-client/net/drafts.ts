/** What somebody is still writing: on the device first, then beside the seat, so that another device finds it. */
import { signal } from '@preact/signals'
import { language } from '../texts/texts.ts'
import { api } from './api.ts'
import { keepOnDevice, kept } from './device.ts'
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
  drafts.value = read(place)
  const call = { credential: place.credential, language: language.value }
  const there = await api<Record<string, string>>('/api/seat/drafts', call).catch(() => null)
  if (owner !== place || there === null) return
  const fresh = Object.entries(there).filter(([key]) => drafts.value[key]?.dirty !== true)
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

/** Words that the table did not take lie where they were written, before whatever was begun there meanwhile. */
export function giveBack(key: string, text: string): void {
  const begun = draftOf(key)
  if (!begun.includes(text)) setDraft(key, begun === '' ? text : `${text} ${begun}`)
}

/** Takes everything that is being written off this device. */
export function forgetDrafts(): void {
  clearTimeout(timer)
  write({})
}

/** Sends what does not lie beside the seat yet. What cannot arrive now stays on the device until the next call. */
export async function sendDrafts(): Promise<void> {
  const place = owner
  if (place === null) return
  for (const [key, { text, dirty }] of Object.entries(drafts.value)) {
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

function read(place: Place): Record<string, Kept> {
  try {
    return JSON.parse(kept(`drafts.${place.key}`) ?? '{}') as Record<string, Kept>
  } catch {
    return {}
  }
}

function write(all: Readonly<Record<string, Kept>>): void {
  drafts.value = all
  if (owner !== null) keepOnDevice(`drafts.${owner.key}`, JSON.stringify(all))
}
