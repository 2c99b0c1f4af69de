/** A motion as one line that opens: what it is called, what it costs, whose it is, how it stands. */
import type { ComponentChildren, VNode } from 'preact'
import { view } from '../net/stores.ts'
import { type TextKey, t } from '../texts/texts.ts'
import { listed, roleShort } from '../ui/words.ts'
import { motionName, priceOf } from './names.ts'
import { Sheet } from './sheet.tsx'

interface RowProps {
  readonly id: string
  readonly open?: boolean
  /** What stands at its end instead of how it was decided. */
  readonly mark?: string
  readonly children?: ComponentChildren
}

export function Row({ id, open = false, mark, children }: RowProps): VNode | null {
  const motion = view.value?.motions[id]
  if (motion === undefined) return null
  const names = [motion.by, ...motion.cosigned].map(roleShort)
  const decided = motion.outcome === 'open' ? '' : t(`motion.${motion.outcome}` as TextKey)
  return (
    <details class={`option-sheet motion-row ${motion.outcome}`} id={`motion.${id}`} open={open}>
      <summary>
        <span>
          <b>{motionName(id, motion)}</b>
          <small>{[priceOf(motion), listed(names), ...(motion.late ? [t('motion.late')] : [])].join('\u00a0· ')}</small>
        </span>
        {(mark ?? decided) !== '' && <i class="mark">{mark ?? decided}</i>}
      </summary>
      <Sheet id={id} inside>
        {children}
      </Sheet>
    </details>
  )
}
