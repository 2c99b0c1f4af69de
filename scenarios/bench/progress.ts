/** How far a long job has come, told beside what it prints. */

/** On a screen one line that counts up and goes when all is done; in a file a line at every twentieth. */
export function progress(line: string, done: number, all: number): void {
  const milestone = done === all || done % Math.ceil(all / 20) === 0
  if (process.stderr.isTTY) process.stderr.write(`\r${line}\u001B[K${done === all ? '\r\u001B[K' : ''}`)
  else if (milestone) process.stderr.write(`${line}\n`)
}
