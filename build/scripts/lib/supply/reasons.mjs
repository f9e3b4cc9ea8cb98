// @ts-check

/** So many packages Keyfolio may name as its own at run time. */
export const MOST_PACKAGES = 40

const BEGIN = '<!-- run-time packages: begin -->'
const END = '<!-- run-time packages: end -->'

/**
 * One sentence for each package without a reason, and for each reason without its package.
 * @param {readonly string[]} packages the direct ones of package.json
 * @param {string} text CONTRIBUTING.md
 * @returns {readonly string[]}
 */
export function reasonProblems(packages, text) {
  const reasons = readReasons(text)
  if (reasons === null) return ['CONTRIBUTING.md has no table of the run-time packages between its marks.']
  const tooMany =
    packages.length > MOST_PACKAGES
      ? [`${packages.length} run-time packages are more than the ${MOST_PACKAGES} that there may be.`]
      : []
  const unexplained = packages
    .filter((name) => (reasons.get(name) ?? '') === '')
    .map((name) => `${name} is a run-time package, and CONTRIBUTING.md gives no reason for it.`)
  const gone = [...reasons.keys()]
    .filter((name) => !packages.includes(name))
    .map((name) => `CONTRIBUTING.md gives a reason for ${name}, which is no run-time package.`)
  return [...tooMany, ...unexplained, ...gone]
}

/**
 * The table between the marks: name and reason.
 * @param {string} text
 * @returns {ReadonlyMap<string, string> | null}
 */
function readReasons(text) {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (begin === -1 || end < begin) return null
  const rows = text
    .slice(begin, end)
    .split('\n')
    .map((line) => /^\|\s*`([^`]+)`\s*\|(.*)\|\s*$/.exec(line))
  return new Map(rows.flatMap((row) => (row === null ? [] : [[row[1] ?? '', (row[2] ?? '').trim()]])))
}
