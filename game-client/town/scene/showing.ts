/** What is on the screen now: one kind of scene, in one theme, at one size. Anything else is set up anew. */
import type { Director } from '../motion.ts'
import { mapView } from './map-view.ts'
import type { Scenery } from './scenery.ts'
import type { ScreenSize } from './screen.ts'
import type { Stage } from './stage.ts'
import { theatreView } from './theatre-view.ts'
import type { View } from './view.ts'

export interface Showing extends Pick<View<Scenery>, 'root' | 'spots' | 'textures'> {
  readonly stage: Stage
  readonly kind: Scenery['kind']
  readonly size: ScreenSize
  readonly show: (now: Scenery) => void
}

/** Sets up a scene of that kind; what moves in it is told to the director. */
export function showingOf(
  stage: Stage,
  size: ScreenSize,
  kind: Scenery['kind'],
  moves: Director,
  moment: (id: string) => void,
): Showing {
  if (kind === 'map') {
    const view = mapView(stage)
    return { ...view, stage, kind, size, show: (now) => now.kind === 'map' && moves.run(view.show(now)) }
  }
  const view = theatreView(stage, moment)
  return { ...view, stage, kind, size, show: (now) => now.kind === 'theatre' && moves.run(view.show(now)) }
}

/** Whether it can show this too, as it is. */
export function canShow({ kind, stage, size: was }: Showing, now: Scenery, size: ScreenSize): boolean {
  const isSame = was.width === size.width && was.height === size.height && was.dpr === size.dpr
  return isSame && kind === now.kind && stage.theme === now.picture.theme
}
