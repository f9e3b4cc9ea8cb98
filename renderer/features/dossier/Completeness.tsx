import { useT } from '#renderer/lib/language.ts'
import { useLocation } from '#renderer/navigation/location.ts'
import { formatPlace } from '#renderer/navigation/route.ts'
import { Link } from '#renderer/ui/index.ts'
import { dialogFor, questionText } from './completenessQuestion.ts'
import type { DossierView } from './dossierView.ts'
import styles from './Completeness.module.css'

const RADIUS = 17
const LENGTH = 2 * Math.PI * RADIUS

/** How complete the dossier is, as a ring, and the next question to ask. */
export function Completeness({ view }: { readonly view: DossierView }) {
  const t = useT()
  const route = useLocation((place) => place.route)
  const { completeness, client, team } = view
  const { next, done, total } = completeness
  const share = total === 0 ? 1 : done / total
  return (
    <div className={styles['completeness']}>
      <svg className={styles['ring']} viewBox="0 0 40 40" aria-hidden>
        <circle className={styles['track']} cx="20" cy="20" r={RADIUS} />
        {share > 0 && (
          <circle
            className={styles['share']}
            cx="20"
            cy="20"
            r={RADIUS}
            strokeDasharray={`${share * LENGTH} ${LENGTH}`}
            transform="rotate(-90 20 20)"
          />
        )}
      </svg>
      <div className={styles['text']}>
        <span>{t('dossier.completeness.percent', { percent: Math.floor(share * 100) })}</span>
        {next === null ? (
          <span className={styles['complete']}>{t('dossier.completeness.complete')}</span>
        ) : (
          <Link href={formatPlace({ route, dialog: dialogFor(next, client, team.members) })}>
            {questionText(next, team.members, t)}
          </Link>
        )}
      </div>
    </div>
  )
}
