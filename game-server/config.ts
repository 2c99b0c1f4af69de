/** What an operator may set, read once from the environment. */
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type Operator, readOperator } from './operator.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(2567),
  HOST: z.string().min(1).default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default(here('../data')),
  SCENARIOS_DIR: z.string().min(1).default(here('../scenarios')),
  CLIENT_DIR: z.string().min(1).default(here('../game-client/dist')),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => new URL(url).origin)
    .optional(),
  /** How many proxies stand before this server: only their word on an address counts. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(4).default(0),
  /** How many days after its opening a workshop is deleted, unless its facilitator says less. */
  KEEP_DAYS: z.coerce.number().int().min(1).max(3_650).default(30),
  /** A file in which the operator says who it is, for the pages of law. */
  OPERATOR_FILE: z.string().min(1).optional(),
  /** Whoever brings it may read the measurements; without one there are none to be read. */
  METRICS_TOKEN: z.string().min(16).max(200).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
})

export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly scenariosDir: string
  readonly clientDir: string
  /** The origin that people type in; null where the server is reached by its own address. */
  readonly publicUrl: string | null
  readonly trustedProxies: number
  readonly keepDays: number
  readonly operator: Operator | null
  readonly metricsToken: string | null
  readonly logLevel: z.infer<typeof schema>['LOG_LEVEL']
}

/** The configuration, or an error that names every setting it cannot use. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = schema.safeParse(env)
  if (!read.success) throw new Error(`the settings cannot be used:\n${z.prettifyError(read.error)}`)
  const { PORT, HOST, DATA_DIR, SCENARIOS_DIR, CLIENT_DIR, PUBLIC_URL, TRUSTED_PROXIES, KEEP_DAYS, LOG_LEVEL } =
    read.data
  const { OPERATOR_FILE, METRICS_TOKEN } = read.data
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    scenariosDir: SCENARIOS_DIR,
    clientDir: CLIENT_DIR,
    publicUrl: PUBLIC_URL ?? null,
    trustedProxies: TRUSTED_PROXIES,
    keepDays: KEEP_DAYS,
    operator: OPERATOR_FILE === undefined ? null : readOperator(OPERATOR_FILE),
    metricsToken: METRICS_TOKEN ?? null,
    logLevel: LOG_LEVEL,
  }
}
