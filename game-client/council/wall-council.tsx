/** Motions and ballots on the wall: large, few words, nothing to fill in. */
import { Fragment, type VNode } from 'preact'
import type { PublicMotion } from '../../shared/engine/views.ts'
import { view } from '../net/stores.ts'
import { countedSoFar } from '../picture/counting.ts'
import { type TextKey, t } from '../texts/texts.ts'
import { listed, roleShort, s } from '../ui/words.ts'
import { HalfCircle } from './half-circle.tsx'
import { bodyName, bodyNow, motionName, priceOf } from './names.ts'

type Entry = readonly [id: string, motion: PublicMotion]

/** All motions of this round, as lines. Where a body is in session, it shows them itself. */
export function WallMotions(): VNode | null {
  if (bodyNow() !== null) return null
  const all = motionsOfRound()
  return (
    <section class="wall-motions">
      {all.length === 0 && <p class="big">{t('motions.none')}</p>}
      <ul class={all.length > ONE_COLUMN ? 'two' : ''}>
        {all.map(([id, motion]) => (
          <Line key={id} id={id} motion={motion} />
        ))}
      </ul>
    </section>
  )
}

/** So many lines stand below each other as large as the last row needs them; of more there are two columns. */
const ONE_COLUMN = 3

function Line({ id, motion }: { readonly id: string; readonly motion: PublicMotion }): VNode {
  return (
    <li class={motion.outcome}>
      <b>{motionName(id, motion)}</b>
      <span>{`${priceOf(motion)}\u00a0· ${listed([motion.by, ...motion.cosigned].map(roleShort))}`}</span>
      <span>{statements(motion)}</span>
    </li>
  )
}

/** What the treasury and those who were heard say of it, in a few words. */
function statements({ cover, heard }: PublicMotion): string {
  const money = cover === null ? [] : [t(`cover.${cover}` as TextKey)]
  const stances = Object.entries(heard).map(([role, stance]) => `${roleShort(role)}: ${t(`hearing.${stance}`)}`)
  return [...money, ...stances].join(' · ')
}

/** So many that others have decided are named beside what is voted on; of more stands how many there are. */
const NAMED = 4

function countsOf(motions: readonly Entry[]): string {
  return [...Map.groupBy(motions, ([, { outcome }]) => outcome)]
    .map(([outcome, some]) => t(`motion.count.${outcome}` as TextKey, { count: some.length }))
    .join(' · ')
}

/** What lies at the body in session, and what was decided in this round before: in few words, where there is more to vote on. */
export function WallCouncil(): VNode {
  const body = bodyNow()
  const all = motionsOfRound()
  const here = all.filter(([, motion]) => motion.body === body)
  const decided = all.filter(([, { outcome, results }]) => outcome !== 'open' && results.length > 0)
  return (
    <section class="wall-council">
      {here.length > 0 && (
        <ul class={here.length > ONE_COLUMN ? 'two' : ''}>
          {here.map(([id, motion]) => (
            <Here key={id} id={id} motion={motion} />
          ))}
        </ul>
      )}
      {here.length === 0 && <p class={decided.length === 0 ? 'big' : 'hint'}>{t('council.none')}</p>}
      {[...Map.groupBy(decided, ([, { results }]) => results.at(-1)?.body ?? '')].map(([by, motions]) => (
        <Fragment key={by}>
          <p class="kicker">{bodyName(by)}</p>
          {here.length > 0 && decided.length > NAMED ? (
            <p>{countsOf(motions)}</p>
          ) : (
            <ul class={here.length === 0 ? 'decided' : 'decided elsewhere'}>
              {motions.map(([id, motion]) => (
                <Decided key={id} id={id} motion={motion} />
              ))}
            </ul>
          )}
        </Fragment>
      ))}
    </section>
  )
}

/** What a body has just decided, as far as it has been counted. */
export function WallCounting(): VNode {
  const motions = view.value?.motions ?? {}
  return (
    <section class="wall-council wall-counting">
      <ul class="decided">
        {countedSoFar.value.map((id) => {
          const motion = motions[id]
          return motion === undefined ? null : <Decided key={id} id={id} motion={motion} />
        })}
      </ul>
    </section>
  )
}

function Here({ id, motion }: { readonly id: string; readonly motion: PublicMotion }): VNode {
  return (
    <li>
      <b>{motionName(id, motion)}</b>
      <span>{priceOf(motion)}</span>
      <span class="votes">
        {motion.hands
          ? t('vote.hands')
          : motion.voted.length === 0
            ? statements(motion)
            : t('vote.votedShort', { roles: listed(motion.voted.map(roleShort)) })}
      </span>
    </li>
  )
}

function Decided({ id, motion }: { readonly id: string; readonly motion: PublicMotion }): VNode {
  const last = motion.results.at(-1)
  const counts = { yes: last?.yes ?? 0, no: last?.no ?? 0, abstain: last?.abstain ?? 0 }
  return (
    <li class={motion.outcome}>
      <HalfCircle {...counts} />
      <div>
        <b>{motionName(id, motion)}</b>
        <span>
          <strong class={`outcome ${motion.outcome}`}>{outcomeOf(motion)}</strong>{' '}
          <span class="tally">{[t('ballot.tally', counts), ...whyOf(motion)].join(' – ')}</span>
        </span>
      </div>
    </li>
  )
}

/** Whoever only advised, or is not the last to decide, hands it on. */
function outcomeOf({ outcome, body }: PublicMotion): string {
  if (outcome !== 'open') return t(`motion.${outcome}` as TextKey)
  return body === null ? '' : t('motion.onward', { body: bodyName(body) })
}

/** What a majority was not enough for. */
function whyOf({ why, measure }: PublicMotion): readonly string[] {
  if (why === null || why === 'vote') return []
  const own = why === 'needs' && measure !== null ? s(`measures.${measure}.needs.failed`) : ''
  return [own === '' ? t(`motion.short.${why}` as TextKey) : own]
}

function motionsOfRound(): readonly Entry[] {
  return Object.entries(view.value?.motions ?? {}).filter(
    ([, { round, outcome }]) => round === view.value?.round && outcome !== 'withdrawn',
  )
}
