/** Loaded into a server before its own code: says on its standard output, whenever it is asked by a signal, what it holds. */
import { readdirSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

process.on('SIGUSR2', () => {
  collect()
  collect()
  const { heapUsed, external } = process.memoryUsage()
  const resources = process.getActiveResourcesInfo()
  const held = {
    heap: heapUsed,
    outside: external,
    files: readdirSync('/proc/self/fd').length,
    timers: resources.filter((name) => name === 'Timeout').length,
    sockets: resources.filter((name) => name.startsWith('TCPSocket')).length,
  }
  process.stdout.write(`\nheld ${JSON.stringify(held)}\n`)
})
