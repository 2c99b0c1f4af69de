/** What the wall shows instead of the game, for as long as the facilitator wants it. */
import '../theme/floor.css'
import type { VNode } from 'preact'
import { WordsGiven } from '../debrief/words.tsx'
import { view, workshop } from '../net/stores.ts'
import { LATER } from '../play/blocks-later.ts'
import { Notices } from '../play/happened.tsx'
import { type TextKey, t } from '../texts/texts.ts'
import { Heading } from '../ui/heading.tsx'
import { JoinCode } from '../ui/join-code.tsx'
import { AllTables } from './all-tables.tsx'

export function WallInstead(): VNode | null {
  const shows = view.value?.floor.wall ?? 'game'
  if (shows === 'blank') return <div class="wall dusk blank" data-wall="blank" />
  return (
    <div class="wall lobby dusk instead" data-wall={shows}>
      <main id="main">
        <Heading of={shows}>{t(shows === 'tables' ? 'wall.tables' : (`wallShows.${shows}` as TextKey))}</Heading>
        {shows === 'code' && <JoinCode code={workshop.value.joinCode ?? ''} />}
        {shows === 'words' && <Said some={(view.value?.words.length ?? 0) > 0} block={WordsGiven} />}
        {shows === 'reflections' && <Said some={(view.value?.reflections.length ?? 0) > 0} block={LATER.reflections} />}
        {shows === 'tables' && <AllTables />}
        <Notices />
      </main>
    </div>
  )
}

interface SaidProps {
  readonly some: boolean
  readonly block: () => VNode | null
}

function Said({ some, block: Block }: SaidProps): VNode {
  return some ? <Block /> : <p class="lead">{t('wall.noWords')}</p>
}
