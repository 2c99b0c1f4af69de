/** The five levels of a figure by place, as they lie on the map: colour and pattern, from less need to more. */
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../texts/texts.ts'
import type { ThemeName } from '../town/picture.ts'

const levels = [0, 1, 2, 3, 4] as const

interface RampProps {
  readonly theme: ThemeName
  readonly label: string
  /** The figure of the whole town, where it is not counted by place. */
  readonly whole: string | null
}

export function Ramp({ theme, label, whole }: RampProps): VNode {
  return (
    <p class="ramp">
      <b>{label}</b> {whole !== null && `(${whole}) `}
      {t('city.less')}{' '}
      <span aria-hidden="true">
        {levels.map((level) => (
          <Swatch key={level} level={level} theme={theme} />
        ))}
      </span>{' '}
      {t('city.more')}
    </p>
  )
}

function Swatch({ level, theme }: { readonly level: number; readonly theme: ThemeName }): VNode {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const paint = async () => {
      const { paintSwatch } = await import('../town/city/paint/swatch.ts')
      if (canvas.current !== null) paintSwatch(canvas.current, level, theme)
    }
    // Without it the two words still say which way it goes.
    paint().catch(() => undefined)
  }, [level, theme])
  return <canvas ref={canvas} />
}
