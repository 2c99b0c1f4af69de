/** A link to give away: shown, copied, and as a QR code where one asks for it. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { t } from '../texts/texts.ts'
import { Qr } from '../ui/qr.tsx'

interface ShareLinkProps {
  readonly link: string
  readonly label: string
  readonly open?: boolean
}

export function ShareLink({ link, label, open = false }: ShareLinkProps): VNode {
  const shown = useSignal(open)
  const copied = useSignal(false)
  const whole = absolute(link)
  const copy = async () => {
    // Outside secure contexts there is no clipboard: the field below can be copied by hand.
    await navigator.clipboard?.writeText(whole).then(
      () => (copied.value = true),
      () => undefined,
    )
  }
  return (
    <div class="share-link">
      <button type="button" class="do plain" aria-expanded={shown.value} onClick={() => (shown.value = !shown.value)}>
        {label}
      </button>
      {shown.value && (
        <>
          <Qr link={whole} label={label} />
          <input readOnly value={whole} aria-label={label} onFocus={(event) => event.currentTarget.select()} />
          <p class="row">
            <button type="button" class="do quiet" onClick={() => void copy()}>
              {t(copied.value ? 'link.copied' : 'link.copy')}
            </button>
            <a class="do quiet" href={whole} target="_blank" rel="noopener noreferrer">
              {t('link.open')}
            </a>
          </p>
        </>
      )}
    </div>
  )
}

/** The whole address of a link that the server gave. */
export function absolute(link: string): string {
  return new URL(link, location.origin).href
}
