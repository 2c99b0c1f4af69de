/** The short lane of the bad neighbours. That each control can fail is held by tests/server/connections.test.ts and its like. */
import { shortLane } from '../lane.ts'
import { neighbours } from './neighbours.ts'

shortLane(neighbours)
