/** What the bodies said: votes as a half circle of seats and in words, so that everybody can count along. */
import type { VNode } from 'preact'
import type { BallotResult } from '../../shared/engine/motion-state.ts'
import type { PublicMotion } from '../../shared/engine/views.ts'
import { frame } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { listed, roleShort, s } from '../ui/words.ts'
import { HalfCircle } from './half-circle.tsx'
import { bodyName } from './names.ts'

export function Results({ motion }: { readonly motion: PublicMotion }): VNode | null {
  if (motion.results.length === 0) return null
  return (
    <div class="results">
      {motion.results.map((result) => (
        <Result key={result.body} result={result} />
      ))}
    </div>
  )
}

function Result({ result }: { readonly result: BallotResult }): VNode {
  const { body, yes, no, abstain, carried, votes, members } = result
  const advises = frame.value?.council.bodies[body]?.advises === true
  const said = (vote: string) =>
    Object.entries(votes).flatMap(([role, cast]) => (cast === vote ? [roleShort(role)] : []))
  const simulated = members.flatMap((vote, at) => [{ at, vote, name: s(`bodies.${body}.members.${at}.name`) }])
  return (
    <div class={`result ${carried ? 'carried' : 'failed'}`}>
      <HalfCircle yes={yes} no={no} abstain={abstain} />
      <p>
        <b>{bodyName(body)}:</b> {t('ballot.counted', { yes, no, abstain })}{' '}
        <b>
          {t(
            advises ? (carried ? 'ballot.advised' : 'ballot.notAdvised') : carried ? 'ballot.carried' : 'ballot.failed',
          )}
        </b>
      </p>
      {(['yes', 'no', 'abstain'] as const).map((vote) => {
        const who = said(vote)
        return who.length === 0 ? null : (
          <p key={vote} class="hint">
            {t(`ballot.said.${vote}`, { roles: listed(who) })}
          </p>
        )
      })}
      {simulated.map(({ at, vote, name }) => (
        <p key={at} class="hint">
          {t(vote ? 'ballot.memberYes' : 'ballot.memberNo', { name, why: s(`bodies.${body}.members.${at}.why`) })}
        </p>
      ))}
    </div>
  )
}
