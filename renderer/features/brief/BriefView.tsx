import { useLanguage, useT } from '#renderer/lib/language.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Badge, type Tone, Link } from '#renderer/ui/index.ts'
import type { BriefPerson, MeetingBrief } from '#shared/domain/brief/brief.ts'
import type { Attitude } from '#shared/domain/decisionTeam/position.ts'
import { type BriefBlock, briefBlocks, lastContactText, partText } from '#shared/i18n/briefBlocks.ts'
import styles from './brief.module.css'

interface BriefViewProps {
  readonly brief: MeetingBrief
  /** Empty when there is nothing left to ask. */
  readonly nextQuestion: string
}

/** A brief as one reads it on screen: people first, then what happened, what is open, what to ask. */
export function BriefView({ brief, nextQuestion }: BriefViewProps) {
  const t = useT()
  const language = useLanguage()
  const blocks = briefBlocks(brief, t, language)
  return (
    <article className={styles['brief']}>
      {brief.people.length > 0 && (
        <ul className={styles['people']}>
          {brief.people.map((person) => (
            <BriefMember key={person.id} person={person} />
          ))}
        </ul>
      )}
      {blocks.length === 0 && <p className={styles['quiet']}>{t('brief.nothing')}</p>}
      {blocks.map((block) => (
        <Block key={block.id} block={block} />
      ))}
      {nextQuestion !== '' && (
        <section>
          <h3 className={styles['title']}>{t('brief.ask')}</h3>
          <p>{nextQuestion}</p>
        </section>
      )}
    </article>
  )
}

const TONE_OF_ATTITUDE = {
  opponent: 'bad',
  sceptic: 'warn',
  neutral: 'neutral',
  supporter: 'good',
  champion: 'good',
} as const satisfies Record<Attitude, Tone>

function BriefMember({ person }: { readonly person: BriefPerson }) {
  const t = useT()
  const language = useLanguage()
  const { id, name, title, attitude, topicsToRaise, topicsToAvoid } = person
  return (
    <li className={styles['person']}>
      <p className={styles['name']}>
        <Link variant="plain" href={hrefOf({ screen: 'person', personId: id })}>
          {name}
        </Link>
        {attitude !== null && (
          <Badge tone={TONE_OF_ATTITUDE[attitude]}>{t(`vocabulary.attitude.${attitude}`)}</Badge>
        )}
      </p>
      <p className={styles['quiet']}>
        {[title, partText(person, t), lastContactText(person, t, language)]
          .filter((word) => word !== '')
          .join(' · ')}
      </p>
      {topicsToRaise !== '' && <Topic label={t('brief.toRaise')} text={topicsToRaise} />}
      {topicsToAvoid !== '' && <Topic label={t('brief.toAvoid')} text={topicsToAvoid} />}
    </li>
  )
}

function Topic({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <p className={styles['topic']}>
      <span className={styles['quiet']}>{label}</span> {text}
    </p>
  )
}

function Block({ block: { title, lines } }: { readonly block: BriefBlock }) {
  return (
    <section>
      <h3 className={styles['title']}>{title}</h3>
      <ul className={styles['lines']}>
        {lines.map(({ text, detail, isLate }, index) => (
          <li key={index}>
            <p className={styles['text']}>{text}</p>
            <p className={isLate ? styles['late'] : styles['quiet']}>{detail}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
