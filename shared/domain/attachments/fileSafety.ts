/**
 * What opening a file can do: `safe` is shown, `ask` may run something of its own or hides what it holds, so the
 * person is asked, `saveOnly` is a program or starts one, and is never opened from here.
 */
export type FileSafety = 'safe' | 'ask' | 'saveOnly'

/** Endings whose programs only show or play what they are given. Everything that is on neither list is asked about. */
const SAFE = words(`
  pdf txt text md log csv tsv epub
  jpg jpeg jpe png gif webp bmp tif tiff heic heif avif
  docx dotx xlsx xltx pptx potx ppsx odt ott ods ots odp otp odg pages numbers key
  mp3 m4a wav ogg oga opus flac aac wma mp4 m4v mov avi mkv webm wmv mpg mpeg 3gp
  vcf ics eml msg
`)

/**
 * Programs, installers, scripts, what starts them, add-ins, and images of disks, whose content escapes the marks by
 * which a system knows foreign files. Documents with macros, archives, web pages and SVG are asked about instead:
 * people need them, their programs warn once more, but they can run what they bring along.
 */
const SAVE_ONLY = words(`
  exe com scr pif msi msp mst msix msixbundle appx appxbundle bat cmd cpl dll sys drv ocx gadget application
  appref-ms ps1 ps1xml ps2 psm1 psd1 psc1 vb vbs vbe js jse mjs cjs ws wsf wsh wsc sct hta jar jnlp class
  lnk url website scf reg inf msc chm hlp diagcab settingcontent-ms search-ms searchconnector-ms library-ms
  theme themepack deskthemepack xll wll xla xlam ppa ppam udl iqy oqy rqy
  sh bash zsh csh ksh fish command tool run bin out elf so desktop appimage deb rpm flatpak flatpakref snap
  app pkg mpkg dmg workflow action scpt scptd applescript terminal webloc inetloc fileloc mobileconfig
  py pyc pyw pyz pl rb php lua tcl awk r apk xapk ipa iso img vhd vhdx vmdk udf toast
`)

/** By the name alone: what the system will take it for. */
export function fileSafety(name: string): FileSafety {
  const ending = endingOf(name)
  if (SAVE_ONLY.has(ending)) return 'saveOnly'
  return SAFE.has(ending) ? 'safe' : 'ask'
}

/** The ending of a name in lower case, without the dot; empty for a name that has none. */
export function endingOf(name: string): string {
  // Windows ignores dots and blanks at the end, and nobody sees marks that only steer the direction of writing.
  const plain = name
    .normalize('NFKC')
    .replace(/\p{C}/gu, '')
    .replace(/[. ]+$/, '')
  const dot = plain.lastIndexOf('.')
  return dot < 0 ? '' : plain.slice(dot + 1).toLowerCase()
}

/** True for content that is a program whatever it is called: Windows, Linux, macOS, or a script that names its reader. */
export function isProgram(head: Uint8Array): boolean {
  return SIGNATURES.some((signature) => signature.every((byte, index) => head[index] === byte))
}

/** So many bytes from the beginning are enough for `isProgram`. */
export const PROGRAM_HEAD_BYTES = 8

const SIGNATURES: readonly (readonly number[])[] = [
  [0x4d, 0x5a], // MZ
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0xfe, 0xed, 0xfa, 0xce],
  [0xfe, 0xed, 0xfa, 0xcf],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  [0x23, 0x21], // #!
  [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], // a shortcut of Windows
]

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
