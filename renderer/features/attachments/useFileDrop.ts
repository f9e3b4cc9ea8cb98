import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react'
import { useT } from '#renderer/lib/language.ts'
import type { Holder } from '#shared/domain/attachments/attachment.ts'
import { type Dropped, droppedFiles, holdsFiles } from './droppedFiles.ts'
import { addFiles, refuseFolders } from './uploads.ts'

/** What a part of a screen hears while files are dragged over it, dropped on it, or pasted inside it. */
export function useFileDrop(about: Holder) {
  const t = useT()
  // Moving over a child leaves the parent for a moment: enters and leaves are counted.
  const depth = useRef(0)
  const [isOver, setOver] = useState(false)
  const end = (): void => {
    depth.current = 0
    setOver(false)
  }
  const takeIn = ({ files, folders }: Dropped): void => {
    refuseFolders(about, folders)
    void addFiles(about, files, t)
  }
  const handlers = {
    onDragEnter: (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return
      event.preventDefault()
      depth.current += 1
      setOver(true)
    },
    onDragOver: (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
    },
    onDragLeave: () => {
      depth.current = Math.max(0, depth.current - 1)
      if (depth.current === 0) setOver(false)
    },
    // Also when a part inside takes what is dropped.
    onDropCapture: end,
    onDrop: (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return
      event.preventDefault()
      event.stopPropagation()
      takeIn(droppedFiles(event.dataTransfer))
    },
    onPaste: (event: ClipboardEvent) => {
      // A table copied from elsewhere comes as text and as a picture: into a field goes its text.
      if (isTextFor(event)) return
      const dropped = droppedFiles(event.clipboardData)
      if (dropped.files.length + dropped.folders.length === 0) return
      event.preventDefault()
      event.stopPropagation()
      takeIn(dropped)
    },
  }
  return { isOver, handlers }
}

function isTextFor({ target, clipboardData }: ClipboardEvent): boolean {
  const isField = target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null
  return isField && clipboardData.getData('text/plain') !== ''
}
