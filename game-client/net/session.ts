/** This page at its place, in the browser that it runs in. */
import { nanoid } from 'nanoid'
import { language } from '../texts/texts.ts'
import { api } from './api.ts'
import { keepOnDevice, kept } from './device.ts'
import { loadDrafts, sendDrafts, takeBack } from './drafts.ts'
import { lookAway, lookBack, recallSeen } from './lookback.ts'
import { all } from './stores.ts'
import { openStream, post } from './stream.ts'
import { createSync } from './sync.ts'
import { watchDevice } from './wake.ts'

export const { enter, continueHere, lookAt, act, askForHelp } = createSync(all, {
  now: () => performance.now(),
  newId: () => nanoid(),
  language: () => language.value,
  kept,
  keepOnDevice,
  later(milliseconds, call) {
    const timer = setTimeout(call, milliseconds)
    return () => clearTimeout(timer)
  },
  watch: watchDevice,
  api,
  post,
  async openRoom(reservation, hearing, spoken) {
    const { openRoom } = await import('./room.ts')
    return await openRoom(reservation, hearing, spoken)
  },
  openStream,
  besides: {
    entered(place) {
      recallSeen(place.key)
      if (place.kind === 'seat') void loadDrafts(place)
    },
    away: lookAway,
    back: lookBack,
    refused: takeBack,
    open: () => void sendDrafts(),
  },
})
