/** The cards that stayed closed: each is shown only when its own seat lets it go. */
import type { VNode } from 'preact'
import { mine } from '../net/stores.ts'
import { CardsOnTable } from '../play/cards.tsx'
import { isShown } from '../play/shown.ts'
import { t } from '../texts/texts.ts'
import { CardBack } from '../ui/card-back.tsx'
import { Do, offersOf } from '../ui/do.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { Saved } from '../ui/saved.tsx'
import { partsBelow, s } from '../ui/words.ts'

export function Released(): VNode {
  return (
    <>
      {offersOf('release').map((card) => (
        <section key={card}>
          <CardBack id={card} title={s(`cards.${card}.title`)}>
            <Markdown text={s(`cards.${card}.text`)} />
          </CardBack>
          <p class="hint">{t('release.hint')}</p>
          <Do offer={`release:${card}`}>{t('release.do')}</Do>
        </section>
      ))}
      {mine.value.hand !== undefined && <Saved about="release" />}
      {!isShown('cards') && <CardsOnTable />}
      {/* Where one is asked to guess, and there is nothing to guess about. */}
      {!isShown('cards') && partsBelow('debrief.whatIfs').length === 0 && <p class="hint">{t('whatIf.none')}</p>}
    </>
  )
}
