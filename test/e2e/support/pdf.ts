import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The text of a PDF in reading order, white space folded. */
export async function pdfText(path: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-enc', 'UTF-8', path, '-'])
  return stdout.normalize('NFC').replace(/\s+/g, ' ')
}

/** What `pdfinfo` says, by label: Title, Pages, Tagged … */
export async function pdfInfo(path: string): Promise<ReadonlyMap<string, string>> {
  const { stdout } = await run('pdfinfo', [path])
  return new Map(
    stdout
      .split('\n')
      .map((line) => /^([^:]+):\s*(.*)$/.exec(line))
      .flatMap((match): [string, string][] =>
        match?.[1] && match[2] !== undefined ? [[match[1], match[2]]] : [],
      ),
  )
}

/** The structure elements of a tagged PDF: their names, e.g. H1, P, Table. */
export async function pdfStructure(path: string): Promise<readonly string[]> {
  const { stdout } = await run('pdfinfo', ['-struct', path])
  return stdout
    .split('\n')
    .map((line) => line.trim().split(' ')[0] ?? '')
    .filter((name) => name !== '')
}

/** One font of a PDF: its name and whether it is embedded. */
export async function pdfFonts(
  path: string,
): Promise<readonly { readonly name: string; readonly isEmbedded: boolean }[]> {
  const { stdout } = await run('pdffonts', [path])
  return stdout
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      name: line.split(/\s+/)[0] ?? '',
      // Columns from the right: object, generation, uni, sub, emb.
      isEmbedded: line.trim().split(/\s+/).at(-5) === 'yes',
    }))
}
