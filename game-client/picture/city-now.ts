/** The picture of a whole town as this page should show it now, and the story that people chose. */
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Id } from '../../shared/engine/state.ts'
import { motionName } from '../council/names.ts'
import { frame, mine, view } from '../net/stores.ts'
import { phaseNow } from '../play/course.ts'
import { t } from '../texts/texts.ts'
import type { CityPicture } from '../town/city/picture.ts'
import type { Format } from '../town/picture.ts'
import { amountOf, grouped, moneyOf, s } from '../ui/words.ts'
import { chosenThing } from './chosen.ts'
import { type CitySources, type CityWords, cityOf, type Told } from './city-of.ts'
import { theme } from './theme-now.ts'

/** The story that somebody chose on this device; null: whatever belongs to the phase. */
export const chosenStory = signal<Told | null>(null)

/** Null where there is no view yet, or where the scenario draws no whole town. */
export const cityFor: Readonly<Record<Format, ReadonlySignal<CityPicture | null>>> = {
  phone: computed(() => cityIn('phone')),
  laptop: computed(() => cityIn('laptop')),
  projector: computed(() => cityIn('projector')),
}

function cityIn(format: Format): CityPicture | null {
  const [seen, structure] = [view.value, frame.value]
  if (seen === null || structure === null || structure.city === null) return null
  const sources: CitySources = {
    view: seen,
    frame: structure,
    city: structure.city,
    role: mine.value.me?.role ?? null,
    told: toldOn(format),
    looked: format === 'projector' ? null : lookedAt(structure.city.places),
    s,
    words: wordsNow(),
  }
  return cityOf(sources, format, theme.value)
}

/** The story of a screen: the wall follows the phase, whoever holds a device chooses. */
export function toldOn(format: Format): Told {
  const [seen, structure] = [view.value, frame.value]
  if (format !== 'projector') return chosenStory.value ?? { story: 'families', layer: 0 }
  const phase = seen === null || structure === null ? undefined : phaseNow(structure, seen)
  if (phase?.look === 'table') return { story: 'together', layer: 0 }
  const figures = (structure?.city?.layers.length ?? 0) > 0
  const council = phase?.shows.includes('council') === true
  return { story: council && figures ? 'figure' : 'families', layer: 0 }
}

/** The place of the thing that was tapped last. */
function lookedAt(places: Readonly<Record<Id, unknown>>): Id | null {
  const parts = chosenThing.value?.split('.') ?? []
  return parts.find((part) => part in places) ?? null
}

function wordsNow(): CityWords {
  return {
    families: {
      home: t('city.home'),
      way: t('city.way'),
      reached: t('city.reached'),
      out: t('picture.out'),
    },
    unknown: t('city.unknown'),
    reached: (reached, total) => t('city.of', { reached, total }),
    figure(indicator, value) {
      const { digits = 0, unit = 'points' } = frame.value?.indicators[indicator] ?? {}
      if (unit === 'money') return moneyOf(value)
      const figure = grouped(value, digits)
      return unit === 'percent' ? t('figure.percent', { figure }) : figure
    },
    townwide: (figure) => t('city.townwide', { figure }),
    pot: (variable, steps) => (steps === null ? t('pots.law') : t('city.free', { amount: amountOf(variable, steps) })),
    flow: (what, thousands) => t('city.flow', { what, amount: moneyOf(thousands) }),
    motion(id) {
      const motion = view.value?.motions[id]
      return motion === undefined ? t('motion.ownIdea', { id }) : motionName(id, motion)
    },
  }
}
