/** A screen that is loaded when it is first needed. */
import { useSignal } from '@preact/signals'
import type { ComponentType, VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { t } from '../texts/texts.ts'

interface LaterProps<P> {
  readonly load: () => Promise<ComponentType<P>>
  readonly with: P
}

export function Later<P extends object>({ load, with: props }: LaterProps<P>): VNode {
  const loaded = useSignal<{ readonly screen: ComponentType<P> } | null>(null)
  const failed = useSignal(false)
  const attempt = useSignal(0)
  const tried = attempt.value
  useEffect(() => {
    failed.value = false
    load().then(
      (screen) => {
        loaded.value = { screen }
      },
      () => {
        failed.value = true
      },
    )
  }, [tried])
  if (loaded.value !== null) {
    const Screen = loaded.value.screen
    return <Screen {...props} />
  }
  return (
    <main class="page" id="main">
      <p class="hint">{t(failed.value ? 'error.unreachable' : 'loading')}</p>
      {failed.value && (
        <button type="button" class="do main" onClick={() => (attempt.value += 1)}>
          {t('error.again')}
        </button>
      )}
    </main>
  )
}
