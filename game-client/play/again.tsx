/** After the last phase: the same evening from another chair. */
import type { VNode } from 'preact'
import { frame, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { phaseAfter } from './course.ts'
import { afterwards } from './later.ts'

const OtherChairs = afterwards(async () => (await import('./other-chairs.tsx')).OtherChairs)

export function Again(): VNode | null {
  const seen = view.value
  const structure = frame.value
  if (seen === null || structure === null || phaseAfter(structure, seen) !== null) return null
  if (seen.pace === 'alone') return <OtherChairs />
  return (
    <p>
      <a class="do plain" href="/">
        {t('again.do')}
      </a>
    </p>
  )
}
