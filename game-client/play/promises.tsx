/** Promises: what was said in front of everybody, what waits for a second voice, and what I can promise. */
import type { VNode } from 'preact'
import type { PromiseState } from '../../shared/engine/state.ts'
import { view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offersOf } from '../ui/do.tsx'
import { Saved } from '../ui/saved.tsx'
import { roleShort, s } from '../ui/words.ts'

export function Promises(): VNode | null {
  const given = view.value?.promises ?? []
  const mine = offersOf('promise')
  if (given.length === 0 && mine.length === 0) return null
  return (
    <section class="promises">
      <h2>{t('promises.title')}</h2>
      <PromisesGiven />
      {mine.length > 0 && (
        <details>
          <summary>{t('promises.give')}</summary>
          <div class="stack">
            {mine.map((rest) => (
              <Do key={rest} offer={`promise:${rest}`} look="card">
                <Wording rest={rest} />
              </Do>
            ))}
          </div>
        </details>
      )}
      <Saved about={['promise', 'confirm']} />
    </section>
  )
}

/** The words that were given, with what became of them: all, or the newest. */
export function PromisesGiven({ most = Number.POSITIVE_INFINITY }: { readonly most?: number }): VNode {
  return (
    <ul class="facts">
      {(view.value?.promises ?? []).slice(-most).map((given) => (
        <li key={given.id} class={`promise ${given.state}`}>
          <b>{roleShort(given.by)}:</b> <Wording rest={rest(given)} /> <i>{t(`promise.${given.state}`)}</i>
          <Do offer={`confirm:${given.id}`}>{t('promise.confirm')}</Do>
        </li>
      ))}
    </ul>
  )
}

function rest({ promise, measure }: PromiseState): string {
  return measure === null ? promise : `${promise}:${measure}`
}

function Wording({ rest: of }: { readonly rest: string }): VNode {
  const [promise = '', measure] = of.split(':')
  const words = s(`promises.${promise}.text`)
  return (
    <>{t('promise.words', { words: measure === undefined ? words : `${words} ${s(`measures.${measure}.name`)}` })}</>
  )
}
