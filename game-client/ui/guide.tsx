/** The first minute on this device: three short hints on the real screen, one at a time, each of them gone once it is understood. */
import { signal } from '@preact/signals'
import type { VNode } from 'preact'
import { keepOnDevice, kept } from '../net/device.ts'
import { t } from '../texts/texts.ts'

export type Hint = 'what' | 'card' | 'tabs'
const HINTS: readonly Hint[] = ['what', 'card', 'tabs']

const understood = signal<readonly string[]>((kept('guide') ?? '').split(' '))

/** The one hint that is due now; null once all of them are understood. */
function due(): Hint | null {
  return HINTS.find((hint) => !understood.value.includes(hint)) ?? null
}

/** Whoever does it needs no hint: neither this one nor the first, about the screen itself. */
export function understand(hint: Hint): void {
  if (understood.value.includes(hint)) return
  understood.value = [...new Set([...understood.value, 'what', hint])].filter((id) => id !== '')
  keepOnDevice('guide', understood.value.join(' '))
}

/** The id that describes what a hint is about, for those who hear the screen; undefined where it is not shown. */
export function hintFor(hint: Hint): string | undefined {
  return due() === hint ? `hint-${hint}` : undefined
}

interface GuideProps {
  readonly hint: Hint
  /** What a hint is about: it takes the focus when the hint goes. */
  readonly about: string
  readonly values?: Readonly<Record<string, string | boolean>>
}

/** A speech bubble beside what it is about. It covers nothing and holds nobody up. */
export function Guide({ hint, about, values }: GuideProps): VNode | null {
  if (due() !== hint) return null
  const dismiss = () => {
    understand(hint)
    document.querySelector<HTMLElement>(about)?.focus({ preventScroll: true })
  }
  return (
    <section class={`bubble ${hint}`} aria-label={t('guide.label')}>
      <p id={`hint-${hint}`}>{t(`guide.${hint}`, values)}</p>
      <button type="button" class="do quiet" data-guide={hint} onClick={dismiss}>
        {t('guide.seen')}
      </button>
    </section>
  )
}
