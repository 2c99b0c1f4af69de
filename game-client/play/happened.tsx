/** For those who come back: what happened meanwhile, in at most three lines. Also the message and the step back. */
import { signal } from '@preact/signals'
import type { VNode } from 'preact'
import { free, happened, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { listed, s } from '../ui/words.ts'
import { Floor } from './blocks-later.ts'

export function Happened(): VNode {
  return (
    <>
      {happened.value.length > 0 && (
        <section class="happened" aria-label={t('happened.title')}>
          <h2>{t('happened.title')}</h2>
          <ul>
            {happened.value.map(({ key, keys }) => (
              <li key={key + Object.values(keys).join()}>
                {t(key, Object.fromEntries(Object.entries(keys).map(([name, texts]) => [name, said(texts)])))}
              </li>
            ))}
          </ul>
          <button type="button" class="do quiet" onClick={() => (happened.value = [])}>
            {t('happened.seen')}
          </button>
        </section>
      )}
      <Notices />
    </>
  )
}

/** In the scenario's words, or in people's own. */
function said(texts: string | readonly string[]): string {
  return listed(
    [texts]
      .flat()
      .map((text) => free.value[text] ?? s(text))
      .filter((words) => words !== ''),
  )
}

/** What the facilitator says to all, and a step back with its reason. */
export function Notices(): VNode | null {
  const seen = view.value
  if (seen === null) return null
  const notice = seen.notice === null ? '' : (free.value[seen.notice] ?? '')
  return (
    <>
      {notice !== '' && (
        <p class="notice">
          <b>{t('notice.label')}</b> {notice}
        </p>
      )}
      {(seen.floor.flashes.length > 0 || seen.floor.poll !== null || seen.floor.revoked.length > 0) && <Floor />}
      <SteppedBack />
    </>
  )
}

const understood = signal('')

/** Told in the phase that everybody was taken back to, until somebody has understood it; later ones carry it no more. */
function SteppedBack(): VNode | null {
  const back = view.value?.back ?? null
  if (back === null || understood.value === back.mark) return null
  const reason = back.reason === null ? '' : (free.value[back.reason] ?? '')
  return (
    <div class="notice back">
      <p>
        <b>{t('back.label')}</b> {reason === '' ? t('back.noReason') : reason}
      </p>
      <button type="button" class="do quiet" onClick={() => (understood.value = back.mark)}>
        {t('happened.seen')}
      </button>
    </div>
  )
}
