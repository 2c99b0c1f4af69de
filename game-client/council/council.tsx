/** The body in session: the next motion lies open with its ballot, the others are lines; below, what was decided. */
import type { VNode } from 'preact'
import type { PublicMotion } from '../../shared/engine/views.ts'
import { frame, mine, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { offered } from '../ui/do.tsx'
import { Ballot } from './ballot.tsx'
import { bodyNow, decidedMotions } from './names.ts'
import { Row } from './row.tsx'

export function Council(): VNode {
  const body = bodyNow()
  const votes = mine.value.hand?.votes ?? {}
  const here = Object.entries(view.value?.motions ?? {}).filter(([, motion]) => motion.body === body)
  const next = here.find(([id]) => votes[id] === undefined && offered(`vote:${id}`))?.[0]
  const decided = decidedMotions().filter(([, { round }]) => round === view.value?.round)
  return (
    <section class="council" id="council">
      {body !== null && <Rules body={body} />}
      {here.length === 0 && <p class="fact">{t('council.none')}</p>}
      {here.map(([id, motion]) => (
        <Row key={id} id={id} open={id === next} mark={markOf(id, motion)}>
          <Ballot id={id} motion={motion} />
        </Row>
      ))}
      {decided.length > 0 && <h2>{t('council.decided')}</h2>}
      {decided.map(([id]) => (
        <Row key={id} id={id} />
      ))}
    </section>
  )
}

/** My own vote; nothing where I have none. */
function markOf(id: string, { measure }: PublicMotion): string {
  const own = mine.value.hand?.votes[id]
  if (own !== undefined) return `✓ ${t(`vote.${own}`)}`
  if (offered(`vote:${id}`)) return t('vote.open')
  const role = mine.value.me?.role ?? ''
  const sits = frame.value?.council.bodies[bodyNow() ?? '']?.seats[role] !== undefined
  const delivers = measure === null || frame.value?.measures[measure]?.deliver.includes(role) === true
  return sits && delivers ? t('vote.conflict') : ''
}

function Rules({ body }: { readonly body: string }): VNode | null {
  const structure = frame.value?.council.bodies[body]
  const role = mine.value.me?.role ?? null
  if (structure === undefined) return null
  const all = [...Object.values(structure.seats), ...structure.members].reduce((sum, votes) => sum + votes, 0)
  const own = role === null ? undefined : structure.seats[role]
  return (
    <>
      <p class="hint">
        {t(structure.of === 'all' ? 'council.majority' : 'council.present', { needed: structure.majority, all })}{' '}
        {structure.late !== null && t('council.late', { needed: structure.late })}{' '}
        {structure.advises && t('council.advises')}
      </p>
      {role !== null && (
        <p class="own-votes">{own === undefined ? t('council.guest') : t('council.votes', { votes: own })}</p>
      )}
    </>
  )
}
