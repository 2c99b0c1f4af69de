/** The head of every page before the game: the name, the languages, what it is about, over the estate at dusk. */
import type { ComponentChildren, VNode } from 'preact'
import { t } from '../texts/texts.ts'
import { Languages } from '../ui/languages.tsx'
import { Dusk } from './dusk.tsx'

/** `children`: the heading and what belongs to it. */
export function Front({ children }: { readonly children: ComponentChildren }): VNode {
  return (
    <header class="front dusk">
      <Dusk />
      <div class="start-head">
        <p class="brand">{t('brand')}</p>
        <Languages />
      </div>
      {children}
    </header>
  )
}
