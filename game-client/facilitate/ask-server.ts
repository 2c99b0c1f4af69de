/** Asks the server for something about the workshop itself; what is wrong comes back as a sentence. */
import type { Refusal } from '../../shared/engine/refusals.ts'
import { problemOf } from '../join/problem.tsx'
import { api } from '../net/api.ts'
import { place } from '../net/stores.ts'
import { language } from '../texts/texts.ts'

/** What several tables answered that were asked in one breath. */
export interface Answers {
  readonly answers: readonly { readonly table: string; readonly refused?: Refusal }[]
}

export type Answered<T> = { readonly body: T } | { readonly problem: string }

/** With a body it is a POST. Never rejects. */
export async function askServer<T>(path: string, body?: object): Promise<Answered<T>> {
  const at = { credential: place.value?.credential ?? '', language: language.value }
  try {
    return { body: await api<T>(path, body === undefined ? at : { ...at, method: 'POST', body }) }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}
