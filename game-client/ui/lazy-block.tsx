/** A part of a screen that is loaded when it is first shown; what stands around it can be used meanwhile. */
import { signal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { t } from '../texts/texts.ts'

type Part = () => VNode | null

/** The part, once `load` has brought it; until then a word. Where it cannot be reached, a button tries again. */
export function lazily(load: () => Promise<Part>): Part {
  const part = signal<{ readonly show: Part } | null>(null)
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
  return function Lazy(): VNode {
    useEffect(() => {
      if (part.value === null) bring()
    }, [])
    const Show = part.value?.show
    if (Show !== undefined) return <Show />
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
