/** One's own vote on a motion: three large fields, and who has voted already. How, nobody sees before the count. */
import type { VNode } from 'preact'
import type { PublicMotion } from '../../shared/engine/views.ts'
import { mine } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offered } from '../ui/do.tsx'
import { listed, roleShort } from '../ui/words.ts'
import { motionName } from './names.ts'

const VOTES = ['yes', 'no', 'abstain'] as const

export function Ballot({ id, motion }: { readonly id: string; readonly motion: PublicMotion }): VNode {
  const own = mine.value.hand?.votes[id]
  return (
    <div class="ballot">
      {offered(`vote:${id}`) && (
        <fieldset>
          <legend>
            {t('vote.ask')}
            <span class="unseen"> {motionName(id, motion)}</span>
          </legend>
          <div class="vote">
            {VOTES.map((vote) =>
              own === vote ? (
                <p key={vote} class={`cast ${vote}`}>
                  ✓ {t(`vote.${vote}`)}
                </p>
              ) : (
                <Do key={vote} offer={`vote:${id}:${vote}`}>
                  {t(`vote.${vote}`)}
                </Do>
              ),
            )}
          </div>
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
