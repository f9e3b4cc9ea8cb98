import type { IconName } from '#renderer/ui/index.ts'
import { endingOf, fileSafety } from '#shared/domain/attachments/fileSafety.ts'

/** What people call a file of that ending. */
export type FileKind =
  'pdf' | 'text' | 'table' | 'slides' | 'image' | 'sound' | 'video' | 'archive' | 'mail' | 'program' | 'other'

const ENDINGS: Readonly<Record<Exclude<FileKind, 'program' | 'other'>, readonly string[]>> = {
  pdf: ['pdf'],
  text: ['doc', 'docx', 'docm', 'dot', 'dotx', 'odt', 'ott', 'rtf', 'txt', 'md', 'pages', 'epub'],
  table: ['xls', 'xlsx', 'xlsm', 'xlsb', 'ods', 'csv', 'tsv', 'numbers'],
  slides: ['ppt', 'pptx', 'pptm', 'pps', 'ppsx', 'odp', 'key'],
  image: ['jpg', 'jpeg', 'png', 'gif', 'webp', 'bmp', 'tif', 'tiff', 'heic', 'heif', 'avif', 'svg'],
  sound: ['mp3', 'm4a', 'wav', 'ogg', 'opus', 'flac', 'aac', 'wma'],
  video: ['mp4', 'm4v', 'mov', 'avi', 'mkv', 'webm', 'wmv', 'mpg', 'mpeg'],
  archive: ['zip', 'rar', '7z', 'tar', 'gz', 'bz2', 'xz'],
  mail: ['eml', 'msg'],
}

const BY_ENDING = new Map(
  Object.entries(ENDINGS).flatMap(
    ([kind, endings]) => endings.map((ending) => [ending, kind as FileKind] as const), // Object.entries loses the key type
  ),
)

/** By the name alone, as file managers do. */
export function fileKind(name: string): FileKind {
  if (fileSafety(name) === 'saveOnly') return 'program'
  return BY_ENDING.get(endingOf(name)) ?? 'other'
}

export const ICON_OF: Readonly<Record<FileKind, IconName>> = {
  pdf: 'fileText',
  text: 'fileText',
  table: 'fileTable',
  slides: 'fileChart',
  image: 'fileImage',
  sound: 'fileAudio',
  video: 'fileVideo',
  archive: 'fileArchive',
  mail: 'mail',
  program: 'fileTerminal',
  other: 'file',
}
