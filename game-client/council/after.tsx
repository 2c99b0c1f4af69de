/** What a motion would take, as money people can feel: what is left then, what it is like, and who else pays. */
import type { VNode } from 'preact'
import type { PublicMotion } from '../../shared/engine/views.ts'
import { frame, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { amountOf, grouped, listed, partsBelow, s } from '../ui/words.ts'
import { type Price, postsTaken, priceFor, type Taken, takenFrom } from './left-after.ts'
import { likeOf } from './like.tsx'
import { PotBar } from './pot-bar.tsx'

export function After({ motion }: { readonly motion: Pick<PublicMotion, 'measure' | 'free'> }): VNode | null {
  const [structure, seen] = [frame.value, view.value]
  if (structure === null || seen === null) return null
  const price = priceFor(structure, motion)
  const pot = price.pot === null || price.money === 0 ? null : takenFrom(structure, seen, price.pot, [motion])
  const posts = price.posts === 0 ? null : postsTaken(structure, seen, [motion])
  const like = likeFor(price)
  if (pot === null && posts === null && like === '') return null
  return (
    <div class="after">
      {pot !== null && <PotBar {...pot} />}
      {pot !== null && <p>{leftIn(pot, s(`pots.${price.pot}.name`))}</p>}
      {posts !== null && <p>{leftOfPosts(posts)}</p>}
      {like !== '' && <p class="hint">{t('money.like', { like })}</p>}
      <Others measure={motion.measure} price={price} />
    </div>
  )
}

function likeFor({ pot, money }: Price): string {
  const variable = frame.value?.council.pots[pot ?? '']?.variable
  return variable === undefined ? '' : likeOf(variable, money)
}

/** "Danach sind im Fördertopf noch 315.000 €", or how much is missing. */
export function leftIn({ variable, now, taken }: Taken, name: string, key: 'after' | 'afterAll' = 'after'): string {
  const left = now - taken
  return left >= 0
    ? t(`money.${key}`, { pot: name, left: of(variable, left) })
    : t('money.short', { pot: name, short: of(variable, -left) })
}

function leftOfPosts({ variable, now, taken }: Taken): string {
  const left = now - taken
  return left >= 0
    ? t('money.postsAfter', { left: of(variable, left) })
    : t('money.postsShort', { short: of(variable, -left) })
}

/** An amount in the unit of the file: with digits where it is no whole number of steps. */
function of(variable: string, amount: number): string {
  return amountOf(variable, amount / (frame.value?.variables[variable]?.step ?? 1))
}

function Others({
  measure,
  price: { share, perhaps },
}: {
  readonly measure: string | null
  readonly price: Price
}): VNode | null {
  if (measure === null || (share === 0 && !perhaps)) return null
  const names = partsBelow(`measures.${measure}.refunds`).map((n) => s(`measures.${measure}.refunds.${n}.name`))
  const values = { names: listed(names), share: grouped(share * 100, 0) }
  return <p class="hint">{t(perhaps ? 'money.perhaps' : 'money.others', values)}</p>
}
