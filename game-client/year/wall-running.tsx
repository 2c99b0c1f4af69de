/** What is at work, on the wall: a few by name; of many how many, and by name those without an effect yet. */
import type { VNode } from 'preact'
import { view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Running, RunningMeasures } from './running.tsx'

/** So many names can be read from the last row beside all else that a year says. */
const FEW = 4

export function WallRunning(): VNode | null {
  const seen = view.value
  const running = Object.values(seen?.running ?? {})
  if (seen === null || running.length <= FEW) return <RunningMeasures />
  const works = running.filter((each) => each.works && each.since <= seen.year).length
  return (
    <>
      <p class="told">{t('wallRunning.works', { count: works })}</p>
      {works < running.length && running.length - works <= FEW && <Running all={false} />}
    </>
  )
}
