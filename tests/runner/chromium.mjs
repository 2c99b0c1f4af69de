/** Finds a Chromium for the browser tests, or gets one. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** A Chromium as an npm package, for machines where apt can install nothing. Fetched only there: it weighs 67 MB. */
const fallback = '@sparticuz/chromium@153.0.0'

// Called by itself, it says where: its last line is the path.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = findChromium(fileURLToPath(new URL('../..', import.meta.url)))
  if (path === null) process.exitCode = 1
  else console.log(path)
}

/**
 * The path of a Chromium: the one in CHROMIUM, the system's, one from apt, one from npm; null where none can be had.
 * @param {string} root
 */
export function findChromium(root) {
  return given() ?? ofSystem() ?? fromApt() ?? fromNpm(root)
}

function given() {
  const path = process.env.CHROMIUM
  return path !== undefined && existsSync(path) ? path : null
}

function ofSystem() {
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path)) ?? null
}

function fromApt() {
  if (!existsSync('/usr/bin/apt-get')) return null
  console.log('Installing Chromium (apt-get install chromium) …')
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [command = '', ...rest] = [...asRoot, 'apt-get', '-qq', ...args]
    quietly(command, rest, { DEBIAN_FRONTEND: 'noninteractive' })
  }
  return ofSystem()
}

/** @param {string} root */
function fromNpm(root) {
  const folder = join(root, 'node_modules/.cache/chromium')
  console.log(`Fetching Chromium (${fallback}) …`)
  quietly('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder, fallback])
  const ask = "import('@sparticuz/chromium').then(({ default: c }) => c.executablePath()).then(console.log)"
  const { status, stdout } = spawnSync(process.execPath, ['-e', ask], { cwd: folder, encoding: 'utf8' })
  const path = stdout?.trim() ?? ''
  return status === 0 && existsSync(path) ? path : null
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
function quietly(command, args, env = {}) {
  const { stderr, status } = spawnSync(command, args, { env: { ...process.env, ...env }, encoding: 'utf8' })
  if (status !== 0) console.log(`${command}: ${stderr?.trim() ?? 'not found'}`)
}
