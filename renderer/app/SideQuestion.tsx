import { homeZone } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Badge, Button, Card, Facts } from '#renderer/ui/index.ts'
import { fullerSide, type Holding, type Side, type StartQuestion } from '#shared/domain/safety/holdings.ts'
import { formatDay, formatNumber } from '#shared/i18n/format.ts'
import { dayOfInstant } from '#shared/lib/days.ts'
import styles from './SideQuestion.module.css'

interface SideQuestionProps {
  readonly question: StartQuestion
  readonly onChoose: (side: Side) => void
}

/** Before the first screen: two copies contradict each other, and the person says with which to go on. */
export function SideQuestion({ question, onChoose }: SideQuestionProps) {
  const t = useT()
  const fuller = fullerSide(question)
  const sides =
    fuller === 'database' ? (['database', 'journal'] as const) : (['journal', 'database'] as const)
  return (
    <main className={styles['screen']} data-screen="startQuestion">
      <h1 className={styles['title']}>{t('cure.question.title')}</h1>
      <p className={styles['text']}>{t('cure.question.text')}</p>
      <div className={styles['sides']}>
        {sides.map((side) => (
          <Card
            key={side}
            title={t(`cure.question.${side}`)}
            action={side === fuller ? <Badge tone="good">{t('cure.question.fuller')}</Badge> : undefined}
          >
            <p className={styles['about']}>{t(`cure.question.${side}Text`)}</p>
            <Figures holding={question[side]} />
            <div className={styles['choice']}>
              <Button
                isWide
                autoFocus={side === fuller}
                variant={side === fuller ? 'primary' : 'secondary'}
                onPress={() => onChoose(side)}
              >
                {t(side === 'journal' ? 'cure.question.takeJournal' : 'cure.question.takeDatabase')}
              </Button>
            </div>
          </Card>
        ))}
      </div>
    </main>
  )
}

function Figures({ holding }: { readonly holding: Holding }) {
  const t = useT()
  const language = useLanguage()
  const figures = (['clients', 'people', 'interactions'] as const).map((part) => ({
    label: t(`cure.${part}`),
    value: formatNumber(holding[part], language),
  }))
  const { lastChangeAt } = holding
  const last =
    lastChangeAt === null
      ? t('cure.never')
      : formatDay(dayOfInstant(Date.parse(lastChangeAt), homeZone()), language, 'long')
  return <Facts facts={[...figures, { label: t('cure.lastChange'), value: last }]} />
}
