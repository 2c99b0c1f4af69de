/** What an address asks for, and that none of ours holds a secret. */
import { expect, test } from 'vitest'
import { placeHash, readCode, routeOf, showCode } from '../../game-client/route.ts'

test.each([
  ['#j.abcd-efgh', { to: 'join', code: 'ABCDEFGH' }],
  ['#s.secret', { to: 'arrive', kind: 'seat', credential: 'secret' }],
  ['#f.secret', { to: 'arrive', kind: 'facilitator', credential: 'secret' }],
  ['#g.secret', { to: 'arrive', kind: 'guest', credential: 'secret' }],
  ['#p.secret', { to: 'arrive', kind: 'projector', credential: 'secret' }],
  ['#o.secret', { to: 'arrive', kind: 'observer', credential: 'secret' }],
  ['#at.k3y', { to: 'place', key: 'k3y' }],
  ['', { to: 'start' }],
  ['#', { to: 'start' }],
  ['#main', { to: 'start' }],
  ['#x.secret', { to: 'start' }],
])('%s', (hash, route) => {
  expect(routeOf(hash)).toEqual(route)
})

test('a place is found again under its own fragment', () => {
  expect(routeOf(placeHash('k3y'))).toEqual({ to: 'place', key: 'k3y' })
})

test('a code is read however it is typed, and shown in two groups', () => {
  expect(readCode(' abcd efgh ')).toBe('ABCDEFGH')
  expect(showCode('abcdefgh')).toBe('ABCD-EFGH')
  expect(showCode('abc')).toBe('ABC')
})
