/** How a refusal of the table is answered over HTTP: the refusal itself, and a sentence. */
import type { Response } from 'express'
import type { Refusal } from '../../shared/engine/refusals.ts'
import type { Language, Scenario } from '../../shared/scenario/schema.ts'
import { sayRefusal } from '../texts/say.ts'

export function refused(
  response: Response,
  { cid, refused: refusal }: { readonly cid: string; readonly refused: Refusal },
  language: Language,
  scenario: Scenario,
): void {
  const error = { code: refusal.refused, message: sayRefusal(refusal, language, scenario) }
  response.status(refusal.refused === 'malformed' ? 400 : 409).json({ cid, refused: refusal, error })
}
