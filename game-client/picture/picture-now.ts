/** The picture of the town as this page should show it now: from the view, the format and the light of the device. */
import { computed, type ReadonlySignal } from '@preact/signals'
import { frame, mine, view } from '../net/stores.ts'
import { potOf } from '../play/pots.ts'
import { saidOf } from '../play/turned.tsx'
import { t } from '../texts/texts.ts'
import type { Format, TownPicture } from '../town/picture.ts'
import { costOf, s } from '../ui/words.ts'
import { passing } from './interlude.ts'
import { pictureOf } from './picture-of.ts'
import { theme } from './theme-now.ts'

/** Null where there is no view yet, or where the scenario has no town to show. */
export const pictureFor: Readonly<Record<Format, ReadonlySignal<TownPicture | null>>> = {
  phone: computed(() => pictureIn('phone')),
  laptop: computed(() => pictureIn('laptop')),
  projector: computed(() => pictureIn('projector')),
}

function pictureIn(format: Format): TownPicture | null {
  const seen = view.value
  const structure = frame.value
  if (seen === null || structure === null || structure.picture === null) return null
  const words = {
    families: {
      home: t('picture.home'),
      way: t('picture.way'),
      reached: t('picture.reached'),
      twice: t('picture.twice'),
      out: t('picture.out'),
    },
    cost: costOf,
    fate: (...laid: Parameters<typeof saidOf>) => t(`fate.${saidOf(...laid)}`),
    pot: (steps: number) => t('money.pot', { amount: potOf(steps) }),
    moved: movedText,
  }
  const role = mine.value.me?.role ?? null
  const sources = {
    view: seen,
    frame: structure,
    town: structure.picture,
    role,
    s,
    words,
    passing: passing.value,
  } as const
  return pictureOf(sources, format, theme.value)
}

/** How much money moved, in which direction, and why. */
export function movedText(source: string, steps: number, what: string): string {
  const amount = potOf(Math.abs(steps))
  if (source === 'lapse') return t('money.lapsed', { amount })
  return t(steps < 0 ? 'money.gone' : 'money.added', { amount, what: what || t('why.rule') })
}
