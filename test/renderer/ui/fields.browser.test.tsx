import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  ComboBox,
  DayField,
  PartialDateField,
  Select,
  TagsField,
  TextField,
  type DayFieldState,
  type PartialDateValue,
} from '#renderer/ui/index.ts'
import { day, type Day } from '#shared/lib/days.ts'
import { renderUi, TODAY } from './uiTest.tsx'

type DayChange = (value: Day | null, state: DayFieldState) => void

function DayStage({ start = null, onChange }: { readonly start?: Day | null; readonly onChange: DayChange }) {
  const [value, setValue] = useState<Day | null>(start)
  return (
    <>
      <DayField
        label="Due"
        value={value}
        onChange={(next, state) => {
          setValue(next)
          onChange(next, state)
        }}
      />
      <button type="button" onClick={() => setValue(null)}>
        Reset
      </button>
    </>
  )
}

describe('DayField', () => {
  const box = () => page.getByRole('textbox', { name: 'Due' })

  it('reads what is typed, tells empty from invalid and keeps the text', async () => {
    const onChange = vi.fn<DayChange>()
    await renderUi(<DayStage onChange={onChange} />)
    await box().fill('25 Nov 2026')
    await expect.poll(() => onChange).toHaveBeenLastCalledWith('2026-11-25', 'valid')
    await userEvent.tab()
    await expect.element(box()).toHaveValue('25/11/2026')
    await box().fill('31/4/2026')
    await expect.poll(() => onChange).toHaveBeenLastCalledWith(null, 'invalid')
    await userEvent.tab()
    await expect.element(box()).toHaveValue('31/4/2026')
    await box().fill('')
    await expect.poll(() => onChange).toHaveBeenLastCalledWith(null, 'empty')
  })

  it('understands Greek words', async () => {
    const onChange = vi.fn<DayChange>()
    await renderUi(<DayStage onChange={onChange} />, 'el')
    await box().fill('αύριο')
    await expect.poll(() => onChange).toHaveBeenLastCalledWith('2026-11-24', 'valid')
  })

  it('picks a day from the calendar by keyboard and returns the focus', async () => {
    const onChange = vi.fn<DayChange>()
    await renderUi(<DayStage start={TODAY} onChange={onChange} />)
    await page.getByRole('button', { name: 'Choose a day: Due' }).click()
    await expect.element(page.getByRole('button', { name: /^Monday,? 23 November 2026$/ })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{PageDown}')
    await expect.element(page.getByRole('button', { name: /^Friday,? 1 January 2027$/ })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => onChange).toHaveBeenLastCalledWith('2027-01-01', 'valid')
    await expect.element(box()).toHaveValue('01/01/2027')
    await vi.waitFor(() => expect(document.querySelector('[role="dialog"]')).toBeNull())
    await expect.element(page.getByRole('button', { name: 'Choose a day: Due' })).toHaveFocus()
  })

  it('follows a value that the form resets', async () => {
    await renderUi(<DayStage start={day('2026-11-25')} onChange={() => undefined} />)
    await expect.element(box()).toHaveValue('25/11/2026')
    await page.getByRole('button', { name: 'Reset' }).click()
    await expect.element(box()).toHaveValue('')
  })
})

describe('PartialDateField', () => {
  it('hands out each part alone and null when all are empty', async () => {
    const onChange = vi.fn<(value: PartialDateValue | null) => void>()
    function Stage() {
      const [value, setValue] = useState<PartialDateValue | null>(null)
      return (
        <PartialDateField
          label="Birthday"
          value={value}
          onChange={(next) => {
            setValue(next)
            onChange(next)
          }}
        />
      )
    }
    await renderUi(<Stage />)
    const group = page.getByRole('group', { name: 'Birthday' })
    await group.getByRole('textbox', { name: 'Year' }).fill('1975')
    await expect.poll(() => onChange).toHaveBeenLastCalledWith({ year: 1975 })
    await group.getByRole('textbox', { name: 'Day' }).fill('2x9')
    await expect.poll(() => onChange).toHaveBeenLastCalledWith({ day: 29, year: 1975 })
    await group.getByRole('button', { name: /Month/ }).click()
    await page.getByRole('option', { name: 'February' }).click()
    await expect.poll(() => onChange).toHaveBeenLastCalledWith({ day: 29, month: 2, year: 1975 })
    await group.getByRole('textbox', { name: 'Year' }).fill('')
    await group.getByRole('textbox', { name: 'Day' }).fill('')
    await group.getByRole('button', { name: /Month/ }).click()
    await page.getByRole('option', { name: 'No month' }).click()
    await expect.poll(() => onChange).toHaveBeenLastCalledWith(null)
  })
})

describe('TagsField', () => {
  it('adds with Enter, comma and on leaving, drops doubles, removes with Backspace', async () => {
    const onChange = vi.fn<(value: readonly string[]) => void>()
    function Stage() {
      const [value, setValue] = useState<readonly string[]>([])
      return (
        <TagsField
          label="Hobbies"
          value={value}
          onChange={(next) => {
            setValue(next)
            onChange(next)
          }}
        />
      )
    }
    await renderUi(<Stage />)
    const box = page.getByRole('textbox', { name: 'Hobbies' })
    await box.fill('Ιστιοπλοΐα')
    await userEvent.keyboard('{Enter}')
    await userEvent.type(box, 'jazz,')
    await expect.poll(() => onChange).toHaveBeenLastCalledWith(['Ιστιοπλοΐα', 'jazz'])
    await userEvent.type(box, 'ιστιοπλοια{Enter}')
    await expect.poll(() => onChange).toHaveBeenCalledTimes(2)
    await userEvent.type(box, 'chess')
    await userEvent.tab()
    await expect.poll(() => onChange).toHaveBeenLastCalledWith(['Ιστιοπλοΐα', 'jazz', 'chess'])
    await page.getByRole('button', { name: 'Remove jazz' }).click()
    await expect.poll(() => onChange).toHaveBeenLastCalledWith(['Ιστιοπλοΐα', 'chess'])
    await box.click()
    await userEvent.keyboard('{Backspace}')
    await expect.poll(() => onChange).toHaveBeenLastCalledWith(['Ιστιοπλοΐα'])
  })
})

describe('choices and errors', () => {
  it('says what is wrong to screen readers too', async () => {
    await renderUi(<TextField label="E-mail" value="x" onChange={() => undefined} error="Not an address." />)
    await expect.element(page.getByRole('textbox')).toHaveAccessibleDescription('Not an address.')
    await expect.element(page.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true')
  })

  it('chooses from a list by keyboard', async () => {
    const onChange = vi.fn<(value: 'a' | 'b') => void>()
    await renderUi(
      <Select
        label="Class"
        choices={[
          { id: 'a', label: 'Key' },
          { id: 'b', label: 'Regular' },
        ]}
        value="a"
        onChange={onChange}
      />,
    )
    await userEvent.tab()
    await userEvent.keyboard('{Enter}{ArrowDown}{Enter}')
    await expect.poll(() => onChange).toHaveBeenCalledExactlyOnceWith('b')
  })

  it('finds a choice without accents', async () => {
    const onChange = vi.fn<(value: string | null) => void>()
    await renderUi(
      <ComboBox
        label="Person"
        choices={[
          { id: 'a', label: 'Άννα' },
          { id: 'n', label: 'Νίκος' },
        ]}
        value={null}
        onChange={onChange}
      />,
    )
    await page.getByRole('combobox', { name: 'Person' }).fill('νικ')
    await expect.element(page.getByRole('option')).toHaveTextContent('Νίκος')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.poll(() => onChange).toHaveBeenLastCalledWith('n')
  })

  it('shows fifty of thousands and says so; typing finds the others', async () => {
    const onChange = vi.fn<(value: string | null) => void>()
    const choices = Array.from({ length: 3000 }, (_, index) => ({
      id: `c${index}`,
      label: `Πελάτης ${index}`,
    }))
    await renderUi(<ComboBox label="Client" choices={choices} value="c2999" onChange={onChange} />)
    const box = page.getByRole('combobox', { name: 'Client' })
    await expect.element(box).toHaveValue('Πελάτης 2999')
    await box.click()
    await expect.element(page.getByRole('status')).toHaveTextContent('3,000')
    await expect.poll(() => page.getByRole('option').elements()).toHaveLength(50)
    await box.fill('πελατησ 1234')
    await expect.element(page.getByRole('option')).toHaveTextContent('Πελάτης 1234')
    await expect.element(page.getByRole('status')).not.toBeInTheDocument()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.poll(() => onChange).toHaveBeenLastCalledWith('c1234')
  })
})
