/** Why something did not work, as a sentence: the server's own, or ours where it could not be reached. */
import type { VNode } from 'preact'
import { ApiError } from '../net/api.ts'
import { t } from '../texts/texts.ts'

export function Problem({ text }: { readonly text: string }): VNode {
  return (
    <p class="saved refused" role="alert">
      {text}
    </p>
  )
}

export function problemOf(error: unknown): string {
  if (error instanceof ApiError && error.message !== '') return error.message
  return t('error.unreachable')
}
