import {
  dueReminders,
  pruneLedger,
  type ReminderLedger,
  replaceSchedule,
  settle,
  latestOfEach,
  splitByDelay,
} from '#shared/domain/reminders/ledger.ts'
import type { Reminder, Schedule } from '#shared/domain/reminders/reminder.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { type ReminderText, reminderText } from '#shared/i18n/reminderText.ts'
import { translator } from '#shared/i18n/translate.ts'
import type { RequestArgument } from '#shared/ipc/contract.ts'
import type { ReminderPlace, ReminderState } from '#shared/ipc/schemas.ts'
import { dayOf, type LocalTime } from '#shared/lib/localTimes.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { logger } from '../log.ts'
import { digestText, lockedText } from './digestText.ts'
import type { ReminderFiles, ReminderMemory } from './reminderFiles.ts'
import {
  type PrivateWords,
  privateWords,
  type WordsByKey,
  type WordsFile,
  withoutWords,
  withWords,
} from './reminderWords.ts'

const log = logger('reminders')

/** More at one time come as one notification. */
const MOST_AT_ONCE = 4

/** What becomes of a notification; at most one of `onShown` and `onFailed` is called. */
export interface NotificationEvents {
  readonly onShown: () => void
  readonly onFailed: () => void
  readonly onClick: () => void
}

export interface ReminderSettings {
  readonly files: ReminderFiles
  readonly memory: ReminderMemory
  /** What the manager's clock shows. */
  readonly now: () => LocalTime
  readonly language: () => Language
  readonly show: (text: ReminderText, events: NotificationEvents) => void
  /** A click leads somewhere. */
  readonly onOpen: (place: ReminderPlace) => void
  /** A click while the vault is locked: where it leads is told once it is unlocked. */
  readonly onLockedClick: () => void
  /** What `state` says has changed. */
  readonly onChanged: () => void
}

/**
 * Tells what is due, and remembers it. A reminder is written into the ledger *before* it is shown: after a crash
 * in between nobody is told twice, and since nobody can know whether it was seen, it goes to the list of what
 * was missed. So nothing comes twice, and nothing is lost.
 *
 * It begins locked, without words: then it only tells how many reminders there are, and lists them as missed, since
 * nobody could see which.
 */
export class Reminders {
  readonly #settings: ReminderSettings
  #schedule: Schedule | null
  /** Null while the vault is locked. */
  #wordsFile: WordsFile | null = null
  #words: WordsByKey = {}
  /** Where the last click on a notification leads, until the vault is unlocked. */
  #place: ReminderPlace | null = null
  #ledger: ReminderLedger
  #missed: readonly Reminder[]
  #notifications: ReminderState['notifications'] = 'unknown'
  #incoming: { from: string; reminders: Reminder[]; words: Record<string, PrivateWords> } | null = null
  /** One thing after the other: ledger and schedule are never decided upon twice at a time. */
  #last: Promise<unknown> = Promise.resolve()
  #isWritten = true

  constructor(settings: ReminderSettings) {
    this.#settings = settings
    const { schedule, ledger, missed } = settings.memory
    this.#schedule = schedule
    this.#ledger = ledger
    this.#missed = missed
  }

