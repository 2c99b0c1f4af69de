/** Every campaign there is, in the order in which `all` runs them. */
import type { Campaign } from './campaign.ts'

interface Entry {
  readonly name: string
  /** Loaded when it is run: whoever asks for help waits for no server. */
  readonly load: () => Promise<Campaign>
}

export const campaigns: readonly Entry[] = []
