/** What became of the money, in sentences: the same that slides away in the picture. */
import type { VNode } from 'preact'
import { frame, view } from '../net/stores.ts'
import { potOf } from '../play/pots.ts'
import { t } from '../texts/texts.ts'
import { s } from '../ui/words.ts'
import { moneyMoved } from './money.ts'
import { movedText } from './picture-now.ts'

export function MoneyTold(): VNode | null {
  const [seen, structure] = [view.value, frame.value]
  const moved = seen === null || structure === null ? null : moneyMoved(structure, seen)
  if (moved === null) return null
  return (
    <ul class="money">
      {moved.covered && <li>{t('money.covered')}</li>}
      {moved.moves
        .filter(({ source }) => source !== 'refill')
        .map(({ source, amount }) => (
          <li key={source} class={amount < 0 ? 'less' : 'more'}>
            {movedText(source, amount, s(source))}
          </li>
        ))}
      <li>
        <b>{t('money.left', { amount: potOf(moved.after) })}</b>
      </li>
    </ul>
  )
}
