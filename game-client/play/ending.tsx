/** How it ended: one line, the scene, and, on one's own device only, how far one's own goal was reached. */
import type { VNode } from 'preact'
import { mine, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { CardBack } from '../ui/card-back.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { s } from '../ui/words.ts'
import { LastLine } from './last-line.tsx'

export function Ending(): VNode | null {
  const ending = view.value?.ending ?? null
  if (ending === null) return null
  const role = mine.value.me?.role ?? null
  const goal = mine.value.hand?.goal ?? null
  return (
    <section class="ending">
      <LastLine />
      <Markdown text={s(`endings.${ending}.scene`)} />
      {role !== null && goal !== null && (
        <CardBack id={`goal.${role}`} title={t('role.goal')} cover={t('card.goal')}>
          <p>{s(`roles.${role}.goal.text`)}</p>
          <p>
            <b>{s(`roles.${role}.goal.levels.${goal}.text`)}</b>
          </p>
        </CardBack>
      )}
    </section>
  )
}
