/** One page goes from place to place: whoever leaves late takes nothing away from the place that has come meanwhile. */
import { describe, expect, test } from 'vitest'
import type { Hearing } from '../../game-client/net/connection.ts'
import { pageOfTables, placeOf } from '../support/page-of-tables.ts'

test('a place that is left late does not take the next one with it', async () => {
  const { stores, sync, line } = pageOfTables()
  const leaveFirst = sync.enter(placeOf('first'))
  await line('first')
  const leaveSecond = sync.enter(placeOf('second'))
  leaveFirst()
  const { isClosed } = await line('second')
  await expect.poll(() => stores.link.value).toBe('stream')
  expect(isClosed()).toBe(false)
  expect(stores.table.value).toBe('second')
  leaveSecond()
  await expect.poll(isClosed).toBe(true)
})

test('of a place that is left nothing stays, also after somebody has looked at another of its tables', async () => {
  const { stores, sync, line } = pageOfTables()
  const leave = sync.enter(placeOf('first'))
  await line('first')
  sync.lookAt('another')
  const { isClosed } = await line('another')
  expect(stores.table.value).toBe('another')
  leave()
  await expect.poll(isClosed).toBe(true)
  expect(stores.table.value).toBe('')
  expect(stores.view.value).toBeNull()
})

test('in another language one goes on looking at the same table; at another place at its own', async () => {
  const { sync, line, knocked, forget } = pageOfTables()
  sync.enter(placeOf('first'))
  await line('first')
  sync.lookAt('another')
  await line('another')
  forget('another')
  const leave = sync.enter(placeOf('first'))
  await line('another')
  leave()
  sync.enter(placeOf('second'))
  await line('second')
  expect(knocked).toEqual(['first', 'another', 'another', 'second'])
})

describe('a room that opens when nobody waits for it any more', () => {
  /** A page of which the rooms open when the test says so. */
  function withSlowRooms() {
    const rooms: { hearing: Hearing; fail(): void }[] = []
    const page = pageOfTables({
      openRoom: (_, hearing) =>
        new Promise((_resolve, reject) => rooms.push({ hearing, fail: () => reject(new Error('blocked')) })),
    })
    const room = async (at: number) => {
      await expect.poll(() => rooms.length).toBeGreaterThan(at)
      return rooms[at] as (typeof rooms)[number]
    }
    return { ...page, room }
  }

  test('knows it, and does not say hello', async () => {
    const { sync, room } = withSlowRooms()
    sync.enter(placeOf('first'))
    const { hearing } = await room(0)
    expect(hearing.wanted()).toBe(true)
    const leave = sync.enter(placeOf('second'))
    const second = await room(1)
    expect([hearing.wanted(), second.hearing.wanted()]).toEqual([false, true])
    leave()
    expect(second.hearing.wanted()).toBe(false)
  })

  test('opens no stream in its stead, which would end the line that is there', async () => {
    const { stores, sync, room, line } = withSlowRooms()
    sync.enter(placeOf('first'))
    const first = await room(0)
    sync.enter(placeOf('second'))
    const second = await room(1)
    second.fail()
    await line('second')
    await expect.poll(() => stores.link.value).toBe('stream')
    second.hearing.public(1, {} as never)
    second.hearing.private({ version: 1, sections: { hand: { cards: {} } as never } })
    let opened = false
    void line('first').then(() => {
      opened = true
    })
    first.fail()
    await new Promise(setImmediate)
    expect(opened).toBe(false)
    expect(stores.mine.value.hand).toBeDefined()
  })
})

describe('an answer that comes when somebody else is here', () => {
  const refusal = { refused: { refused: 'paused' } } as const

  test('is not told here, and is asked for again at its own place', async () => {
    const told: string[] = []
    const { stores, sync, line, storage, forget } = pageOfTables({ besides: { refused: (place) => told.push(place) } })
    sync.enter(placeOf('ada', 'seat'))
    const ada = await line('ada')
    sync.act('word', 'Nur für Ada', {}, { draft: 'word' })
    await expect.poll(() => ada.commands.length).toBe(1)
    const [command] = ada.commands
    sync.enter(placeOf('ben', 'seat'))
    await line('ben')
    command?.answer({ cid: command.asked.cid, ...refusal })
    await new Promise(setImmediate)
    expect(told).toEqual([])
    expect(stores.outbox.value).toEqual([])
    expect(storage.get('outbox.ada')).toContain('Nur für Ada')

    forget('ada')
    sync.enter(placeOf('ada', 'seat'))
    const again = await line('ada')
    await expect.poll(() => again.commands.length).toBe(1)
    again.commands[0]?.answer({ cid: command?.asked.cid ?? '', ...refusal })
    await expect.poll(() => told).toEqual(['ada'])
  })
})

describe('coming back', () => {
  /** A page that has been at its place for a while, and the phases in which it was told that somebody is back. */
  async function pageAtRest() {
    const told: (string | undefined)[] = []
    const back = () => void told.push(page.stores.view.value?.phase)
    const page = pageOfTables({ besides: { back } })
    page.sync.enter(placeOf('first'))
    const line = await page.line('first')
    await expect.poll(() => page.stores.link.value).toBe('stream')
    told.length = 0
    return { ...page, line, told }
  }

  test('on a line that still answers: what happened can be told', async () => {
    const { line, told, takeUp } = await pageAtRest()
    takeUp()
    expect(told).toEqual([])
    line.presences[0]?.answer()
    await expect.poll(() => told).toEqual(['after 1 knocks'])
  })

  test('on a line that died meanwhile: only once the views of a new one are here', async () => {
    const { line, told, stores, takeUp } = await pageAtRest()
    takeUp()
    line.presences[0]?.fail()
    await expect.poll(() => stores.link.value).toBe('lost')
    takeUp()
    await expect.poll(() => stores.link.value).toBe('stream')
    expect(told).toEqual(['after 2 knocks'])
  })

  test('while a line is being opened: with its first words', async () => {
    const { line, told, stores, takeUp } = await pageAtRest()
    line.close()
    await expect.poll(() => stores.link.value).toBe('lost')
    takeUp()
    await expect.poll(() => stores.link.value).toBe('stream')
    told.length = 0
    const { hearing } = line
    hearing().public(2, { phase: 'meanwhile' } as never)
    expect(told).toEqual([])
    hearing().private({ version: 2, sections: {} })
    hearing().private({ version: 2, sections: {} })
    expect(told).toEqual(['meanwhile'])
  })
})
