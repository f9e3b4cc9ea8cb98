import { describe, expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { addAttachments } from '#renderer/commands/attachments.ts'
import { createClient, deleteClients } from '#renderer/commands/clients.ts'
import { createInteraction } from '#renderer/commands/interactions.ts'
import { undo } from '#renderer/commands/lib/undo.ts'
import { attachmentsOf } from '#renderer/data/queries/attachments.ts'
import { AttachmentsSection, FileDropArea, registerFileTaker } from '#renderer/features/attachments/index.ts'
import { Timeline } from '#renderer/features/interactions/index.ts'
import { useUploads } from '#renderer/features/attachments/uploads.ts'
import { ATTACHMENT_LIMIT_BYTES, type Holder } from '#shared/domain/attachments/attachment.ts'
import { aClientInput, anInteractionInput, aStoredFile, done } from '../../commands/inputs.ts'
import { aWindow } from '../aWindow.tsx'
import { aFakeVault, sha256 } from './fakeVault.ts'

async function theSection(language: 'en' | 'el' = 'en') {
  const window_ = await aWindow({ language })
  const vault = aFakeVault()
  useUploads.setState({ uploads: [] })
  const { id } = done(await createClient({ input: aClientInput({ name: 'Alpha' }) }))
  const about: Holder = { kind: 'client', id }
  return {
    window: window_,
    about,
    clientId: id,
    vault,
    show: () => window_.show(<AttachmentsSection about={about} />),
    files: () => attachmentsOf(id),
    zone: () => document.querySelector<HTMLElement>(`[data-files="${id}"]`) ?? document.body,
  }
}

function aFile(name: string, content: string | Uint8Array<ArrayBuffer> = `Content of ${name}`): File {
  return new File([content], name, { type: 'application/pdf' })
}

/** What the system hands over when files are dragged out of a file manager. */
function transferOf(...files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer()
  for (const file of files) transfer.items.add(file)
  return transfer
}

function drag(target: HTMLElement, type: string, dataTransfer: DataTransfer): void {
  target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
}

describe('the files of a record', () => {
  it('begin with a sentence on how they come', async () => {
    const section = await theSection()
    await section.show()
    await expect.element(page.getByText('No files yet. Drop them here')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Add file…' })).toBeVisible()
  })

  it('come by drag and drop, several at once, as one step that can be taken back', async () => {
    const section = await theSection()
    await section.show()
    const transfer = transferOf(aFile('Σύμβαση.pdf'), aFile('photo.jpg'))
    drag(section.zone(), 'dragenter', transfer)
    await expect.element(page.getByText('Drop files here')).toBeVisible()
    drag(section.zone(), 'drop', transfer)
    await expect.element(page.getByText('Drop files here')).not.toBeInTheDocument()
    await expect.element(page.getByText('2 files added')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Σύμβαση.pdf', exact: true })).toBeVisible()
    const stored = await section.files()
    expect(stored.map(({ name }) => name).toSorted()).toEqual(['photo.jpg', 'Σύμβαση.pdf'].toSorted())
    for (const { hash, bytes, addedOn } of stored) {
      expect(section.vault.files.get(hash)?.length).toBe(bytes)
      expect(addedOn).toBe('2026-11-23')
    }
    expect(section.vault.running.size).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.element(page.getByText('No files yet.')).toBeVisible()
    expect(await section.files()).toEqual([])
  })

  it('come by paste, and by the button; large ones in chunks, byte for byte', async () => {
    const section = await theSection()
    await section.show()
    const zone = section.zone()
    zone.dispatchEvent(
      new ClipboardEvent('paste', {
        clipboardData: transferOf(aFile('image.png')),
        bubbles: true,
        cancelable: true,
      }),
    )
    await expect.element(page.getByText('image.png')).toBeVisible()
    const content = Uint8Array.from({ length: 9_000_001 }, (_, index) => index % 251)
    await userEvent.upload(page.getByLabelText('Add file…').last(), aFile('large.bin', content))
    await expect.poll(async () => (await section.files()).length).toBe(2)
    const hash = await sha256(content)
    expect(section.vault.files.get(hash)?.length).toBe(content.length)
    expect((await section.files()).map((file) => file.hash)).toContain(hash)
  })

  it('are written down only once they lie in the vault', async () => {
    const section = await theSection()
    await section.show()
    let open = (): void => undefined
    section.vault.gate = new Promise((resolve) => (open = resolve))
    drag(section.zone(), 'drop', transferOf(aFile('slow.pdf')))
    await expect.element(page.getByRole('progressbar', { name: 'Adding slow.pdf' })).toBeVisible()
    expect(await section.files()).toEqual([])
    open()
    await expect.element(page.getByText('File added')).toBeVisible()
    await expect.element(page.getByRole('progressbar')).not.toBeInTheDocument()
    expect(await section.files()).toHaveLength(1)
  })

  it('can be cancelled on their way; what waits behind goes on', async () => {
    const section = await theSection()
    await section.show()
    let open = (): void => undefined
    section.vault.gate = new Promise((resolve) => (open = resolve))
    drag(section.zone(), 'drop', transferOf(aFile('one.pdf'), aFile('two.pdf'), aFile('three.pdf')))
    await expect.element(page.getByRole('button', { name: 'Cancel adding one.pdf' })).toBeVisible()
    await page.getByRole('button', { name: 'Cancel adding one.pdf' }).click()
    await page.getByRole('button', { name: 'Cancel adding three.pdf' }).click()
    open()
    await expect.poll(async () => (await section.files()).map(({ name }) => name)).toEqual(['two.pdf'])
    await expect.poll(() => section.vault.running.size).toBe(0)
    expect(section.vault.cancelled).toHaveLength(1)
  })

  it('are refused with a reason: too large, a folder, a full disk that has room again', async () => {
    const section = await theSection()
    await section.show()
    const large = aFile('film.mov')
    Object.defineProperty(large, 'size', { value: ATTACHMENT_LIMIT_BYTES + 1 })
    // A drop copies files; the button hands over the very one.
    const input = page.getByLabelText('Add file…').last().element() as HTMLInputElement // the hidden input
    Object.defineProperty(input, 'files', { value: [large], configurable: true })
    input.dispatchEvent(new Event('change', { bubbles: true }))
    await expect.element(page.getByText('Not added: 200 MB is too large. Up to 200 MB')).toBeVisible()
    await page.getByRole('button', { name: 'Take film.mov off the list' }).click()
    await expect.element(page.getByText('film.mov')).not.toBeInTheDocument()

    const transfer = transferOf(aFile('Φάκελος'))
    const item = transfer.items[0]
    if (item) item.webkitGetAsEntry = () => ({ isDirectory: true, name: 'Φάκελος' }) as FileSystemEntry
    // The items of a transfer are made anew each time they are asked for.
    Object.defineProperty(transfer, 'items', { value: [item] })
    drag(section.zone(), 'drop', transfer)
    await expect.element(page.getByText('folders cannot be added')).toBeVisible()
    await page.getByRole('button', { name: 'Take Φάκελος off the list' }).click()

    section.vault.refusal = 'diskFull'
    drag(section.zone(), 'drop', transferOf(aFile('offer.pdf')))
    await expect.element(page.getByText('Not added: the disk is full.')).toBeVisible()
    expect(await section.files()).toEqual([])
    section.vault.refusal = null
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.element(page.getByText('File added')).toBeVisible()
    await expect.element(page.getByText('Not added')).not.toBeInTheDocument()
    expect(await section.files()).toHaveLength(1)
  })

  it('do not come twice with the same name and content', async () => {
    const section = await theSection()
    await section.show()
    drag(section.zone(), 'drop', transferOf(aFile('a.pdf')))
    await expect.element(page.getByText('File added')).toBeVisible()
    drag(section.zone(), 'drop', transferOf(aFile('a.pdf')))
    await expect.element(page.getByText('This file is already here.')).toBeVisible()
    expect(await section.files()).toHaveLength(1)
  })

  it('go first to who knows what to do with them', async () => {
    const section = await theSection()
    const taken: string[] = []
    onTestFinished(
      registerFileTaker((files, about) => {
        expect(about).toEqual(section.about)
        taken.push(...files.filter(({ name }) => name.endsWith('.eml')).map(({ name }) => name))
        return files.filter(({ name }) => !name.endsWith('.eml'))
      }),
    )
    await section.show()
    drag(section.zone(), 'drop', transferOf(aFile('mail.eml'), aFile('b.pdf')))
    await expect.element(page.getByText('File added')).toBeVisible()
    expect(taken).toEqual(['mail.eml'])
    expect((await section.files()).map(({ name }) => name)).toEqual(['b.pdf'])
  })
})

describe('a page of a record', () => {
  it('takes files wherever they are dropped, and shows what is on its way where its list is not', async () => {
    const section = await theSection()
    await section.window.show(
      <FileDropArea about={section.about}>
        <p>Another part</p>
      </FileDropArea>,
    )
    const part = page.getByText('Another part').element() as HTMLElement // a paragraph
    drag(part, 'dragenter', transferOf(aFile('a.pdf')))
    await expect.element(page.getByText('Drop files here')).toBeVisible()
    section.vault.refusal = 'readOnly'
    drag(part, 'drop', transferOf(aFile('a.pdf')))
    await expect.element(page.getByText('Drop files here')).not.toBeInTheDocument()
    await expect.element(page.getByText('Not added: the disk with your data is read-only.')).toBeVisible()
    section.vault.refusal = null
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.element(page.getByText('File added')).toBeVisible()
    expect(await section.files()).toHaveLength(1)
  })

  it('leaves what is dropped on its list to the list, and does not take it twice', async () => {
    const section = await theSection()
    await section.window.show(
      <FileDropArea about={section.about}>
        <AttachmentsSection about={section.about} />
      </FileDropArea>,
    )
    await expect.element(page.getByText('No files yet.')).toBeVisible()
    drag(section.zone(), 'dragenter', transferOf(aFile('a.pdf')))
    drag(section.zone(), 'drop', transferOf(aFile('a.pdf')))
    await expect.element(page.getByText('File added')).toBeVisible()
    await expect.element(page.getByText('Drop files here')).not.toBeInTheDocument()
    await expect.element(page.getByText('This file is already here.')).not.toBeInTheDocument()
    expect(section.vault.files.size).toBe(1)
  })

  it('leaves text that is pasted into a field to the field', async () => {
    const section = await theSection()
    await section.window.show(
      <FileDropArea about={section.about}>
        <input aria-label="Field" />
      </FileDropArea>,
    )
    const field = page.getByLabelText('Field').element()
    const paste = (clipboardData: DataTransfer): ClipboardEvent => {
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      field.dispatchEvent(event)
      return event
    }
    const table = transferOf(aFile('image.png'))
    table.setData('text/plain', 'A table')
    expect(paste(table).defaultPrevented).toBe(false)
    expect(paste(transferOf(aFile('image.png'))).defaultPrevented).toBe(true)
    await expect.poll(async () => (await section.files()).map(({ name }) => name)).toEqual(['image.png'])
  })
})

describe('what happened with a client', () => {
  it('names the files of each entry, and opens them at a press', async () => {
    const section = await theSection()
    const { id } = done(await createInteraction({ input: anInteractionInput(section.clientId) }))
    done(await addAttachments({ about: { kind: 'interaction', id }, files: [aStoredFile()] }))
    await section.window.show(<Timeline clientId={section.clientId} />)
    await page.getByRole('button', { name: 'Σύμβαση 2026.pdf' }).click()
    await expect.poll(() => section.vault.opened).toEqual(['Σύμβαση 2026.pdf'])
  })
})

describe('one file', () => {
  async function theFile(over: Parameters<typeof aStoredFile>[0] = {}) {
    const section = await theSection()
    done(await addAttachments({ about: section.about, files: [aStoredFile(over)] }))
    await section.show()
    const { name } = aStoredFile(over)
    return {
      ...section,
      act: async (label: string) => {
        await page.getByRole('button', { name: `Actions for ${name}` }).click()
        await page.getByRole('menuitem', { name: label }).click()
      },
    }
  }

  it('is opened by its name, and saved from its menu', async () => {
    const file = await theFile()
    await expect.element(page.getByText('117 kB, added 23 Nov')).toBeVisible()
    await page.getByRole('button', { name: 'Σύμβαση 2026.pdf', exact: true }).click()
    await expect.poll(() => file.vault.opened).toEqual(['Σύμβαση 2026.pdf'])
    await file.act('Save as…')
    await expect.element(page.getByText('Saved: Σύμβαση 2026.pdf')).toBeVisible()
    expect(file.vault.saved).toEqual(['Σύμβαση 2026.pdf'])
  })

  it('says what is wrong with it when it does not open', async () => {
    const file = await theFile()
    file.vault.openRefusal = 'damaged'
    await page.getByRole('button', { name: 'Σύμβαση 2026.pdf', exact: true }).click()
    await expect.element(page.getByText('The file is damaged, and there is no good copy')).toBeVisible()
  })

  it('is only ever saved if it is a program', async () => {
    const file = await theFile({ name: 'setup.exe' })
    await page.getByRole('button', { name: 'setup.exe', exact: true }).click()
    await expect.poll(() => file.vault.saved).toEqual(['setup.exe'])
    expect(file.vault.opened).toEqual([])
    await page.getByRole('button', { name: 'Actions for setup.exe' }).click()
    await expect.element(page.getByRole('menuitem', { name: 'Save as…' })).toBeVisible()
    await expect.element(page.getByRole('menuitem', { name: 'Open' })).not.toBeInTheDocument()
  })

  it('gets another name and a note, by keyboard', async () => {
    const file = await theFile()
    await file.act('Rename and note…')
    const name = page.getByRole('textbox', { name: 'Name' })
    await expect.element(name).toHaveFocus()
    // The stem is selected, so that typing leaves the ending.
    await userEvent.keyboard('Contract')
    await expect.element(name).toHaveValue('Contract.pdf')
    await page.getByRole('textbox', { name: 'Note' }).fill('Signed copy')
    await name.click()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('button', { name: 'Contract.pdf', exact: true })).toBeVisible()
    await expect.element(page.getByText('Signed copy')).toBeVisible()
    expect(await file.files()).toMatchObject([{ name: 'Contract.pdf', note: 'Signed copy' }])

    await page.getByRole('button', { name: 'Actions for Contract.pdf' }).click()
    await page.getByRole('menuitem', { name: 'Rename and note…' }).click()
    await name.fill('  ')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect.element(page.getByText('Please fill this in.')).toBeVisible()
    await name.click()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('button', { name: 'Contract.pdf', exact: true })).toBeVisible()
  })

  it('is deleted, and comes back with undo', async () => {
    const file = await theFile()
    const before = await file.files()
    await file.act('Delete')
    await expect.element(page.getByText('File deleted')).toBeVisible()
    expect(await file.files()).toEqual([])
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.element(page.getByRole('button', { name: 'Σύμβαση 2026.pdf', exact: true })).toBeVisible()
    expect(await file.files()).toEqual(before)
  })

  it('goes with the record that it hangs on, and comes back with it', async () => {
    const file = await theFile()
    const before = await file.files()
    const counts = done(await deleteClients({ ids: [file.clientId] }))
    expect(counts).toEqual({ client: 1, attachment: 1 })
    expect(await file.files()).toEqual([])
    done(await undo())
    expect(await file.files()).toEqual(before)
  })

  it('is not hung on a record that is gone', async () => {
    const file = await theFile()
    done(await deleteClients({ ids: [file.clientId] }))
    expect(await addAttachments({ about: file.about, files: [aStoredFile()] })).toEqual({
      ok: false,
      error: 'notFound',
    })
  })
})
