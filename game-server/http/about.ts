/** What is said about an event beside the game: who may say it, and who is told. */
import { z } from 'zod'
import { visible } from '../../shared/protocol/visible.ts'
import type { About } from '../store/store.ts'
import type { Caller } from './caller.ts'

const line = (most: number) => z.string().max(most).transform(visible).pipe(z.string().min(1))

/** The name of the town, and the way into the network of the room, as its own rules allow them. */
export const aboutSchema: z.ZodType<About> = z.strictObject({
  town: line(60).optional(),
  wifi: z
    .strictObject({
      name: line(32),
      password: z
        .string()
        .min(1)
        .max(63)
        .regex(/^[\x20-\x7e]+$/)
        .optional(),
    })
    .optional(),
  chairs: z.literal('own').optional(),
})

/** The town for everybody; the network for the wall and for those who lead: whoever is in needs it no more. */
export function aboutFor({ audience: { kind } }: Caller, { town, wifi, chairs }: About): About {
  const shows = kind === 'facilitator' || kind === 'guest' || kind === 'projector'
  return { ...(town !== undefined && { town }), ...(shows && { ...(wifi && { wifi }), ...(chairs && { chairs }) }) }
}
