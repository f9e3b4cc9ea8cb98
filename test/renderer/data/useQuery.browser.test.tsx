import { describe, expect, it } from 'vitest'
import { renderHook } from 'vitest-browser-react'
import { createClient, updateClient } from '#renderer/commands/clients.ts'
import { db } from '#renderer/data/database.ts'
import { onStoreReopened } from '#renderer/data/guardian.ts'
import { getClient, listClients } from '#renderer/data/queries/clients.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { aClientInput, done } from '../commands/inputs.ts'
import { aStore, startWindow, stopWindow } from '../aStore.ts'

describe('useQuery', () => {
  it('is loading, then ready, and redraws when a row changes', async () => {
    await aStore()
    const { id } = done(await createClient({ input: aClientInput({ name: 'Πριν' }) }))
    const { result } = await renderHook(() => useQuery(() => getClient(id), [id]))
    await expect.poll(() => result.current).toMatchObject({ state: 'ready', value: { name: 'Πριν' } })
    done(await updateClient({ id, input: aClientInput({ name: 'Μετά' }) }))
    await expect.poll(() => result.current).toMatchObject({ state: 'ready', value: { name: 'Μετά' } })
  })

  it('hears of rows that were read after it had waited for others', async () => {
    await aStore()
    const { id } = done(await createClient({ input: aClientInput({ name: 'Πριν' }) }))
    const readAfterWaiting = async () => {
      const people = await db.people.toArray()
      return { people: people.length, names: (await listClients()).map(({ name }) => name) }
    }
    const { result } = await renderHook(() => useQuery(readAfterWaiting, []))
    await expect.poll(() => result.current).toMatchObject({ state: 'ready', value: { names: ['Πριν'] } })
    done(await updateClient({ id, input: aClientInput({ name: 'Μετά' }) }))
    await expect.poll(() => result.current).toMatchObject({ value: { names: ['Μετά'] } })
  })

  it('never shows the answer to another question', async () => {
    await aStore()
    const first = done(await createClient({ input: aClientInput({ name: 'Πρώτος' }) }))
    const second = done(await createClient({ input: aClientInput({ name: 'Δεύτερος' }) }))
    const seen: string[] = []
    const { result, rerender } = await renderHook(
      (props?: { id: typeof first.id }) => {
        const id = props?.id ?? first.id
        const answer = useQuery(() => getClient(id), [id])
        if (answer.state === 'ready')
          seen.push(`${id === first.id ? 'Πρώτος' : 'Δεύτερος'}=${answer.value?.name ?? ''}`)
        return answer
      },
      { initialProps: { id: first.id } },
    )
    await expect.poll(() => result.current.state).toBe('ready')
    await rerender({ id: second.id })
    await expect.poll(() => result.current).toMatchObject({ value: { name: 'Δεύτερος' } })
    expect(new Set(seen)).toEqual(new Set(['Πρώτος=Πρώτος', 'Δεύτερος=Δεύτερος']))
  })

  it('lets go of what it has answered before', async () => {
    await aStore()
    const { id } = done(await createClient({ input: aClientInput({ name: 'Πελάτης' }) }))
    const seen = new Set<WeakRef<object>>()
    let shown = ''
    const readAll = async () => {
      const clients = await db.clients.toArray()
      seen.add(new WeakRef(clients))
      return clients.map(({ name }) => name).join()
    }
    const { result } = await renderHook(() => {
      const answer = useQuery(readAll, [])
      if (answer.state === 'ready') shown = answer.value
      return answer
    })
    await expect.poll(() => result.current.state).toBe('ready')
    for (let turn = 0; turn < 30; turn++) {
      const name = `Πελάτης ${String(turn)}`
      done(await updateClient({ id, input: aClientInput({ name }) }))
      await expect.poll(() => shown, { interval: 5 }).toBe(name)
    }
    expect(seen.size).toBeGreaterThan(20)
    // Whoever keeps answers for those who come back soon may do so for a few seconds.
    await expect
      .poll(
        () => {
          collectGarbage()
          return [...seen].filter((answer) => answer.deref() !== undefined).length
        },
        { timeout: 10_000 },
      )
      .toBeLessThan(4)
  })

  it('fails with a way to try again when the database is away', async () => {
    const main = await aStore()
    done(await createClient({ input: aClientInput() }))
    await stopWindow()
    const { result } = await renderHook(() => useQuery(listClients, []))
    await expect.poll(() => result.current.state).toBe('failed')
    await startWindow(main)
    if (result.current.state === 'failed') result.current.retry()
    await expect
      .poll(() => result.current)
      .toMatchObject({ state: 'ready', value: [{ name: 'Ψυκτική Αιγαίου' }] })
  })

  it('asks again by itself when the guardian has opened the database', async () => {
    const main = await aStore()
    done(await createClient({ input: aClientInput() }))
    main.isUnreadable = true
    let isBroken = true
    const { result } = await renderHook(() =>
      useQuery(async () => {
        if (isBroken) throw new DOMException('gone', 'UnknownError')
        return (await listClients()).length
      }, []),
    )
    await expect.poll(() => result.current.state).toBe('failed')
    isBroken = false
    main.isUnreadable = false
    await expect.poll(() => result.current, { timeout: 5000 }).toMatchObject({ state: 'ready', value: 1 })
  })

  it('goes on showing what it has while the database is being opened again', async () => {
    await aStore()
    const { id } = done(await createClient({ input: aClientInput({ name: 'Πριν' }) }))
    const seen = new Set<string>()
    const { result } = await renderHook(() => {
      const answer = useQuery(() => getClient(id), [id])
      seen.add(answer.state)
      return answer
    })
    await expect.poll(() => result.current.state).toBe('ready')
    seen.clear()
    const again = new Promise<void>((resolve) => onStoreReopened(resolve))
    db.close({ disableAutoOpen: false })
    await again
    done(await updateClient({ id, input: aClientInput({ name: 'Μετά' }) }))
    await expect.poll(() => result.current).toMatchObject({ value: { name: 'Μετά' } })
    expect([...seen]).toEqual(['ready'])
  })
})

/** The browser of these tests is started with it. */
function collectGarbage(): void {
  const { gc } = globalThis as { readonly gc?: () => void }
  if (gc === undefined) throw new Error('The browser does not let its garbage be collected')
  gc()
}
