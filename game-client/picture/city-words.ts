/** The texts of ours that stand in the picture of a whole town. */
import { motionName } from '../council/names.ts'
import { frame, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { amountOf, grouped, moneyOf } from '../ui/words.ts'
import type { CityWords } from './city-sources.ts'

export function wordsNow(): CityWords {
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
    told: (name, count, age) => t(age === 0 ? 'city.told' : 'city.toldBefore', { name, count, age }),
    count: (count) => t('city.count', { count }),
    motion(id) {
      const motion = view.value?.motions[id]
      return motion === undefined ? t('motion.ownIdea', { id }) : motionName(id, motion)
    },
  }
}
