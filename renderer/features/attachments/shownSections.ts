import { create } from 'zustand'

/** For which records the list of files is on screen; what is on its way to others has to be shown elsewhere. */
export const useShownSections = create<{ readonly holderIds: readonly string[] }>()(() => ({ holderIds: [] }))

/** From now on the list of a record's files is on screen. The answer ends it. */
export function sectionIsShown(holderId: string): () => void {
  useShownSections.setState(({ holderIds }) => ({ holderIds: [...holderIds, holderId] }))
  return () =>
    useShownSections.setState(({ holderIds }) => ({
      holderIds: holderIds.toSpliced(holderIds.indexOf(holderId), 1),
    }))
}
