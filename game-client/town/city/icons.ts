/** The icons that a town may name beside those of every map. */
import skateboard from '@mapbox/maki/icons/skateboard.svg?raw'
import swimming from '@mapbox/maki/icons/swimming.svg?raw'
import blocks from 'lucide-static/icons/blocks.svg?raw'
import bookOpen from 'lucide-static/icons/book-open.svg?raw'
import briefcase from 'lucide-static/icons/briefcase.svg?raw'
import coins from 'lucide-static/icons/coins.svg?raw'
import graduationCap from 'lucide-static/icons/graduation-cap.svg?raw'
import handshake from 'lucide-static/icons/handshake.svg?raw'
import heartHandshake from 'lucide-static/icons/heart-handshake.svg?raw'
import languages from 'lucide-static/icons/languages.svg?raw'
import map from 'lucide-static/icons/map.svg?raw'
import messageCircle from 'lucide-static/icons/message-circle.svg?raw'
import snowflake from 'lucide-static/icons/snowflake.svg?raw'
import speech from 'lucide-static/icons/speech.svg?raw'
import ticket from 'lucide-static/icons/ticket.svg?raw'
import waypoints from 'lucide-static/icons/waypoints.svg?raw'
import { iconNamed } from '../icons.ts'
import { type Icon, iconOf } from '../paint/icon.ts'

const sources: Readonly<Record<string, string>> = {
  skateboard,
  swimming,
  blocks,
  'book-open': bookOpen,
  briefcase,
  coins,
  'graduation-cap': graduationCap,
  handshake,
  'heart-handshake': heartHandshake,
  languages,
  map,
  'message-circle': messageCircle,
  snowflake,
  speech,
  ticket,
  waypoints,
}

const read = new Map<string, Icon>()

/** The icon of that name; one that nobody has drawn is a plain house. */
export function cityIcon(name: string): Icon {
  const source = sources[name]
  if (source === undefined) return iconNamed(name)
  const icon = read.get(name) ?? iconOf(source)
  read.set(name, icon)
  return icon
}
