import { create } from 'zustand'
import type { CommandName } from './commandNames.ts'

/** A command that can be taken back. */
export interface Done {
  readonly commandId: string
  readonly command: CommandName
}

/** How far back one can go. */
const DEPTH_LIMIT = 200

interface Stacks {
  readonly done: readonly Done[]
  readonly undone: readonly Done[]
}

/** The commands of this run, the last one at the end. */
export const useUndoStacks = create<Stacks>()(() => ({ done: [], undone: [] }))

/** After a new command nothing can be redone. */
export function rememberDone(done: Done): void {
  useUndoStacks.setState((stacks) => ({ done: pushed(stacks.done, done), undone: [] }))
}

/**
 * Moves a command to the other side, under the id of the command that took it back (null: there was nothing left
 * to take back). By id, since another command may have come on top meanwhile.
 */
export function moveAcross(direction: 'undo' | 'redo', commandId: string, by: Done | null): void {
  useUndoStacks.setState(({ done, undone }) => {
    const [from, to] = direction === 'undo' ? [done, undone] : [undone, done]
    const left = from.filter((item) => item.commandId !== commandId)
    const gained = by === null ? to : pushed(to, by)
    return direction === 'undo' ? { done: left, undone: gained } : { undone: left, done: gained }
  })
}

/** Whatever lay below something that changed in between rests on it: it goes too. */
export function forgetStack(direction: 'undo' | 'redo'): void {
  useUndoStacks.setState(direction === 'undo' ? { done: [] } : { undone: [] })
}

function pushed(stack: readonly Done[], item: Done): readonly Done[] {
  return [...stack, item].slice(-DEPTH_LIMIT)
}
