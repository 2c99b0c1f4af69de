/** Everything that one running server is made of, for whoever answers requests. */
import type { Commit } from './commit.ts'
import type { Config } from './config.ts'
import type { Budgets, Tries } from './limits.ts'
import type { Meter } from './meter.ts'
import type { Clock } from './ports/clock.ts'
import type { Log } from './ports/log.ts'
import type { Randomness } from './ports/randomness.ts'
import type { Registry } from './registry.ts'
import type { Rooms } from './rooms/rooms.ts'
import type { SpaceWatch } from './space.ts'
import type { Store } from './store/store.ts'
import type { Tables } from './tables.ts'

export interface Service {
  readonly config: Config
  readonly clock: Clock
  readonly log: Log
  readonly random: Randomness
  readonly store: Store
  readonly meter: Meter
  readonly commit: Commit
  readonly tables: Tables
  readonly registry: Registry
  readonly rooms: Rooms
  /** On the disk. */
  readonly room: SpaceWatch
  /** Codes and Platzkarten are guessed here, if anywhere. */
  readonly tries: Tries
  /** Numbers of paper cards are guessed here, if anywhere. */
  readonly paper: Tries
  readonly budgets: Budgets
}
