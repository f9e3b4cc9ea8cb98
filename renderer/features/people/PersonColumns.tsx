import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import type { DataColumn } from '#renderer/ui/index.ts'
import type { NextBirthday } from '#shared/domain/celebrations/birthday.ts'
import { ATTITUDES, DECISION_ROLES } from '#shared/domain/decisionTeam/position.ts'
import type { PartialDate } from '#shared/domain/people/partialDate.ts'
import { fullName } from '#shared/domain/people/person.ts'
import { formatDay, formatPartialDate, formatRelativeDay } from '#shared/i18n/format.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Day } from '#shared/lib/days.ts'
import { AttitudeMark, BirthdayMark, ClientLinks, PersonName } from './PersonCells.tsx'
import { CELEBRATING_WITHIN_DAYS, type PersonRow } from './PersonView.ts'

/** The columns of the list of people, in their first order. */
export function personColumns(
  t: Translate,
  language: Language,
  today: Day,
): readonly DataColumn<PersonRow>[] {
  return [
    {
      id: 'name',
      header: t('people.columns.name'),
      width: 200,
      minWidth: 140,
      cell: ({ person }) => <PersonName person={person} />,
      // Sorted as in an address book: family name first.
      sortValue: ({ person }) => `${person.familyName} ${person.givenName}`,
      exports: [{ header: t('people.columns.name'), value: ({ person }) => fullName(person) }],
      canHide: false,
      isPinned: true,
    },
    {
      id: 'position',
      header: t('people.columns.position'),
      width: 176,
      cell: (row) => titlesOf(row),
      sortValue: (row) => textOrNull(titlesOf(row)),
    },
    {
      id: 'client',
      header: t('people.columns.client'),
      width: 152,
      cell: ({ positions }) => <ClientLinks positions={positions} />,
      sortValue: ({ positions }) => positions[0]?.client.name ?? null,
      exports: [{ header: t('people.columns.client'), value: (row) => clientsOf(row).join(', ') }],
    },
    {
      id: 'decisionRole',
      header: t('people.columns.decisionRole'),
      width: 124,
      cell: ({ decisionRole }) => decisionRole && t(`vocabulary.decisionRole.${decisionRole}`),
      sortValue: ({ decisionRole }) => (decisionRole === null ? null : DECISION_ROLES.indexOf(decisionRole)),
      exports: [
        {
          header: t('people.columns.decisionRole'),
          value: ({ decisionRole }) => decisionRole && t(`vocabulary.decisionRole.${decisionRole}`),
        },
      ],
    },
    {
      id: 'birthday',
      header: t('people.columns.birthday'),
      width: 184,
      cell: ({ birthday }) =>
        birthday && (
          <BirthdayMark
            text={birthdayText(birthday, t, language, today)}
            fullText={
              birthday.turns === null
                ? formatDay(birthday.day, language, 'withWeekday')
                : t('people.birthday.turns', {
                    age: birthday.turns,
                    day: formatDay(birthday.day, language, 'long'),
                  })
            }
            isNear={birthday.inDays <= CELEBRATING_WITHIN_DAYS}
          />
        ),
      sortValue: ({ birthday }) => birthday?.inDays ?? null,
      exports: [
        {
          header: t('people.columns.birthday'),
          value: ({ person }) => person.birthday && bornOn(person.birthday, language),
        },
      ],
    },
    {
      id: 'attitude',
      header: t('people.columns.attitude'),
      width: 136,
      cell: ({ attitude }) => attitude && <AttitudeMark attitude={attitude} />,
      sortValue: ({ attitude }) => (attitude === null ? null : ATTITUDES.indexOf(attitude)),
      exports: [
        {
          header: t('people.columns.attitude'),
          value: ({ attitude }) => attitude && t(`vocabulary.attitude.${attitude}`),
        },
      ],
    },
    {
      id: 'lastContact',
      header: t('people.columns.lastContact'),
      width: 132,
      cell: ({ lastContact }) => lastContact && <RelativeDay day={lastContact} />,
      sortValue: ({ lastContact }) => lastContact,
    },
    {
      id: 'mobile',
      header: t('people.columns.mobile'),
      width: 140,
      cell: ({ mobile }) => mobile,
      sortValue: ({ mobile }) => textOrNull(mobile),
    },
    {
      id: 'email',
      header: t('people.columns.email'),
      width: 210,
      cell: ({ email }) => email,
      sortValue: ({ email }) => textOrNull(email),
    },
  ]
}

/** The day without its year, and how far it is; far away the day alone says enough. */
function birthdayText(birthday: NextBirthday, t: Translate, language: Language, today: Day): string {
  // The day of this year's form: the year of the next birthday is plain from the distance.
  const day = formatDay(birthday.day, language, 'short', birthday.day)
  if (birthday.inDays > CELEBRATING_WITHIN_DAYS) return day
  return t('people.birthday.dayAndDistance', {
    day,
    distance: formatRelativeDay(birthday.day, today, language),
  })
}

function titlesOf({ positions }: PersonRow): string {
  return positions
    .map(({ position }) => position.title)
    .filter((title) => title !== '')
    .join(' · ')
}

/** The day itself, not the next celebration; in words where a part of it is unknown. */
function bornOn(date: PartialDate, language: Language): string {
  const { day, month, year } = date
  if (day === undefined || month === undefined || year === undefined) return formatPartialDate(date, language)
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

function clientsOf({ positions }: PersonRow): readonly string[] {
  return [...new Set(positions.map(({ client }) => client.name))]
}

/** People about whom something is not known come last, not first. */
function textOrNull(text: string): string | null {
  return text === '' ? null : text
}
