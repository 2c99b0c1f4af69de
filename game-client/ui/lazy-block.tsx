/** A part of a screen that is loaded when it is first shown; what stands around it can be used meanwhile. */
import { signal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { t } from '../texts/texts.ts'

type Part<P> = (props: P) => VNode | null
type Alone = () => VNode | null

/** The part, once `load` has brought it; until then a word. Where it cannot be reached, a button tries again. */
export function lazily(load: () => Promise<Alone>): Alone
export function lazily<P extends object>(load: () => Promise<Part<P>>): Part<P>
export function lazily<P extends object>(load: () => Promise<Part<P>>): Part<P> {
  const part = signal<{ readonly show: Part<P> } | null>(null)
  const failed = signal(false)
  const bring = () => {
    failed.value = false
    load().then(
      (show) => {
        part.value = { show }
      },
      () => {
        failed.value = true
      },
    )
  }
  return function Lazy(props: P): VNode {
    useEffect(() => {
      if (part.value === null) bring()
    }, [])
    const Show = part.value?.show
    if (Show !== undefined) return <Show {...props} />
    return (
      <p class="hint">
        {t(failed.value ? 'error.unreachable' : 'loading')}{' '}
        {failed.value && (
          <button type="button" class="do quiet" onClick={bring}>
            {t('error.again')}
          </button>
        )}
      </p>
    )
  }
}
