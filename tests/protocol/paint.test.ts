/** The public view survives the wire: painted, encoded, decoded and read, it is the same view. */
import { Decoder, Encoder, Reflection } from '@colyseus/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical } from '../../shared/engine/canonical.ts'
import { publicView } from '../../shared/engine/view.ts'
import type { PublicView } from '../../shared/engine/views.ts'
import { paint } from '../../shared/protocol/paint.ts'
import { PublicState } from '../../shared/protocol/public-state.ts'
import { read } from '../../shared/protocol/read.ts'
import { playEvening } from '../support/engine-evening.ts'
import { campaign, settings } from '../support/engine-evenings.ts'
import { easyHall, hall } from '../support/engine-hall.ts'
import { tuesday } from '../support/engine-tuesday.ts'
import { tiny } from '../support/tiny-scenario.ts'

/** A listener that knows no class of ours, as in a browser: it learns the shape from the handshake. */
function listener(state: PublicState) {
  const encoder = new Encoder(state)
  const decoder = Reflection.decode<PublicState>(Reflection.encode(encoder))
  decoder.decode(encoder.encodeAll().slice())
  return {
    /** Bytes of the patch. */
    patch(): number {
      const bytes = encoder.encode().slice()
      decoder.decode(bytes)
      encoder.discardChanges()
      return bytes.length
    },
    view: () => read(decoder.state),
    late: () => {
      const late = new Decoder(new PublicState())
      late.decode(encoder.encodeAll().slice())
      return read(late.state)
    },
  }
}

function viewsOf(setting: Parameters<typeof playEvening>[0]): PublicView[] {
  return playEvening(setting).states.map(publicView)
}

describe('the painted state', () => {
  test('reads as the view it was painted from, for who listens all evening and for who comes late', () => {
    const evenings = fc.oneof(settings([tiny, tuesday, easyHall], 'room', 80), settings([tuesday, hall], 'alone', 40))
    fc.assert(
      fc.property(evenings, (setting) => {
        const state = new PublicState()
        const views = viewsOf(setting)
        paint(state, views[0] as PublicView)
        const table = listener(state)
        for (const view of views) {
          paint(state, view)
          table.patch()
          expect(canonical(table.view())).toBe(canonical(view))
        }
        expect(canonical(table.late())).toBe(canonical(views.at(-1)))
      }),
      campaign(30),
    )
  })

  test('raises its version exactly when the view differs, and sends nothing otherwise', () => {
    fc.assert(
      fc.property(settings([tiny, hall], 'room', 40), (setting) => {
        const state = new PublicState()
        const views = viewsOf(setting)
        paint(state, views[0] as PublicView)
        const table = listener(state)
        table.patch()
        let before = views[0]
        for (const view of views) {
          const { version } = state
          const differed = paint(state, view)
          expect(differed).toBe(canonical(view) !== canonical(before))
          expect(state.version).toBe(differed ? version + 1 : version)
          expect(table.patch() > 0).toBe(differed)
          before = view
        }
      }),
      campaign(30),
    )
  })

  test('keeps the roles in the order of the scenario', () => {
    const state = new PublicState()
    const [view] = viewsOf({ scenario: tuesday, seed: '', pace: 'room', people: 3, idle: 0, moves: [] })
    paint(state, view as PublicView)
    expect(Object.keys(listener(state).view().roles)).toEqual(Object.keys(tuesday.roles))
  })
})
