/** `npm run backup` and `npm run restore`: one command each, for the store of this server, while it runs or before it starts. */
import { join } from 'node:path'
import { readConfig } from './config.ts'
import { backUp, restore } from './store/backup.ts'
import { fill, preferred, TEXTS } from './texts/say.ts'

process.exitCode = await main(process.argv.slice(2))

async function main([what, file, ...more]: readonly string[]): Promise<number> {
  const say = TEXTS[preferred(process.env.LANG?.replace('_', '-'))].operate
  if ((what !== 'backup' && what !== 'restore') || file === undefined || more.length > 0) {
    console.error(say.usage)
    return 2
  }
  const store = join(readConfig(process.env).dataDir, 'platzwechsel.sqlite')
  try {
    const { tables, entries } = what === 'backup' ? await backUp(store, file) : restore(file, store, Date.now())
    console.log(fill(what === 'backup' ? say.backedUp : say.restored, { file, tables, entries }))
    return 0
  } catch (error) {
    console.error(fill(say.failed, { why: error instanceof Error ? error.message : '' }))
    return 1
  }
}
