/** The body in session: each motion that lies there, one's own vote, and what was counted. */
import type { VNode } from 'preact'
import type { PublicMotion } from '../../shared/engine/views.ts'
import { frame, mine, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offered } from '../ui/do.tsx'
import { listed, roleShort } from '../ui/words.ts'
import { bodyName, motionName } from './names.ts'
import { Sheet } from './sheet.tsx'

export function Council(): VNode {
  const body = bodyNow()
  const here = Object.entries(view.value?.motions ?? {}).filter(([, motion]) => motion.body === body)
  return (
    <section class="council" id="council">
      {body !== null && <Rules body={body} />}
      {here.length === 0 && <p class="fact">{t('council.none')}</p>}
      {here.map(([id, motion]) => (
        <Sheet key={id} id={id}>
          <Ballot id={id} motion={motion} />
        </Sheet>
      ))}
    </section>
  )
}

/** The body that votes in this phase. */
export function bodyNow(): string | null {
  const seen = view.value
  return seen === null ? null : (frame.value?.rounds[seen.round]?.[seen.phase]?.vote ?? null)
}

function Rules({ body }: { readonly body: string }): VNode | null {
  const structure = frame.value?.council.bodies[body]
  const role = mine.value.me?.role ?? null
  if (structure === undefined) return null
  const all = [...Object.values(structure.seats), ...structure.members].reduce((sum, votes) => sum + votes, 0)
  const own = role === null ? undefined : structure.seats[role]
  return (
    <>
      <h2>{bodyName(body)}</h2>
      <p class="hint">
        {t(structure.of === 'all' ? 'council.majority' : 'council.present', { needed: structure.majority, all })}{' '}
        {structure.late !== null && t('council.late', { needed: structure.late })}{' '}
        {structure.advises && t('council.advises')}
      </p>
      {role !== null && (
        <p class="fact">{own === undefined ? t('council.guest') : t('council.votes', { votes: own })}</p>
      )}
    </>
  )
}

function Ballot({ id, motion }: { readonly id: string; readonly motion: PublicMotion }): VNode {
  const own = mine.value.hand?.votes[id]
  return (
    <div class="ballot">
      {offered(`vote:${id}`) && (
        <fieldset class="vote">
          <legend>{t('vote.ask', { motion: motionName(id, motion) })}</legend>
          {(['yes', 'no', 'abstain'] as const).map((vote) =>
            own === vote ? (
              <p key={vote} class="cast">
                ✓ {t(`vote.${vote}`)}
              </p>
            ) : (
              <Do key={vote} offer={`vote:${id}:${vote}`}>
                {t(`vote.${vote}`)}
              </Do>
            ),
          )}
        </fieldset>
      )}
      <p class="hint">
        {motion.hands
          ? t('vote.hands')
          : motion.voted.length === 0
            ? t('vote.nobody')
            : t('vote.voted', { roles: listed(motion.voted.map(roleShort)) })}
      </p>
    </div>
  )
}
