// @ts-check

/** An expected failure: its message is one sentence that says what happened and the way out. */
export class PlainError extends Error {
  /** @param {string} sentence */
  constructor(sentence) {
    super(sentence)
    this.name = 'PlainError'
  }
}

/**
 * One line for the person at the terminal.
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/**
 * Runs a command's body; an expected failure ends as its sentence, a bug as its stack.
 * @param {() => Promise<number | void>} body answers the exit code, 0 when it answers nothing
 */
export async function runCommand(body) {
  try {
    process.exitCode = (await body()) ?? 0
  } catch (error) {
    process.exitCode = 1
    process.stderr.write(`${error instanceof PlainError ? error.message : describe(error)}\n`)
  }
}

/** @param {unknown} error */
function describe(error) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/**
 * The message of whatever was thrown, on one line.
 * @param {unknown} error
 */
export function reasonOf(error) {
  const text = error instanceof Error ? error.message : String(error)
  return (text.split('\n')[0] ?? text).trim()
}
