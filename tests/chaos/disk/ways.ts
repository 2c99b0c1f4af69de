/** The ways in which a real disk gets full under a real server, and has room again. */
import { spawnSync } from 'node:child_process'
import { rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { House } from '../against/house.ts'

const NO_ROOM = pathToFileURL(fileURLToPath(new URL('no-room.ts', import.meta.url))).href
const SIGN = join(tmpdir(), `platzwechsel-no-room-${process.pid}`)

/** What the server needs to know before it starts. */
export const PREPARED = { NODE_OPTIONS: `--import ${NO_ROOM}`, NO_ROOM_WHILE: SIGN }

export interface Way {
  readonly name: string
  /** Nothing at all can be kept; otherwise, what fits into the pages that are there, or into a journal begun anew, still can. */
  readonly whole: boolean
  fill(house: House): void
  empty(house: House): void
}

const pages: Way = {
  name: 'no page more (max_page_count)',
  whole: false,
  fill: () => writeFileSync(SIGN, ''),
  empty: () => rmSync(SIGN, { force: true }),
}

const half: Way = {
  name: 'half a journal (ulimit -f)',
  whole: false,
  // A journal that may be as long as it is begins anew before it is longer, and never notices.
  fill: (house) => limit(house, String(Math.floor(statSync(join(house.folder, 'platzwechsel.sqlite-wal')).size / 2))),
  empty: (house) => limit(house, 'unlimited'),
}

const nothing: Way = {
  name: 'hardly a byte in any file (ulimit -f)',
  whole: true,
  fill: (house) => limit(house, '4096'),
  empty: (house) => limit(house, 'unlimited'),
}

/** Those that this machine has: the limit of a running process can be moved on Linux only. */
export const WAYS: readonly Way[] = [pages, ...(limited(process.pid, null) ? [half, nothing] : [])]

function limit(house: House, bytes: string): void {
  if (!limited(house.process().pid, bytes)) throw new Error('the limit of the server cannot be moved')
}

/** Moves the soft limit alone, so that it can be moved back; null only asks. */
function limited(pid: number, bytes: string | null): boolean {
  const wanted = bytes === null ? '--fsize' : `--fsize=${bytes}:`
  return spawnSync('prlimit', ['--pid', String(pid), wanted]).status === 0
}
