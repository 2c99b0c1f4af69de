/** The sign of a thing, as the map draws it: decoration that comes once one can decide, for the words beside it say it all. */
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

export function Sign({ name }: { readonly name: string }): VNode {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const draw = async () => {
      const { svgNamed } = await import('./signs.ts')
      place.current?.replaceChildren(svgNamed(name))
    }
    // Whoever cannot load it reads the words.
    draw().catch(() => undefined)
  }, [name])
  return <span class="sign" ref={place} aria-hidden="true" />
}
