/** A motion is worked on: filled in, signed by others, amended, and taken back. */
import { describe, expect, test } from 'vitest'
import { publicView } from '../../shared/engine/view.ts'
import { as } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'
import { anna, bert, cleo, hallAt, proposed } from '../support/hall-table.ts'

const draft = hallAt('draft')
const lies = played(draft, proposed)
const detail = (option: string | null, text: string | null = null, field = 'need') =>
  ({ type: 'detail', motion: 'coach', field, option, text }) as const
const cosign = (signed: boolean) => ({ type: 'cosign', motion: 'coach', signed }) as const
const amend = (option: string, field = 'need') => ({ type: 'amend', motion: 'coach', field, option }) as const
const adopt = (amendment: string, adopted: boolean) => ({ type: 'adopt', motion: 'coach', amendment, adopted }) as const
const withdraw = { type: 'withdraw', motion: 'coach' } as const

describe('detail', () => {
  test('its author fills in a field, with own words beside', () => {
    const filled = given(lies)
      .when(cleo(detail('babies', 't1')))
      .then({ type: 'detailed', motion: 'coach', field: 'need', option: 'babies', text: 't1' })
    expect(publicView(filled).motions.coach?.fields).toEqual({ need: { option: 'babies', text: 't1' } })
    given(filled)
      .when(as('again', cleo(detail('babies', 't1'))))
      .refused('nothing-new')
    const seen = { ...detail(null), over: 't1' }
    expect(played(filled, cleo(seen)).town.motions.coach?.fields.need).toEqual({ option: null, text: null })
  })
  test('so does who signed it, and nobody else', () => {
    given(lies)
      .when(anna(detail('babies')))
      .refused({ refused: 'not-your-motion', motion: 'coach' })
    given(played(lies, anna(cosign(true))))
      .when(anna(detail('babies')))
      .accepted()
  })
  test('a block leaves the words beside it; only who has seen them replaces them or takes them away', () => {
    const shared = played(lies, anna(cosign(true)))
    const worded = played(shared, cleo(detail('babies', 't1')))
    given(worded)
      .when(anna(detail('none')))
      .then({ type: 'detailed', motion: 'coach', field: 'need', option: 'none', text: 't1' })
    given(worded)
      .when(anna(detail('babies')))
      .refused('nothing-new')
    for (const over of [undefined, null, 't0'])
      given(worded)
        .when(anna({ ...detail('babies', 't2'), ...(over !== undefined && { over }) }))
        .refused('words-stand')
    given(worded)
      .when(anna({ ...detail('none', 't2'), over: 't1' }))
      .then({ type: 'detailed', motion: 'coach', field: 'need', option: 'none', text: 't2' })
    given(worded)
      .when(anna({ ...detail('babies'), over: 't1' }))
      .then({ type: 'detailed', motion: 'coach', field: 'need', option: 'babies', text: null })
  })
  test('only what the form asks for', () => {
    given(lies)
      .when(cleo(detail('never')))
      .refused('no-such-answer')
    given(lies)
      .when(cleo(detail('babies', null, 'never')))
      .refused('no-such-answer')
    given(lies)
      .when(cleo(detail('constructor')))
      .refused('no-such-answer')
    const brief = played(draft, cleo({ type: 'propose', measure: 'coach', form: 'brief' }))
    given(brief)
      .when(cleo(detail('babies', 't1')))
      .refused('no-such-answer')
  })
  test('only of a motion that is there and open', () => {
    given(draft)
      .when(cleo(detail('babies')))
      .refused({ refused: 'no-such-motion', motion: 'coach' })
    const gone = played(lies, cleo(withdraw))
    given(gone)
      .when(cleo(detail('babies')))
      .refused({ refused: 'motion-closed', motion: 'coach' })
  })
})

