import { describe, expect, it } from 'vitest'
import type { Gate } from '#electron/main/gate/gate.ts'
import { type DraftKeeper, Locking } from '#electron/main/gate/locking.ts'
import { LockWatch } from '#electron/main/gate/lockWatch.ts'
import type { Drafts, LockReason } from '#shared/ipc/vault.ts'
import { err, ok } from '#shared/lib/result.ts'

const DRAFTS: Drafts = { place: '#/clients?dialog=clientForm', forms: { 'client:new': '{"name":"Αιγαίον"}' } }

describe('locking', () => {
  it('keeps what was typed, then lets the page and the keys go', async () => {
    const rig = aRig()
    rig.onAnnounce = () => rig.locking.answer({ isSaved: true, drafts: DRAFTS })
    await rig.locking.lock('idle')
    expect(rig.events).toEqual(['announce', 'keep', 'close idle', 'replace', 'locked'])
    expect(rig.kept).toEqual(DRAFTS)
  })

  it('only hides the page where something is stored nowhere', async () => {
    const rig = aRig()
    rig.onAnnounce = () => rig.locking.answer({ isSaved: false, drafts: null })
    await rig.locking.lock('asked')
    expect(rig.events).toEqual(['announce', 'cover', 'locked'])
    expect(rig.locking.told(OPEN)).toMatchObject({ state: 'locked', lockedBy: 'asked' })
  })

  it('only hides the page where the drafts cannot be written', async () => {
    const rig = aRig()
    rig.refusesDrafts = true
    rig.onAnnounce = () => rig.locking.answer({ isSaved: true, drafts: DRAFTS })
    await rig.locking.lock('suspend')
    expect(rig.events).toEqual(['announce', 'cover', 'locked'])
  })

  it('shows the hidden page again for the passphrase, and for nothing else', async () => {
    const rig = aRig()
    rig.onAnnounce = () => rig.locking.answer({ isSaved: false, drafts: null })
    await rig.locking.lock('asked')
    expect(await rig.locking.uncover('wrong')).toEqual(err('wrong'))
    expect(rig.locking.isCovering).toBe(true)
    expect(await rig.locking.uncover('right')).toMatchObject({ ok: true })
    await new Promise((resolve) => setTimeout(resolve))
    expect(rig.events.slice(-2)).toEqual(['uncovered', 'uncover'])
    expect(rig.locking.told(OPEN).state).toBe('open')
  })

  it('asks no page that is gone, and nobody where locking keeps nobody out', async () => {
    const gone = aRig()
    gone.hasPage = false
    await gone.locking.lock('screen')
    expect(gone.events).toEqual(['close screen', 'replace', 'locked'])

    const open = aRig()
    open.canLock = false
    await open.locking.lock('screen')
    expect(open.events).toEqual([])
  })

  it('locks once, however often it is asked', async () => {
    const rig = aRig()
    rig.onAnnounce = () => setTimeout(() => rig.locking.answer({ isSaved: true, drafts: null }), 5)
    await Promise.all([rig.locking.lock('screen'), rig.locking.lock('suspend')])
    expect(rig.events).toEqual(['announce', 'close screen', 'replace', 'locked'])
  })
})

describe('the watch that locks', () => {
  it('locks after the minutes that were chosen, and never where none were', () => {
    const locked: LockReason[] = []
    let [idle, minutes]: [number, number | null] = [599, 10]
    const watch = new LockWatch({
      idleSeconds: () => idle,
      lockAfterMinutes: () => minutes,
      lock: (reason) => locked.push(reason),
    })
    watch.look()
    expect(locked).toEqual([])
    idle = 600
    watch.look()
    expect(locked).toEqual(['idle'])
    minutes = null
    watch.look()
    expect(locked).toEqual(['idle'])
  })
})

const OPEN = {
  state: 'open',
  protection: 'passphrase',
  hasRecoveryKey: false,
  systemKey: { protects: false, isUsed: false },
  waitUntilMs: null,
  lockedBy: null,
} as const

function aRig() {
  const rig = {
    events: [] as string[],
    kept: null as Drafts | null,
    canLock: true,
    hasPage: true,
    refusesDrafts: false,
    onAnnounce: (): unknown => undefined,
  }
  const gate = {
    get canLock() {
      return rig.canLock
    },
    state: () => OPEN,
    close: (reason: LockReason) => {
      rig.events.push(`close ${reason}`)
      return Promise.resolve()
    },
    proves: (passphrase: string) => Promise.resolve(passphrase === 'right' ? ok(undefined) : err('wrong')),
  }
  const drafts: DraftKeeper = {
    keep: (given) => {
      if (rig.refusesDrafts) return Promise.resolve(false)
      rig.events.push('keep')
      rig.kept = given
      return Promise.resolve(true)
    },
    take: () => Promise.resolve(rig.kept),
  }
  const done = (event: string) => () => {
    rig.events.push(event)
    return Promise.resolve()
  }
  const locking = new Locking({
    // Only what locking asks of a gate.
    gate: gate as unknown as Gate<never>,
    window: {
      holdsSomething: () => rig.hasPage,
      announce: () => {
        rig.events.push('announce')
        rig.onAnnounce()
      },
      replace: done('replace'),
      cover: done('cover'),
      uncover: () => void done('uncover')(),
    },
    drafts: () => drafts,
    onLocked: () => void done('locked')(),
    onUncovered: () => void done('uncovered')(),
  })
  return Object.assign(rig, { locking })
}
