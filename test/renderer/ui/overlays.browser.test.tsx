import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Button, SearchPalette, Sheet, TextField, ToastRegion, toasts } from '#renderer/ui/index.ts'
import { renderUi } from './uiTest.tsx'

afterEach(() => {
  vi.useRealTimers()
  toasts.clear()
})

function SheetStage({ onClose = () => undefined }: { readonly onClose?: () => void }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>Open</Button>
      <Sheet
        title="New client"
        isOpen={isOpen}
        onClose={() => {
          setOpen(false)
          onClose()
        }}
        footer={<Button variant="primary">Save</Button>}
      >
        <TextField label="Name" value="" onChange={() => undefined} autoFocus />
      </Sheet>
      <ToastRegion />
    </>
  )
}

describe('Sheet', () => {
  it('keeps the focus inside, closes with Escape and gives the focus back', async () => {
    const onClose = vi.fn<() => void>()
    await renderUi(<SheetStage onClose={onClose} />)
    await page.getByRole('button', { name: 'Open' }).click()
    const sheet = page.getByRole('dialog', { name: 'New client' })
    await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus()
    for (let step = 0; step < 6; step++) {
      await userEvent.tab()
      await expect.poll(() => sheet.element().contains(document.activeElement)).toBe(true)
    }
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => onClose).toHaveBeenCalledOnce()
    await expect.element(page.getByRole('button', { name: 'Open' })).toHaveFocus()
  })

  it('leaves toasts reachable while it is open, and stays open when one is used', async () => {
    const onPress = vi.fn<() => void>()
    await renderUi(<SheetStage />)
    await page.getByRole('button', { name: 'Open' }).click()
    toasts.show({ message: 'Client created', action: { label: 'Undo', onPress } })
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => onPress).toHaveBeenCalledOnce()
    await expect.element(page.getByRole('dialog', { name: 'New client' })).toBeVisible()
  })
})

describe('toasts', () => {
  it('announces a message, and takes it away after six seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await renderUi(<ToastRegion />)
    toasts.show({ message: 'Client created' })
    await expect.element(page.getByRole('log')).toHaveTextContent('Client created')
    vi.advanceTimersByTime(5900)
    expect(toasts.shown()).toHaveLength(1)
    vi.advanceTimersByTime(200)
    expect(toasts.shown()).toHaveLength(0)
  })

  it('waits while a person is in it: F6 goes there and back', async () => {
    await renderUi(
      <>
        <Button>Work</Button>
        <ToastRegion />
      </>,
    )
    const work = page.getByRole('button', { name: 'Work' })
    await userEvent.tab()
    await expect.element(work).toHaveFocus()
    toasts.show({ message: 'Client created', action: { label: 'Undo', onPress: () => undefined } })
    await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible()
    await userEvent.keyboard('{F6}')
    await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    vi.advanceTimersByTime(60_000)
    await expect.poll(() => toasts.shown()).toHaveLength(1)
    await userEvent.keyboard('{F6}')
    await expect.element(work).toHaveFocus()
  })

  it('shows at most three', () => {
    for (const message of ['1', '2', '3', '4']) toasts.show({ message })
    expect(toasts.shown().map(({ message }) => message)).toEqual(['2', '3', '4'])
  })
})

describe('SearchPalette', () => {
  it('goes through the finds with the arrows and chooses with Enter', async () => {
    const onChoose = vi.fn<(id: string) => void>()
    const find = (id: string) => ({
      id,
      title: id,
      subtitle: '',
      kind: 'Client',
      mark: { photo: null, shape: 'square' as const },
    })
    await renderUi(
      <SearchPalette
        name="search"
        title="Search"
        placeholder="Clients and people"
        text="a"
        onTextChange={() => undefined}
        items={[find('Aegean'), find('Alpha'), find('Argo')]}
        resultsLabel="Results"
        emptyText="Nothing"
        onChoose={onChoose}
        onClose={() => undefined}
      />,
    )
    await expect.element(page.getByRole('combobox', { name: 'Search' })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}')
    await expect.element(page.getByRole('option', { name: /Argo/ })).toHaveAttribute('aria-selected', 'true')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => onChoose).toHaveBeenCalledExactlyOnceWith('Argo')
  })
})
