/** Gets a fresh clone to the point where the server can start, on any Node from 20 on, then hands over to Node 24. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, dev?: boolean, link?: boolean }} Package */
/** @typedef {{ packages?: Record<string, Package> }} Lock */

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Options of Node for the server. Young objects get 4 MB at a time instead of up to 32: what a table leaves behind after
 * each change is garbage at once, and nobody waits for less of it. It halves the memory and costs no time that shows.
 */
export const FLAGS = ['--max-semi-space-size=4']

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) start(process.argv.slice(2))

/** @param {readonly string[]} options */
function start(options) {
  if (options.includes('--help')) {
    console.log(`npm start [-- options]

Installs the packages when the lock file changed, builds the pages when their sources changed,
then starts the server. A second start does neither again.

  --help    this text
All other options, and the settings of the server, are described in game-server/README.md.`)
    return
  }
  try {
    ensureDependencies(root, { dev: false })
    ensureClient(root)
    handOver(root, [...FLAGS, join(root, 'game-server/main.ts'), ...options])
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

/**
 * Installs what the lock file says, unless it is there already. Throws when npm fails.
 * @param {string} root
 * @param {{ dev: boolean }} want `dev`: also the tools of tests and checks
 */
export function ensureDependencies(root, want) {
  const lock = readJson(join(root, 'package-lock.json'))
  const installed = readJson(join(root, 'node_modules/.package-lock.json'))
  if (matches(lock, installed, want)) return
  console.log('Installing packages (npm ci) …')
  run(root, 'npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'])
}

/**
 * Whether everything that the lock file asks for is installed in exactly that version.
 * What is optional may be missing: it is made for other machines.
 * @param {Lock} lock
 * @param {Lock} installed
 * @param {{ dev: boolean }} want
 */
export function matches(lock, installed, want) {
  const there = installed.packages ?? {}
  return Object.entries(lock.packages ?? {}).every(([path, asked]) => {
    if (path === '') return true
    const found = there[path]
    if (found === undefined) return asked.optional === true || (asked.dev === true && !want.dev)
    return found.version === asked.version && found.integrity === asked.integrity
  })
}

/**
 * Builds the pages, unless they were built from exactly these sources. Throws when the build fails.
 * @param {string} root
 * @param {{ force?: boolean }} [how]
 */
export function ensureClient(root, { force = false } = {}) {
  const stamp = join(root, 'game-client/dist/.built-from')
  const sources = hashOfSources(root)
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  console.log('Building the pages (vite build) …')
  run(root, runtime(root), ['node_modules/vite/bin/vite.js', 'build', 'game-client', '--logLevel', 'warn'])
  writeFileSync(stamp, sources)
}

/**
 * One hash over everything that the built pages are made of.
 * @param {string} root
 */
export function hashOfSources(root) {
  const files = ['game-client', 'shared'].flatMap((folder) => filesBelow(join(root, folder)))
  const hash = createHash('sha256')
  for (const file of [...files, join(root, 'package-lock.json'), join(root, 'tsconfig.json')].sort())
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  return hash.digest('hex')
}

/**
 * The Node that runs TypeScript: the one npm installed, or the present one where npm has none for this machine.
 * @param {string} root
 */
export function runtime(root) {
  const installed = join(root, 'node_modules/.bin/node')
  if (existsSync(installed)) return installed
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  throw new Error(`Node 24 or newer is needed on ${process.platform}-${process.arch}; this is ${process.versions.node}`)
}

/**
 * The environment of the server: with a place for what Node has compiled, so that a second start takes two thirds of the
 * time of the first.
 * @param {string} root
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(root) {
  return { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'), ...process.env }
}

/**
 * Becomes the server where Node can replace itself, so that signals reach it directly; else starts it and passes them on.
 * @param {string} root
 * @param {readonly string[]} args
 */
function handOver(root, args) {
  const node = runtime(root)
  const env = environment(root)
  if (typeof process.execve === 'function') process.execve(node, [node, ...args], env)
  const server = spawn(node, args, { stdio: 'inherit', env })
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => server.kill(signal))
  // A terminal sends its Ctrl-C to both; a second one would cut the server's farewell short.
  process.on('SIGINT', () => process.stdin.isTTY || server.kill('SIGINT'))
  server.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 128)
  })
}

/**
 * @param {string} cwd
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(cwd, command, args) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit' })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`)
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'dist') return []
    return entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]
  })
}

/**
 * @param {string} path
 * @returns {Lock}
 */
function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}