describe('cosign', () => {
  const signed = given(lies)
    .when(anna(cosign(true)))
    .then(
      { type: 'cosigned', motion: 'coach', role: 'office', signed: true },
      { type: 'spent', role: 'office', points: 2 },
    )

  test('everybody sees the name; it can be taken away, the time cannot be had back', () => {
    expect(publicView(signed).motions.coach?.cosigned).toEqual(['office'])
    const again = given(signed)
      .when(anna(cosign(false)))
      .then({ type: 'cosigned', motion: 'coach', role: 'office', signed: false })
    expect(again.town).toMatchObject({ spent: { office: 2 }, motions: { coach: { cosigned: [] } } })
  })
  test('not the own motion, not twice', () => {
    given(lies)
      .when(cleo(cosign(true)))
      .refused({ refused: 'own-motion', motion: 'coach' })
    given(signed)
      .when(as('again', anna(cosign(true))))
      .refused('nothing-new')
    given(lies)
      .when(anna(cosign(false)))
      .refused('nothing-new')
  })
  test('so many, and no more', () => {
    given(signed)
      .when(bert(cosign(true)))
      .refused({ refused: 'enough-signers', most: 1 })
  })
  test('it takes time', () => {
    const busy = played(
      draft,
      anna({ type: 'visit', place: 'hill' }),
      anna({ type: 'visit', place: 'river' }),
      proposed,
    )
    given(busy)
      .when(anna(cosign(true)))
      .refused({ refused: 'no-time', needs: 2 })
  })
})

describe('amend and adopt', () => {
  const wish = bert(amend('babies'))
  const amended = given(lies)
    .when(wish)
    .then({ type: 'amended', id: wish.cid, motion: 'coach', by: 'purse', field: 'need', option: 'babies' })

  test('the author alone adopts it; own words stay', () => {
    given(amended)
      .when(anna(adopt(wish.cid, true)))
      .refused({ refused: 'not-your-motion', motion: 'coach' })
    const worded = played(amended, cleo(detail('none', 't1')))
    const adopted = given(worded)
      .when(cleo(adopt(wish.cid, true)))
      .then({ type: 'adopted', motion: 'coach', amendment: wish.cid, adopted: true })
    expect(publicView(adopted).motions.coach).toMatchObject({
      fields: { need: { option: 'babies', text: 't1' } },
      amendments: [{ state: 'adopted' }],
    })
  })
  test('or drops it, once', () => {
    const dropped = played(amended, cleo(adopt(wish.cid, false)))
    expect(dropped.town.motions.coach).toMatchObject({ fields: {}, amendments: [{ state: 'dropped' }] })
    given(dropped)
      .when(cleo(adopt(wish.cid, true)))
      .refused('no-such-amendment')
    given(dropped).when(as('again', wish)).accepted()
  })
  test('nobody amends what they wrote, what is so already, or what lies there', () => {
    given(lies)
      .when(cleo(amend('babies')))
      .refused({ refused: 'own-motion', motion: 'coach' })
    given(amended)
      .when(anna(amend('babies')))
      .refused('nothing-new')
    given(played(lies, cleo(detail('none'))))
      .when(anna(amend('none')))
      .refused('nothing-new')
  })
  test('only what the form asks for', () => {
    given(lies)
      .when(anna(amend('never')))
      .refused('no-such-answer')
    given(lies)
      .when(anna(amend('babies', 'never')))
      .refused('no-such-answer')
  })
})

describe('withdraw', () => {
  test('its author takes it back', () => {
    const gone = given(lies).when(cleo(withdraw)).then({ type: 'withdrawn', motion: 'coach' })
    expect(publicView(gone).motions.coach).toMatchObject({ outcome: 'withdrawn', body: null })
    given(gone).when(as('again', proposed)).accepted()
  })
  test('nobody else does', () => {
    given(lies).when(anna(withdraw)).refused({ refused: 'not-your-motion', motion: 'coach' })
  })
})

test.each([detail('babies'), cosign(true), amend('babies'), adopt('x', true), withdraw])(
  '$type only while the phase takes it',
  (ask) => {
    given(hallAt('council')).when(anna(ask)).refused('not-now')
  },
)
