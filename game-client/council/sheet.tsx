/** One motion as a sheet of paper: its form, its names, what the treasury says, who was heard, where it lies. */
import type { ComponentChildren, VNode } from 'preact'
import { mine, view } from '../net/stores.ts'
import { type TextKey, t } from '../texts/texts.ts'
import { Do } from '../ui/do.tsx'
import { Saved } from '../ui/saved.tsx'
import { listed, roleShort, s } from '../ui/words.ts'
import { After } from './after.tsx'
import { Amendments } from './amendments.tsx'
import { Fields } from './fields.tsx'
import { MeasureCard } from './measure-card.tsx'
import { bodyName, motionName, placesOf, priceOf } from './names.ts'
import { Results } from './results.tsx'
import { Statements } from './statements.tsx'

interface SheetProps {
  readonly id: string
  /** Inside a line that says what it is called already. */
  readonly inside?: boolean
  /** What is asked of it now: it stands before everything else. */
  readonly children?: ComponentChildren
}

export function Sheet({ id, inside = false, children }: SheetProps): VNode | null {
  const motion = view.value?.motions[id]
  if (motion === undefined) return null
  const names = [motion.by, ...motion.cosigned]
  const own = motion.by === mine.value.me?.role
  return (
    <article
      class={`motion ${motion.outcome} ${inside ? 'inside' : 'sheet'}`}
      id={inside ? undefined : `motion.${id}`}
      aria-label={motionName(id, motion)}
    >
      {!inside && (
        <>
          <p class="kicker">
            {t('motion.yours')} · {s(`forms.${motion.form}.name`)}
            {motion.late && ` · ${t('motion.late')}`}
          </p>
          <h2>{motionName(id, motion)}</h2>
          <p class="line">
            {placesOf(motion)} · {priceOf(motion)}
          </p>
        </>
      )}
      <p class="line">
        {t('motion.signedBy', { count: names.length, roles: listed(names.map(roleShort)) })}
        {motion.body !== null && ` · ${t('motion.liesAt', { body: bodyName(motion.body) })}`}
      </p>
      {motion.free?.class != null && (
        <p class="fact">{t('classify.assumed', { class: s(`motions.free.classes.${motion.free.class}.name`) })}</p>
      )}
      {motion.outcome === 'open' && <After motion={motion} />}
      <Results motion={motion} />
      <Outcome id={id} />
      {children}
      {inside ? (
        <>
          <Statements id={id} motion={motion} />
          <div class="buttons">
            <Do offer={`cosign:${id}:true`}>{t('motion.cosign')}</Do>
            <Do offer={`cosign:${id}:false`} look="quiet">
              {t('motion.uncosign')}
            </Do>
          </div>
          <details class="more">
            <summary>{t('motion.whole')}</summary>
            {motion.measure !== null && <MeasureCard id={motion.measure} />}
            <Fields id={id} motion={motion} />
          </details>
          <Amendments id={id} motion={motion} />
        </>
      ) : (
        <>
          <Amendments id={id} motion={motion} />
          <Fields id={id} motion={motion} />
          <Statements id={id} motion={motion} />
          <Do offer={`withdraw:${id}`} look="quiet">
            {t('motion.withdraw')}
          </Do>
        </>
      )}
      {(own || inside) && <Saved about={ABOUT.map((kind) => `${kind}:${id}`)} />}
    </article>
  )
}

const ABOUT = [
  'detail',
  'cosign',
  'amend',
  'adopt',
  'withdraw',
  'cover',
  'beHeard',
  'vote',
  'classify',
  'hands',
] as const

/** What became of a motion, and in one sentence why. */
function Outcome({ id }: { readonly id: string }): VNode | null {
  const motion = view.value?.motions[id]
  if (motion === undefined || motion.outcome === 'open') return null
  const needs = motion.measure === null ? '' : s(`measures.${motion.measure}.needs.failed`)
  const why =
    motion.why === null ? '' : motion.why === 'needs' && needs !== '' ? needs : t(`motion.why.${motion.why}` as TextKey)
  return (
    <p class={`outcome ${motion.outcome}`}>
      <b>{t(`motion.${motion.outcome}` as TextKey)}</b> {why}
    </p>
  )
}
