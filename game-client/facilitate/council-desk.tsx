/** What the council needs of the facilitator: hands to count, and what an own idea can do. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { motionName, openMotions } from '../council/names.ts'
import { act } from '../net/session.ts'
import { t } from '../texts/texts.ts'
import { Do, offered, offersOf } from '../ui/do.tsx'
import { Saved } from '../ui/saved.tsx'
import { s } from '../ui/words.ts'
import { Stepper } from './stepper.tsx'

export function CouncilDesk(): VNode | null {
  const open = openMotions().filter(([id]) => offered(`hands:${id}`) || offered(`classify:${id}`))
  if (open.length === 0) return null
  return (
    <section class="council-desk">
      <h2>{t('motions.title')}</h2>
      {open.map(([id, motion]) => (
        <div key={id}>
          {offered(`hands:${id}`) && <Hands id={id} name={motionName(id, motion)} />}
          {offered(`classify:${id}`) && (
            <Classify id={id} name={motionName(id, motion)} open={motion.free?.class === null} />
          )}
          <Saved about={[`hands:${id}`, `classify:${id}`]} />
        </div>
      ))}
    </section>
  )
}

interface OfMotion {
  readonly id: string
  readonly name: string
}

const VOTES = ['yes', 'no', 'abstain'] as const

function Hands({ id, name }: OfMotion): VNode {
  const counts = useSignal({ yes: 0, no: 0, abstain: 0 })
  return (
    <details>
      <summary>{t('hands.title', { motion: name })}</summary>
      {VOTES.map((vote) => (
        <Stepper
          key={vote}
          name={vote}
          label={t(`vote.${vote}`)}
          value={counts.value[vote]}
          onCount={(count) => (counts.value = { ...counts.value, [vote]: count })}
        />
      ))}
      <button
        type="button"
        class="do"
        data-offer={`hands:${id}`}
        onClick={() => act(`hands:${id}`, undefined, { counts: counts.value })}
      >
        {t('hands.enter')}
      </button>
    </details>
  )
}

/** Open until somebody has said it; it can be said otherwise later. */
function Classify({ id, name, open }: OfMotion & { readonly open: boolean }): VNode {
  return (
    <details data-desk="classify" open={open}>
      <summary>{t('classify.title', { motion: name })}</summary>
      <p class="hint">{t('classify.hint')}</p>
      <div class="choose-one">
        {offersOf(`classify:${id}`).map((kind) => (
          <Do key={kind} offer={`classify:${id}:${kind}`}>
            {s(`motions.free.classes.${kind}.name`)}
          </Do>
        ))}
      </div>
    </details>
  )
}
