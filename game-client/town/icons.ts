/** The icons that a picture may name: Maki for things in town, Lucide for people, talk and weather. */
import cafe from '@mapbox/maki/icons/cafe.svg?raw'
import music from '@mapbox/maki/icons/music.svg?raw'
import playground from '@mapbox/maki/icons/playground.svg?raw'
import school from '@mapbox/maki/icons/school.svg?raw'
import tableTennis from '@mapbox/maki/icons/table-tennis.svg?raw'
import teahouse from '@mapbox/maki/icons/teahouse.svg?raw'
import arrowLeftRight from 'lucide-static/icons/arrow-left-right.svg?raw'
import baby from 'lucide-static/icons/baby.svg?raw'
import ban from 'lucide-static/icons/ban.svg?raw'
import calendarCheck from 'lucide-static/icons/calendar-check.svg?raw'
import cloudFog from 'lucide-static/icons/cloud-fog.svg?raw'
import cloudRain from 'lucide-static/icons/cloud-rain.svg?raw'
import cloudSun from 'lucide-static/icons/cloud-sun.svg?raw'
import eye from 'lucide-static/icons/eye.svg?raw'
import footprints from 'lucide-static/icons/footprints.svg?raw'
import hammer from 'lucide-static/icons/hammer.svg?raw'
import house from 'lucide-static/icons/house.svg?raw'
import lock from 'lucide-static/icons/lock.svg?raw'
import piggyBank from 'lucide-static/icons/piggy-bank.svg?raw'
import repeat from 'lucide-static/icons/repeat.svg?raw'
import scrollText from 'lucide-static/icons/scroll-text.svg?raw'
import usersRound from 'lucide-static/icons/users-round.svg?raw'
import { type Icon, iconOf } from './paint/icon.ts'

const sources: Readonly<Record<string, string>> = {
  cafe,
  music,
  playground,
  school,
  'table-tennis': tableTennis,
  teahouse,
  'arrow-left-right': arrowLeftRight,
  baby,
  ban,
  'calendar-check': calendarCheck,
  'cloud-fog': cloudFog,
  'cloud-rain': cloudRain,
  'cloud-sun': cloudSun,
  eye,
  footprints,
  hammer,
  house,
  lock,
  'piggy-bank': piggyBank,
  repeat,
  'scroll-text': scrollText,
  'users-round': usersRound,
}

const read = new Map<string, Icon>()

/** The icon of that name; one that nobody has drawn is a plain house. */
export function iconNamed(name: string): Icon {
  const icon = read.get(name) ?? iconOf(sourceOf(name))
  read.set(name, icon)
  return icon
}

/** Its SVG text, for whoever draws it elsewhere. */
export function sourceOf(name: string): string {
  return sources[name] ?? house
}
