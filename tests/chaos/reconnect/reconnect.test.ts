/** The short lane of the cuts. */
import { shortLane } from '../lane.ts'
import { reconnect } from './reconnect.ts'

shortLane(reconnect)
