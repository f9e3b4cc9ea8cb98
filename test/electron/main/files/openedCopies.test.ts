import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeReadOnly, OpenedCopies } from '#electron/main/files/openedCopies.ts'
import { aFolder } from '../../vaultFixtures.ts'

describe('copies for other programs', () => {
  it('go each time they are cleared, with what an earlier run has left', async () => {
    const folder = await aFolder()
    await mkdir(join(folder, 'opened', 'old'), { recursive: true })
    await writeFile(join(folder, 'opened', 'old', 'Προσφορά.pdf'), 'x')
    const copies = new OpenedCopies(folder)
    await copies.clear()
    expect(await readdir(folder)).toEqual([])
    for (let time = 0; time < 2; time++) {
      const path = await copies.pathFor('Προσφορά.pdf')
      await writeFile(path, 'x')
      await makeReadOnly(path)
      expect(copies.holds(path)).toBe(true)
      await copies.clear()
      expect(copies.holds(path)).toBe(false)
      expect(await readdir(folder)).toEqual([])
    }
  })

  it('lie where nobody else may look, one beside the other', async () => {
    const copies = new OpenedCopies(await aFolder())
    const [one, other] = [await copies.pathFor('a.txt'), await copies.pathFor('a.txt')]
    expect(one).not.toBe(other)
    expect((await stat(dirname(one))).mode & 0o777).toBe(0o700)
  })

  it('go at once when the application ends', async () => {
    const folder = await aFolder()
    const copies = new OpenedCopies(folder)
    const path = await copies.pathFor('a.txt')
    await writeFile(path, 'x')
    copies.clearNow()
    expect([copies.holds(path), await readdir(folder)]).toEqual([false, []])
  })

  it('that are asked for while others are removed are made after that', async () => {
    const folder = await aFolder()
    const copies = new OpenedCopies(folder)
    const cleared = copies.clear()
    const path = await copies.pathFor('a.txt')
    await cleared
    await writeFile(path, 'x')
    expect(copies.holds(path)).toBe(true)
  })
})
