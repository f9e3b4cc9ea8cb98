import { chmod, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findChromium, findProgram, parseLdd } from '../../../../build/scripts/lib/system/missing.mjs'
import {
  installCommand,
  isAptBased,
  packagesFor,
  parseOsRelease,
} from '../../../../build/scripts/lib/system/packages.mjs'
import { temporaryFolders } from '../temporaryFolder.ts'

const newFolder = temporaryFolders()
const DEBIAN_12 = parseOsRelease('NAME="Debian GNU/Linux"\nVERSION_ID="12"\nID=debian\n')
const UBUNTU_24 = parseOsRelease('ID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\n')
const MINT = parseOsRelease('ID=linuxmint\nID_LIKE="ubuntu debian"\nVERSION_ID="22"\n')
const FEDORA = parseOsRelease('ID=fedora\nVERSION_ID=42\n')

describe('packagesFor', () => {
  it('names each package once for the programs that are missing', () => {
    expect(
      packagesFor({ programs: ['Xvfb', 'xvfb-run', 'pdftotext', 'age'], libraries: false }, DEBIAN_12),
    ).toEqual(['xvfb', 'poppler-utils', 'age'])
  })

  it('adds the libraries of Electron under the names of Debian 12', () => {
    expect(packagesFor({ programs: [], libraries: true }, DEBIAN_12)).toEqual(
      'libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 libatk-bridge2.0-0 libcups2 libdrm2 libnotify4'.split(
        ' ',
      ),
    )
  })

  it('knows the names that changed in Ubuntu 24.04', () => {
    expect(packagesFor({ programs: [], libraries: true }, UBUNTU_24)).toEqual(
      'libgtk-3-0t64 libnss3 libasound2t64 libgbm1 libxss1 libatk-bridge2.0-0t64 libcups2t64 libdrm2 libnotify4'.split(
        ' ',
      ),
    )
  })
})

describe('the command for the user', () => {
  it('is one line that can be copied', () => {
    expect(installCommand(['xvfb', 'dbus'])).toBe('sudo apt-get update && sudo apt-get install -y xvfb dbus')
  })

  it('is offered on Debian, Ubuntu and what is like them', () => {
    expect([DEBIAN_12, UBUNTU_24, MINT, FEDORA].map(isAptBased)).toEqual([true, true, true, false])
  })
})

describe('what is missing', () => {
  it('reads the libraries that the loader did not find', () => {
    const output =
      '\tlinux-vdso.so.1 (0x00007ffd)\n\tlibnss3.so => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x1)\n\tlibgbm.so.1 => not found\n'
    expect(parseLdd(output)).toEqual(['libnss3.so', 'libgbm.so.1'])
  })

  it('finds the first program on the path that may run', async () => {
    const folder = await newFolder()
    const other = await newFolder()
    await writeFile(join(folder, 'chromium'), '')
    await writeFile(join(other, 'google-chrome'), '')
    await chmod(join(other, 'google-chrome'), 0o755)
    const searchPath = [folder, other].join(delimiter)
    expect(await findProgram(['chromium', 'google-chrome'], searchPath)).toBe(join(other, 'google-chrome'))
    expect(await findProgram(['firefox'], searchPath)).toBeNull()
  })

  it('prefers the Chromium that the user names and refuses one that cannot run', async () => {
    const folder = await newFolder()
    const named = join(folder, 'my-chromium')
    await writeFile(named, '', { mode: 0o755 })
    expect(await findChromium({ KEYFOLIO_CHROMIUM: named, PATH: folder })).toBe(named)
    expect(await findChromium({ PATH: folder })).toBeNull()
    await expect(findChromium({ KEYFOLIO_CHROMIUM: join(folder, 'none') })).rejects.toThrow(
      'set it to a Chromium or a Chrome, or unset it.',
    )
  })
})
