/** What an error says of the one who was asked: whether the words arrived, and whether they were stumbled over. */
import { ApiError } from './api.ts'

/** The server answered, but cannot take anything now: the wire is sound, and asking again later is right. */
export function wasHeard(error: unknown): boolean {
  return error instanceof Error && (error.name === 'rejected' || (error instanceof ApiError && error.status > 0))
}

/** Whether the server stumbled over what it was asked. */
export function isFault(error: unknown): boolean {
  if (error instanceof ApiError) return error.status === 500
  return (error as { reason?: { code?: string } }).reason?.code === 'fault'
}
