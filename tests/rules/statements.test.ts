/** What is said about a motion before anybody votes: whether the money is there, and what those think who live with it. */
import { describe, expect, test } from 'vitest'
import { publicView } from '../../shared/engine/view.ts'
import { as } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'
import { anna, bert, cleo, hallAt, proposed } from '../support/hall-table.ts'

const draft = hallAt('draft')
const lies = played(draft, proposed)

describe('cover', () => {
  const yes = bert({ type: 'cover', motion: 'coach', cover: 'yes' })

  test('is said by whoever answers for the money, and may be said anew', () => {
    const covered = given(lies).when(yes).then({ type: 'covered', motion: 'coach', cover: 'yes' })
    expect(publicView(covered).motions.coach?.cover).toBe('yes')
    given(covered).when(as('again', yes)).refused('nothing-new')
    given(covered)
      .when(bert({ type: 'cover', motion: 'coach', cover: 'no' }))
      .accepted()
  })
  test('is said by nobody else, and about a motion that lies there', () => {
    given(lies)
      .when(anna({ type: 'cover', motion: 'coach', cover: 'yes' }))
      .refused('not-your-statement')
    given(draft).when(yes).refused('no-such-motion')
    given(hallAt('council')).when(yes).refused('not-now')
  })
})

describe('beHeard', () => {
  const against = cleo({ type: 'beHeard', motion: 'coach', stance: 'against' })

  test('is for those whom the author names, and may be said anew', () => {
    const heard = given(lies)
      .when(against)
      .then({ type: 'wasHeard', motion: 'coach', role: 'parents', stance: 'against' })
    expect(publicView(heard).motions.coach?.heard).toEqual({ parents: 'against' })
    given(heard).when(as('again', against)).refused('nothing-new')
  })
  test('is for nobody else, and about a motion that lies there', () => {
    given(lies)
      .when(bert({ type: 'beHeard', motion: 'coach', stance: 'for' }))
      .refused('not-heard-here')
    given(draft).when(against).refused('no-such-motion')
    given(hallAt('council')).when(against).refused('not-now')
  })
})
