import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endingOf, fileSafety, isProgram } from '#shared/domain/attachments/fileSafety.ts'

describe('what opening a file can do', () => {
  it.each(['Σύμβαση.pdf', 'photo.JPEG', 'Προσφορά.docx', 'table.xlsx', 'a.b.txt', 'mail.eml'])(
    'shows %s',
    (name) => {
      expect(fileSafety(name)).toBe('safe')
    },
  )

  it.each([
    'page.html',
    'drawing.svg',
    'table.xlsm',
    'old.doc',
    'all.zip',
    'all.tar.gz',
    'letter.rtf',
    'README',
    '.hidden',
    'x.unheard-of',
  ])('asks before it opens %s', (name) => {
    expect(fileSafety(name)).toBe('ask')
  })

  it.each([
    'setup.exe',
    'Τιμολόγιο.pdf.exe',
    'screen.SCR',
    'run.bat',
    'run.ps1',
    'a.js',
    'a.vbs',
    'a.lnk',
    'a.url',
    'a.desktop',
    'a.sh',
    'a.py',
    'a.jar',
    'a.msi',
    'a.dmg',
    'a.iso',
    'a.hta',
    'a.AppImage',
    'a.xll',
    'a.scpt',
  ])('never opens %s', (name) => {
    expect(fileSafety(name)).toBe('saveOnly')
  })

  it('is not deceived by blanks, dots, marks that turn the writing round, or full-width letters', () => {
    for (const name of [
      'a.exe ',
      'a.exe.',
      'a.exe. . ',
      'a.e\u200Bxe',
      'fdp.\u202Eexe',
      'a.ｅｘｅ',
      'a．exe',
    ])
      expect(fileSafety(name), JSON.stringify(name)).toBe('saveOnly')
  })

  it('goes by the last ending, in lower case', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('EXE', 'Exe', 'exe'), (stem, ending) => {
        expect(fileSafety(`${stem}.${ending}`)).toBe('saveOnly')
        expect(endingOf(`${stem}.${ending}`)).toBe('exe')
      }),
    )
  })
})

describe('a program', () => {
  it('is known by its first bytes, whatever its name', () => {
    for (const head of ['MZ\x90', '\x7fELF', '#!/bin/sh', '\xca\xfe\xba\xbe'])
      expect(isProgram(Uint8Array.from(head, (letter) => letter.charCodeAt(0))), head).toBe(true)
    for (const head of ['%PDF-1.7', 'PK\x03\x04', '', 'M', 'Αγαπητέ'])
      expect(isProgram(new TextEncoder().encode(head)), head).toBe(false)
  })
})
