/** What stands below the picture of the town, loaded when it is first shown. */
import { lazily } from '../ui/lazy-block.tsx'

export const TownTold = lazily(async () => (await import('./town-told.tsx')).TownTold)
