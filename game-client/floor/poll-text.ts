/** A question and its answers in one text: the game counts the answers, and only people read them. */

const BETWEEN = ' | '

/** The text of a poll; what would part it is taken out of what was typed. */
export function pollText(question: string, answers: readonly string[]): string {
  return [question, ...answers].map((part) => part.replaceAll('|', '/').trim()).join(BETWEEN)
}

/** The question and its answers again. */
export function readPoll(text: string): { readonly question: string; readonly answers: readonly string[] } {
  const [question = '', ...answers] = text.split('|').map((part) => part.trim())
  return { question, answers }
}

/** Answers as they are typed in one line, between commas: two to six of them, or none. */
export function answersIn(typed: string): readonly string[] {
  const answers = typed.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
  return answers.length >= 2 && answers.length <= 6 ? answers : []
}
