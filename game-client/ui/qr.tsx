/** A link as a QR code, drawn in this browser; the code itself is loaded only where one is shown. */
import { signal, useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'

type Drawn = { readonly path: string; readonly size: number }

const drawn = signal<Readonly<Record<string, Drawn>>>({})

interface QrProps {
  readonly link: string
  readonly label: string
}

export function Qr({ link, label }: QrProps): VNode {
  const failed = useSignal(false)
  useEffect(() => {
    draw(link).catch(() => {
      failed.value = true
    })
  }, [link, failed])
  const code = drawn.value[link]
  if (code === undefined || failed.value) return <span class="qr" />
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path d={code.path} />
    </svg>
  )
}

async function draw(link: string): Promise<void> {
  if (drawn.value[link] !== undefined) return
  const { encode } = await import('uqr')
  const { data, size } = encode(link, { border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  drawn.value = { ...drawn.value, [link]: { path, size } }
}
