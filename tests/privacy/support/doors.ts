/** Every route there is, and what each kind of caller gets there: written down, so that a new door is shut until it is listed. */
import type { Express } from 'express'
import type { Caller, House } from './house.ts'

/** Who gets what; everybody who is not named is turned away with `else`. */
type Answers = Readonly<Partial<Record<Caller, number>>> & { readonly else: number }

export interface Door {
  /** As the route is declared. */
  readonly route: string
  readonly path: (house: House) => string
  readonly body?: (house: House) => object
  readonly answers: Answers
}

const OPEN = { else: 200 }
const unknown = { nobody: 401, garbage: 401, void: 401 }
const watching = { facilitator: 200, guest: 200, observer: 200, projector: 200 }
const elsewhere = { other: 404, strangeSeat: 404, strangeFacilitator: 404, strangeGuest: 404 }
const conducting = { ...unknown, facilitator: 200, else: 403 }

const page = (name: string): Door => ({ route: `GET /${name}`, path: () => `/${name}`, answers: OPEN })

export const DOORS: readonly Door[] = [
  ...['healthz', 'readyz', 'recht.css', 'impressum', 'datenschutz', 'barrierefreiheit', 'gespeichert'].map(page),
  { route: 'GET /metrics', path: () => '/metrics', answers: { else: 404 } },
  { route: 'GET /scenarios', path: () => '/api/scenarios', answers: OPEN },
  {
    route: 'POST /workshops',
    path: () => '/api/workshops',
    body: () => ({ scenario: 'tiny' }),
    answers: { else: 201 },
  },
  { route: 'GET /join/:code', path: ({ workshop }) => `/api/join/${workshop.opened.joinCode}`, answers: OPEN },
  {
    route: 'POST /join/:code',
    path: ({ strange }) => `/api/join/${strange.opened.joinCode}`,
    body: () => ({ table: 'nowhere' }),
    answers: { else: 404 },
  },
  {
    route: 'POST /join/:code/return',
    path: ({ workshop }) => `/api/join/${workshop.opened.joinCode}/return`,
    body: () => ({ platzkarte: 'BLAU-STORCH-1000' }),
    answers: { else: 404 },
  },
  {
    route: 'GET /seat',
    path: ({ table }) => `/api/seat?room=0&table=${table}`,
    answers: { ...unknown, ...watching, own: 200, mate: 200, else: 404 },
  },
  {
    route: 'POST /seat/commands',
    path: () => '/api/seat/commands',
    body: ({ table }) => ({ cid: 'knock-knock', table, ask: { type: 'ready' } }),
    // Heard, and refused by the table.
    answers: {
      ...unknown,
      ...{ own: 409, mate: 409, facilitator: 409, guest: 409, observer: 409, projector: 409 },
      else: 404,
    },
  },
  {
    route: 'POST /seat/presence',
    path: () => '/api/seat/presence',
    body: ({ table }) => ({ table, presence: 'online' }),
    answers: { ...unknown, ...watching, own: 200, mate: 200, else: 404 },
  },
  {
    route: 'GET /seat/drafts',
    path: () => '/api/seat/drafts',
    answers: { ...unknown, own: 200, mate: 200, other: 200, strangeSeat: 200, else: 403 },
  },
  {
    route: 'PUT /seat/drafts/:key',
    path: () => '/api/seat/drafts/note',
    body: () => ({ value: 'x' }),
    answers: { ...unknown, own: 200, mate: 200, other: 200, strangeSeat: 200, else: 403 },
  },
  {
    route: 'GET /seat/events',
    path: ({ table }) => `/api/seat/events?table=${table}`,
    answers: { ...unknown, ...watching, own: 200, mate: 200, else: 404 },
  },
  {
    route: 'PATCH /workshop',
    path: () => '/api/workshop',
    body: () => ({}),
    answers: { ...conducting, strangeFacilitator: 200 },
  },
  { route: 'DELETE /workshop', path: () => '/api/workshop', answers: { ...conducting } },
  {
    route: 'POST /workshop/seats',
    path: () => '/api/workshop/seats',
    body: () => ({ nickname: null, role: 'nobody' }),
    answers: { ...conducting, facilitator: 400, strangeFacilitator: 400 },
  },
  {
    route: 'POST /workshop/seats/:seat/reissue',
    path: ({ seat }) => `/api/workshop/seats/${seat}/reissue`,
    // What happens when the facilitator does so has a test of its own.
    answers: { ...conducting, strangeFacilitator: 404 },
  },
  {
    route: 'POST /workshop/seats/:seat/move',
    path: ({ seat }) => `/api/workshop/seats/${seat}/move`,
    body: ({ table }) => ({ table }),
    answers: { ...conducting, facilitator: 400, strangeFacilitator: 404 },
  },
  ...['rename', 'remove'].map(
    (what): Door => ({
      route: `POST /workshop/seats/:seat/${what}`,
      path: () => `/api/workshop/seats/nobody/${what}`,
      body: () => (what === 'rename' ? { nickname: null } : {}),
      answers: { ...conducting, facilitator: 404, strangeFacilitator: 404 },
    }),
  ),
  {
    route: 'GET /workshop/invitations',
    path: () => '/api/workshop/invitations',
    answers: { ...conducting, strangeFacilitator: 200 },
  },
  {
    route: 'POST /workshop/invitations',
    path: () => '/api/workshop/invitations',
    body: () => ({ kind: 'spielmeister', table: 'nowhere' }),
    answers: { ...conducting, facilitator: 404, strangeFacilitator: 404 },
  },
  {
    route: 'POST /workshop/invitations/:id/withdraw',
    path: () => '/api/workshop/invitations/none/withdraw',
    body: () => ({}),
    answers: { ...conducting, facilitator: 404, strangeFacilitator: 404 },
  },
  {
    route: 'POST /workshop/commands',
    path: () => '/api/workshop/commands',
    body: ({ table }) => ({ cid: 'knock-knock', asks: [{ table, ask: { type: 'resume' } }] }),
    // Heard, and refused by the table; of another workshop there is no such table.
    answers: { ...conducting, strangeFacilitator: 404 },
  },
  {
    route: 'POST /seat/cards',
    path: () => '/api/seat/cards',
    body: ({ table }) => ({ number: '0000', table }),
    answers: {
      ...unknown,
      facilitator: 409,
      ...{ own: 403, mate: 403, guest: 403, observer: 403, projector: 403 },
      else: 404,
    },
  },
  ...['GET /tables/:table/papers', 'GET /tables/:table/record', 'DELETE /tables/:table/texts/:text'].map(
    (route): Door => ({
      route,
      path: ({ table }) => `/api${route.slice(route.indexOf('/')).replace(':table', table)}`,
      answers: { ...conducting, strangeFacilitator: 404 },
    }),
  ),
  {
    route: 'POST /tables/:table/what-if',
    path: ({ table }) => `/api/tables/${table}/what-if`,
    body: () => ({ whatIf: 'earlier' }),
    answers: {
      ...conducting,
      ...elsewhere,
      facilitator: 409,
    },
  },
  ...['GET /tables/:table/reasons', 'POST /tables/:table/again'].map((route): Door => {
    const last = route.slice(route.lastIndexOf('/'))
    return {
      route,
      path: ({ table }) => `/api/tables/${table}${last}`,
      answers: { ...unknown, ...elsewhere, else: 403 },
    }
  }),
  ...['course', 'cast', 'ahead', 'as/:role'].map(
    (last): Door => ({
      route: `GET /tables/:table/${last}`,
      path: ({ table }) => `/api/tables/${table}/${last.replace(':role', 'office')}`,
      answers: { ...conducting, ...elsewhere, guest: 200 },
    }),
  ),
  ...['GET', 'DELETE'].map(
    (method): Door => ({
      route: `${method} /seat/data`,
      path: () => '/api/seat/data',
      answers: { ...unknown, own: 200, mate: 200, other: 200, strangeSeat: 200, else: 403 },
    }),
  ),
]

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> }
  readonly handle?: { readonly stack?: readonly Layer[] }
}

/** Every route that an app has, as it was declared. */
export function routesOf(app: Express): string[] {
  return routesIn((app.router as unknown as { stack: readonly Layer[] }).stack)
}

function routesIn(stack: readonly Layer[]): string[] {
  return stack.flatMap(({ route, handle }) => {
    if (route !== undefined) return Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`)
    return handle?.stack === undefined ? [] : routesIn(handle.stack)
  })
}