  /** From now on with words; a place that was clicked meanwhile is told. */
  unlock(file: WordsFile): Promise<void> {
    return this.#next(async () => {
      this.#words = await file.read().catch(() => {
        log.error('wordsNotRead')
        return {}
      })
      this.#wordsFile = file
      this.#eachReminder((reminder) => withWords(reminder, this.#words[reminder.key]))
      const place = this.#place
      this.#place = null
      if (place !== null) this.#settings.onOpen(place)
      this.#settings.onChanged()
    })
  }

  /** Drops all words at once; what is being written was handed over before. */
  lock(): void {
    this.#wordsFile = null
    this.#words = {}
    this.#incoming = null
    this.#eachReminder(withoutWords)
    this.#settings.onChanged()
  }

  /** Takes up what an earlier run left in the middle, then tells what was missed. */
  start(): Promise<void> {
    return this.#next(async () => {
      const unsure = (this.#schedule?.reminders ?? []).filter(
        ({ key }) => this.#ledger[key]?.state === 'showing',
      )
      if (unsure.length > 0) {
        this.#settle(unsure, 'failed')
        this.#addMissed(unsure)
        await this.#write()
      }
      await this.#deliver()
    })
  }

  /** Tells whatever is due by now. */
  tick(): Promise<void> {
    return this.#next(() => this.#deliver())
  }

  /** One message of a new schedule; from the last one on it holds. */
  replace(
    message: RequestArgument<'reminders.replace'>,
  ): Promise<Result<undefined, 'outOfOrder' | 'notStored'>> {
    return this.#next(async () => {
      const { from, through, reminders, isFirst, isLast } = message
      if (isFirst) this.#incoming = { from, reminders: [], words: {} }
      if (this.#incoming?.from !== from) return err('outOfOrder')
      for (const { reminder, words } of reminders) {
        this.#incoming.reminders.push(reminder)
        this.#incoming.words[reminder.key] = privateWords(reminder, words)
      }
      if (!isLast) return ok(undefined)
      const { reminders: all, words } = this.#incoming
      this.#incoming = null
      return this.#take({ from, through, reminders: all }, words)
    })
  }

  /** Once whatever is on its way to the disk has arrived. */
  async settled(): Promise<void> {
    await this.#last
  }

  state(hasTray: boolean): ReminderState {
    const missed = this.#missed.map((reminder) => {
      const { who, what } = this.#words[reminder.key] ?? { who: '', what: '' }
      return { reminder, words: { who, what } }
    })
    return { notifications: this.#notifications, hasTray, missed }
  }

  /** What is known of the system's notifications before anything was shown. */
  expect(notifications: ReminderState['notifications']): void {
    if (this.#notifications !== 'unknown' || notifications === 'unknown') return
    this.#notifications = notifications
    this.#settings.onChanged()
  }

  dismissMissed(): Promise<void> {
    return this.#next(async () => {
      this.#missed = []
      await this.#write()
      this.#settings.onChanged()
    })
  }

  /** Shows something harmless, and answers whether that worked. */
  test(limitMs = 4000): Promise<Result<undefined, 'notShown'>> {
    const t = translator(this.#settings.language())
    return new Promise((resolve) => {
      const answer = (works: boolean): void => {
        clearTimeout(timer)
        this.#learn(works)
        resolve(works ? ok(undefined) : err('notShown'))
      }
      const timer = setTimeout(() => answer(false), limitMs)
      this.#settings.show(
        { title: t('reminders.notification.testTitle'), body: t('reminders.notification.testBody') },
        {
          onShown: () => answer(true),
          onFailed: () => answer(false),
          onClick: () => this.#clicked({ kind: 'today' }),
        },
      )
    })
  }

  async #take(next: Schedule, words: WordsByKey): Promise<Result<undefined, 'notStored'>> {
    const file = this.#wordsFile
    if (file === null) return err('notStored')
    const now = this.#settings.now()
    const { schedule, passed } = replaceSchedule(this.#schedule, next, this.#ledger, now)
    const needed = new Set([...schedule.reminders, ...this.#missed].map(({ key }) => key))
    const kept = Object.entries(this.#words).filter(([key]) => needed.has(key))
    const all = { ...Object.fromEntries(kept), ...words }
    try {
      // The words go first: a crash in between leaves words too many, never a reminder without its words.
      await file.write(all)
      await this.#settings.files.writeSchedule(schedule)
    } catch {
      log.error('scheduleNotWritten')
      return err('notStored')
    }
    this.#schedule = schedule
    // It may have been locked meanwhile.
    if (this.#wordsFile === file) this.#words = all
    else this.#eachReminder(withoutWords)
    this.#settle(passed, 'passed')
    this.#ledger = pruneLedger(this.#ledger, schedule, now)
    log.info('scheduled', { reminders: schedule.reminders.length, passed: passed.length })
    if (passed.length > 0) await this.#write()
    await this.#deliver()
    return ok(undefined)
  }

  async #deliver(): Promise<void> {
    const now = this.#settings.now()
    const due = dueReminders(this.#schedule ?? { reminders: [] }, this.#ledger, now)
    if (due.length === 0) {
      if (!this.#isWritten) await this.#write()
      return
    }
    const told = latestOfEach(due)
    const { onTime, missed } = splitByDelay(told, now)
    this.#settle(due, 'passed')
    this.#settle(told, 'showing')
    this.#addMissed(missed)
    await this.#write()
    log.info('due', { onTime: onTime.length, missed: missed.length })
    if (this.#wordsFile === null) return this.#showHowMany(told)
    if (missed.length > 0) this.#settings.onChanged()
    if (missed.length > 1) this.#show(missed, this.#digest('missed', missed), { kind: 'missed' })
    else missed.forEach((reminder) => this.#showOne(reminder))
    if (onTime.length > MOST_AT_ONCE) this.#show(onTime, this.#digest('now', onTime), { kind: 'today' })
    else onTime.forEach((reminder) => this.#showOne(reminder))
  }

  /** Nobody can see which they are while the vault is locked: afterwards they are listed. */
  async #showHowMany(told: readonly Reminder[]): Promise<void> {
    const listed = this.#missed.length
    this.#addMissed(told)
    if (this.#missed.length > listed) await this.#write()
    const [only, ...others] = told
    const place = only === undefined || others.length > 0 ? ({ kind: 'missed' } as const) : only.subject
    this.#settings.onChanged()
    this.#show(told, lockedText(told.length, this.#settings.language()), place)
  }

  #showOne(reminder: Reminder): void {
    this.#show([reminder], this.#textOf(reminder), reminder.subject)
  }

  #show(reminders: readonly Reminder[], text: ReminderText, place: ReminderPlace): void {
    this.#settings.show(text, {
      onShown: () => void this.#answered(reminders, true),
      onFailed: () => void this.#answered(reminders, false),
      onClick: () => this.#clicked(place),
    })
  }

  #clicked(place: ReminderPlace): void {
    if (this.#wordsFile !== null) {
      this.#settings.onOpen(place)
      return
    }
    this.#place = place
    this.#settings.onLockedClick()
  }

  #answered(reminders: readonly Reminder[], works: boolean): Promise<void> {
    return this.#next(async () => {
      this.#settle(reminders, works ? 'shown' : 'failed')
      if (!works) {
        log.warn('notShown', { reminders: reminders.length })
        this.#addMissed(reminders)
      }
      await this.#write()
      if (!works) this.#settings.onChanged()
      this.#learn(works)
    })
  }

  #learn(works: boolean): void {
    const learned = works ? 'works' : 'notFound'
    if (this.#notifications === learned) return
    this.#notifications = learned
    this.#settings.onChanged()
  }

  #digest(kind: 'missed' | 'now', reminders: readonly Reminder[]): ReminderText {
    return digestText(kind, reminders, (reminder) => this.#textOf(reminder), this.#settings.language())
  }

  #textOf(reminder: Reminder): ReminderText {
    const today = dayOf(this.#settings.now())
    return reminderText(reminder, this.#words[reminder.key], this.#settings.language(), today)
  }

  #settle(reminders: readonly Reminder[], state: ReminderLedger[string]['state']): void {
    this.#ledger = settle(this.#ledger, reminders, state)
  }

  #eachReminder(change: (reminder: Reminder) => Reminder): void {
    if (this.#schedule !== null)
      this.#schedule = { ...this.#schedule, reminders: this.#schedule.reminders.map(change) }
    this.#missed = this.#missed.map(change)
  }

  #addMissed(reminders: readonly Reminder[]): void {
    const listed = new Set(this.#missed.map(({ key }) => key))
    this.#missed = [...this.#missed, ...reminders.filter(({ key }) => !listed.has(key))]
  }

  /** A disk that refuses keeps nobody from being reminded; it is written again at the next tick. */
  async #write(): Promise<void> {
    try {
      await this.#settings.files.writeDelivered(this.#ledger, this.#missed)
      this.#isWritten = true
    } catch {
      this.#isWritten = false
      log.error('ledgerNotWritten')
    }
  }

  #next<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#last.then(work)
    this.#last = done.catch(() => undefined)
    return done
  }
}
