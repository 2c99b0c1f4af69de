/** The short lane of the failing appends. */
import { shortLane } from './lane.ts'
import { store } from './store.ts'

shortLane(store)
