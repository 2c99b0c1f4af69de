/** Puts the HTTP side together: every route there is, in the order in which a request meets them. */
import express, { type Express } from 'express'
import { aloneRoutes } from './http/alone.ts'
import { notKept, ownOriginOnly, secureHeaders } from './http/headers.ts'
import { healthRoutes } from './http/health.ts'
import { invitationRoutes } from './http/invitations.ts'
import { joinRoutes } from './http/join.ts'
import { legalRoutes } from './http/legal.ts'
import { metricsRoutes } from './http/metrics.ts'
import { pages } from './http/pages.ts'
import { paperRoutes } from './http/papers.ts'
import { peopleRoutes } from './http/people.ts'
import { personalRoutes } from './http/personal.ts'
import { answerProblems, Problem } from './http/problem.ts'
import { scenarioRoutes } from './http/scenarios.ts'
import { seatRoutes } from './http/seat.ts'
import { steeringRoutes } from './http/steering.ts'
import { streamRoutes } from './http/stream.ts'
import { tableRoutes } from './http/tables.ts'
import { togetherRoutes } from './http/together.ts'
import { workshopRoutes } from './http/workshops.ts'
import { LONGEST_MESSAGE } from './rooms/rooms.ts'
import type { Service } from './service.ts'

export function createApp(service: Service): Express {
  const { config, log } = service
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.set('query parser', 'simple')
  app.set('trust proxy', config.trustedProxies)
  app.use(secureHeaders(config))
  app.use(pages(config.clientDir))
  app.use(notKept)
  app.use(healthRoutes(service), metricsRoutes(service), legalRoutes(service))
  app.use('/api', ownOriginOnly(config), express.json({ limit: LONGEST_MESSAGE, strict: true }), api(service))
  app.use(() => {
    throw new Problem('not-found')
  })
  app.use(answerProblems(log))
  return app
}

function api(service: Service): express.Router {
  const router = express.Router()
  const groups = [
    scenarioRoutes,
    workshopRoutes,
    invitationRoutes,
    peopleRoutes,
    joinRoutes,
    seatRoutes,
    streamRoutes,
    tableRoutes,
    togetherRoutes,
    aloneRoutes,
    paperRoutes,
    personalRoutes,
    steeringRoutes,
  ]
  for (const routes of groups) router.use(routes(service))
  return router
}
