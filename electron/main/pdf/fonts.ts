import sansLatin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?inline'
import sansLatinExt400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?inline'
import sansGreek400 from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff2?inline'
import sansGreekExt400 from '@fontsource/noto-sans/files/noto-sans-greek-ext-400-normal.woff2?inline'
import sansLatin700 from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2?inline'
import sansLatinExt700 from '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff2?inline'
import sansGreek700 from '@fontsource/noto-sans/files/noto-sans-greek-700-normal.woff2?inline'
import sansGreekExt700 from '@fontsource/noto-sans/files/noto-sans-greek-ext-700-normal.woff2?inline'
import serifLatin400 from '@fontsource/noto-serif/files/noto-serif-latin-400-normal.woff2?inline'
import serifLatinExt400 from '@fontsource/noto-serif/files/noto-serif-latin-ext-400-normal.woff2?inline'
import serifGreek400 from '@fontsource/noto-serif/files/noto-serif-greek-400-normal.woff2?inline'
import serifGreekExt400 from '@fontsource/noto-serif/files/noto-serif-greek-ext-400-normal.woff2?inline'
import serifLatin700 from '@fontsource/noto-serif/files/noto-serif-latin-700-normal.woff2?inline'
import serifLatinExt700 from '@fontsource/noto-serif/files/noto-serif-latin-ext-700-normal.woff2?inline'
import serifGreek700 from '@fontsource/noto-serif/files/noto-serif-greek-700-normal.woff2?inline'
import serifGreekExt700 from '@fontsource/noto-serif/files/noto-serif-greek-ext-700-normal.woff2?inline'

/** One font file as a `data:` address, and the characters that it is for. */
export interface FontFile {
  readonly family: 'Noto Sans' | 'Noto Serif'
  readonly weight: 400 | 700
  readonly range: string
  readonly source: string
}

/** The ranges by which these fonts are cut into files. */
const RANGES = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  greek: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
  'greek-ext': 'U+1F00-1FFF',
} as const

/** Bold is a file of its own: made up by the browser it would be printed as pictures of letters. */
export const DOSSIER_FONTS: readonly FontFile[] = [
  { family: 'Noto Sans', weight: 400, range: RANGES.latin, source: sansLatin400 },
  { family: 'Noto Sans', weight: 400, range: RANGES['latin-ext'], source: sansLatinExt400 },
  { family: 'Noto Sans', weight: 400, range: RANGES.greek, source: sansGreek400 },
  { family: 'Noto Sans', weight: 400, range: RANGES['greek-ext'], source: sansGreekExt400 },
  { family: 'Noto Sans', weight: 700, range: RANGES.latin, source: sansLatin700 },
  { family: 'Noto Sans', weight: 700, range: RANGES['latin-ext'], source: sansLatinExt700 },
  { family: 'Noto Sans', weight: 700, range: RANGES.greek, source: sansGreek700 },
  { family: 'Noto Sans', weight: 700, range: RANGES['greek-ext'], source: sansGreekExt700 },
  { family: 'Noto Serif', weight: 400, range: RANGES.latin, source: serifLatin400 },
  { family: 'Noto Serif', weight: 400, range: RANGES['latin-ext'], source: serifLatinExt400 },
  { family: 'Noto Serif', weight: 400, range: RANGES.greek, source: serifGreek400 },
  { family: 'Noto Serif', weight: 400, range: RANGES['greek-ext'], source: serifGreekExt400 },
  { family: 'Noto Serif', weight: 700, range: RANGES.latin, source: serifLatin700 },
  { family: 'Noto Serif', weight: 700, range: RANGES['latin-ext'], source: serifLatinExt700 },
  { family: 'Noto Serif', weight: 700, range: RANGES.greek, source: serifGreek700 },
  { family: 'Noto Serif', weight: 700, range: RANGES['greek-ext'], source: serifGreekExt700 },
]

/** The `@font-face` rules of some fonts. */
export function fontFaces(fonts: readonly FontFile[]): string {
  return fonts.map(fontFace).join('\n')
}

function fontFace({ family, weight, range, source }: FontFile): string {
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(${source}) format('woff2'); unicode-range: ${range}; }`
}
