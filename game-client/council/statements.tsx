/** What stands beside a motion before it is decided: whether the money is there, and what those say who must be heard. */
import type { VNode } from 'preact'
import type { PublicMotion } from '../../shared/engine/views.ts'
import { frame } from '../net/stores.ts'
import { type TextKey, t } from '../texts/texts.ts'
import { Do, offered } from '../ui/do.tsx'
import { listed, roleShort } from '../ui/words.ts'

interface OfMotion {
  readonly id: string
  readonly motion: PublicMotion
}

export function Statements({ id, motion }: OfMotion): VNode {
  const { cover = [], hearing = [] } = frame.value?.council.motions ?? {}
  const heard = Object.entries(motion.heard)
  return (
    <section class="statements">
      {cover.length > 0 && (
        <p class="fact">
          <b>{t('cover.title', { roles: listed(cover.map(roleShort)) })}</b>{' '}
          {t(motion.cover === null ? 'cover.none' : (`cover.${motion.cover}` as TextKey))}
        </p>
      )}
      {offered(`cover:${id}`) && (
        <div class="buttons">
          {(['yes', 'report', 'no'] as const).map((cover) => (
            <Do key={cover} offer={`cover:${id}:${cover}`} pressed={motion.cover === cover}>
              {t(`cover.give.${cover}`)}
            </Do>
          ))}
        </div>
      )}
      {hearing.length > 0 && heard.length === 0 && <p class="fact">{t('hearing.none')}</p>}
      {heard.map(([role, stance]) => (
        <p key={role} class="fact">
          <b>{roleShort(role)}:</b> {t(`hearing.${stance}`)}
        </p>
      ))}
      {offered(`beHeard:${id}`) && (
        <div class="buttons">
          {(['for', 'concerns', 'against'] as const).map((stance) => (
            <Do key={stance} offer={`beHeard:${id}:${stance}`}>
              {t(`hearing.give.${stance}`)}
            </Do>
          ))}
        </div>
      )}
    </section>
  )
}
