import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyCoreDumps, keepCrashesPrivate, type ProcessFiles } from '#electron/main/guards/memoryDumps.ts'

/** Processes and the children of each of their threads. */
function processes(
  children: Readonly<Record<number, Readonly<Record<string, string>>>>,
  closed: number[] = [],
) {
  const written = new Map<number, string>()
  const pathOf = (file: string) => file.split(/[/\\]/).filter((part) => part !== '')
  const files: ProcessFiles = {
    list: (folder) => Object.keys(children[Number(pathOf(folder)[1])] ?? {}),
    read: (file) => children[Number(pathOf(file)[1])]?.[pathOf(file)[3] ?? ''] ?? '',
    write: (file, text) => {
      const [, id, name] = pathOf(file)
      if (name !== 'coredump_filter' || closed.includes(Number(id))) throw new Error('EACCES')
      written.set(Number(id), text)
    },
  }
  return { files, written }
}

describe('what a crash leaves', () => {
  it('holds no memory, neither of this process nor of those it has started', () => {
    const { files, written } = processes({
      10: { 10: '11 12 ', 17: '13 ' },
      11: { 11: '14' },
      12: {},
      13: {},
      14: {},
    })
    emptyCoreDumps(10, files)
    expect([...written].sort(([one], [other]) => one - other)).toEqual(
      [10, 11, 12, 13, 14].map((id) => [id, '0']),
    )
  })

  it('takes a process that the sandbox has closed for done, and goes on', () => {
    const { files, written } = processes({ 10: { 10: '11 12' }, 11: {}, 12: {} }, [11])
    emptyCoreDumps(10, files)
    expect([...written.keys()]).toEqual([10, 12])
  })

  it('lies inside the data folder, and is told to nobody', () => {
    const switches: string[] = []
    const paths: string[][] = []
    const setPath = (name: string, path: string) => void paths.push([name, path])
    keepCrashesPrivate(
      { setPath, commandLine: { appendSwitch: (name) => void switches.push(name) } },
      join('/', 'data'),
    )
    expect(switches).toEqual(['disable-breakpad'])
    expect(paths).toEqual([['crashDumps', join('/', 'data', 'crashes')]])
  })
})
