/** `npm run sbom`: everything that is installed with this product, read off the lock file, as CycloneDX 1.6 JSON. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { billOf } from './bill.ts'

const lock = readFileSync(fileURLToPath(new URL('../package-lock.json', import.meta.url)), 'utf8')
console.log(JSON.stringify(billOf(JSON.parse(lock)), null, 2))
