/** The rules of „Dienstag, 17 Uhr“ once more, written from the printed rule table and knowing nothing of the engine. */

export interface YouthOffice {
  readonly share: When
  readonly word: boolean
  readonly lie: boolean
  readonly r1: Programme
  readonly sign: boolean
  readonly strong: boolean
  readonly r2: Programme
}
export interface Treasury {
  readonly share: When
  readonly club: When
  readonly lie: boolean
  readonly r1: Lever
  readonly review: boolean
  readonly sign: boolean
  readonly r2: Lever
}
export interface Provider {
  readonly share: When
  readonly lie: boolean
  readonly r1: Work
  readonly sign: boolean
  readonly r2: Work
}
export type When = 'never' | 'first' | 'second'
type Programme = 'besuche' | 'coaching' | 'krisenfonds'
type Lever = 'sperre' | 'pruefdatum' | 'umschichtung'
type Work = 'elternprojekt' | 'umbau' | 'weiter'

export interface Outcome {
  readonly ending: 'worst' | 'middle' | 'thin' | 'best'
  readonly families: number
  readonly goals: { readonly youth: number; readonly treasury: number; readonly provider: number }
  readonly trust: number
  readonly signed: boolean
  readonly carried: boolean
  /** Of a proposal that all signed. */
  readonly trustMissing: boolean
  readonly moneyMissing: boolean
  readonly answered: readonly ('J' | 'K' | 'T')[]
}

const PRICE = { besuche: 75, coaching: 90, krisenfonds: 60, elternprojekt: 90, umbau: 40, weiter: 0 } as const
const REACH = { besuche: 8, coaching: 3, krisenfonds: 0, elternprojekt: 3, umbau: 6, weiter: 0 } as const

/** What becomes of an evening in which three people have decided everything. */
export function evening(youth: YouthOffice, treasury: Treasury, provider: Provider): Outcome {
  const spring = firstRound(youth, treasury, provider)
  const review = treasury.review && youth.share === 'first'
  const answered = answers(youth, treasury, provider, review)
  const open = [youth.share, treasury.share, provider.share].filter((when) => when !== 'never').length
  const brokenDate = youth.word && !youth.strong
  const trust =
    40 +
    4 * open +
    7 * answered.length -
    (treasury.r1 === 'sperre' ? 8 : 0) -
    6 * brokenWords(youth, treasury, provider) -
    (brokenDate ? 6 : 0)

  const covered = review || spring.paid.has('coaching') || spring.paid.has('krisenfonds')
  const pot = 150 - (covered ? 0 : 55) + spring.taken
  const hundred = treasury.share !== 'never' || (treasury.r1 === 'pruefdatum' && youth.strong)
  const signed = youth.sign && treasury.sign && provider.sign
  const trustMissing = signed && trust < 55
  const moneyMissing = signed && pot + (hundred ? 100 : 0) < (youth.strong ? 200 : 190)
  const carried = signed && !trustMissing && !moneyMissing

  const later = carried ? proposalInstead(youth, spring) : fallback(youth, treasury, provider, spring, pot, review)
  const families = spring.families + later.families
  return {
    ending: carried ? (families >= 60 ? 'best' : 'thin') : families >= 48 ? 'middle' : 'worst',
    families,
    goals: {
      youth: families,
      treasury: (spring.overdrawn || later.overdrawn ? 0 : 1) + (later.checked ? 1 : 0),
      provider: later.club,
    },
    trust,
    signed,
    carried,
    trustMissing,
    moneyMissing,
    answered,
  }
}

interface Spring {
  readonly paid: ReadonlySet<Programme | Work>
  readonly overdrawn: boolean
  readonly families: number
  readonly taken: number
}

function firstRound(youth: YouthOffice, treasury: Treasury, provider: Provider): Spring {
  const { paid, overdrawn } = pay(youth.r1, treasury.r1, provider.r1, 150)
  const takes = treasury.r1 === 'umschichtung'
  const together = provider.share === 'first' && treasury.club === 'first' && !takes
  const worth = (name: Programme | Work) => (name === 'umbau' && !together ? 0 : REACH[name])
  return {
    paid: new Set(paid),
    overdrawn,
    families: 39 + total(paid.map(worth)),
    taken: takes ? (provider.share === 'first' ? 90 : 50) : 0,
  }
}

interface Later {
  readonly families: number
  readonly overdrawn: boolean
  readonly checked: boolean
  readonly club: number
}

/** The proposal took the place of everything that lay face down. */
function proposalInstead(youth: YouthOffice, { paid }: Spring): Later {
  const parts = (['besuche', 'coaching', 'umbau'] as const).filter((part) => paid.has(part))
  return { families: 14 + 4 * parts.length, overdrawn: false, checked: youth.strong, club: 90 }
}

function fallback(
  youth: YouthOffice,
  treasury: Treasury,
  provider: Provider,
  spring: Spring,
  pot: number,
  review: boolean,
): Later {
  const writesReport = youth.share !== 'never' && !review
  const lever = review ? null : treasury.r2
  const touches = lever === 'umschichtung' && spring.taken === 0 && treasury.club === 'never'
  const takenNow = touches ? (provider.share === 'never' ? 50 : 90) : 0
  const { paid, overdrawn } = pay(writesReport ? null : youth.r2, lever, provider.r2, pot + takenNow)
  const together = provider.share !== 'never' && treasury.club !== 'never' && treasury.r1 !== 'umschichtung'
  const worth = (name: Programme | Work) => (name === 'umbau' && !together ? 0 : REACH[name])
  const rebuilt = spring.paid.has('umbau') || paid.includes('umbau')
  return {
    families: total(paid.filter((name) => !spring.paid.has(name)).map(worth)),
    overdrawn,
    checked: treasury.share === 'never' && lever === 'pruefdatum',
    club: Math.max(0, 90 - spring.taken - takenNow - (rebuilt ? 40 : 0)),
  }
}

/** A freeze stops the dearer of the two, at a tie the provider's; too dear for the pot, nothing begins. */
function pay(programme: Programme | null, lever: Lever | null, work: Work, pot: number) {
  const youthPrice = programme === null ? 0 : PRICE[programme]
  const stopsYouth = lever === 'sperre' && youthPrice > PRICE[work]
  const stopsProvider = lever === 'sperre' && !stopsYouth
  const left = [...(programme === null || stopsYouth ? [] : [programme]), ...(stopsProvider ? [] : [work])]
  const overdrawn = total(left.map((name) => PRICE[name])) > pot
  return { paid: overdrawn ? [] : left, overdrawn }
}

function answers(youth: YouthOffice, treasury: Treasury, provider: Provider, review: boolean) {
  const club = provider.share !== 'never' && treasury.club !== 'never' && treasury.r1 !== 'umschichtung'
  const date = treasury.share !== 'never' && youth.word && youth.strong
  return [...(review ? ['J' as const] : []), ...(date ? ['K' as const] : []), ...(club ? ['T' as const] : [])]
}

/** Words about round 1: each "I choose X" that was not true, and a club that was touched after all. */
function brokenWords(youth: YouthOffice, treasury: Treasury, provider: Provider): number {
  const club = treasury.club === 'first' && treasury.r1 === 'umschichtung'
  return [youth.lie, treasury.lie, provider.lie, club].filter(Boolean).length
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
