/** Every campaign there is, in the order in which `all` runs them. */
import type { Campaign } from './campaign.ts'

interface Entry {
  readonly name: string
  /** Loaded when it is run: whoever asks for help waits for no server. */
  readonly load: () => Promise<Campaign>
}

export const campaigns: readonly Entry[] = [
  { name: 'kill', load: async () => (await import('./kill/kill.ts')).kill },
  { name: 'sim', load: async () => (await import('./sim.ts')).sim },
  { name: 'store', load: async () => (await import('./store.ts')).store },
  { name: 'disk', load: async () => (await import('./disk/disk.ts')).disk },
  { name: 'power', load: async () => (await import('./power/power.ts')).power },
  { name: 'reconnect', load: async () => (await import('./reconnect/reconnect.ts')).reconnect },
  { name: 'fuzz', load: async () => (await import('./fuzz/fuzz.ts')).fuzz },
  { name: 'neighbours', load: async () => (await import('./neighbours/neighbours.ts')).neighbours },
  { name: 'soak', load: async () => (await import('./soak/soak.ts')).soak },
  { name: 'secrets', load: async () => (await import('./secrets/secrets.ts')).secrets },
  { name: 'deletion', load: async () => (await import('./deletion/deletion.ts')).deletion },
  { name: 'planted', load: async () => (await import('./planted/planted.ts')).planted },
]
