import { classes } from '../lib/classes.ts'
import { initialsOf } from '../lib/initials.ts'
import styles from './Avatar.module.css'

/** From against to for: each differs in shape as well as in colour. */
export type AvatarRing = 'opponent' | 'sceptic' | 'neutral' | 'supporter' | 'champion'

export interface AvatarProps {
  /** Gives the initials. */
  readonly name: string
  /** A data or blob address. */
  readonly photo?: string | null | undefined
  readonly size?: 24 | 32 | 40 | 56 | 72 | undefined
  /** A circle for people, a quiet square for companies. */
  readonly shape?: 'round' | 'square' | undefined
  readonly ring?: AvatarRing | undefined
  /** Says the ring in words; needed when the words do not stand beside it. */
  readonly ringLabel?: string | undefined
  /** A dashed outline without a name: somebody is missing here. */
  readonly isPlaceholder?: boolean | undefined
}

/** A face or initials. Decoration, unless the ring is given words. */
export function Avatar({
  name,
  photo,
  size = 32,
  shape = 'round',
  ring,
  ringLabel,
  isPlaceholder = false,
}: AvatarProps) {
  const look = classes(
    styles['avatar'],
    styles[shape],
    styles[`size${size}`],
    isPlaceholder && styles['placeholder'],
  )
  return (
    <span
      className={look}
      {...(ringLabel ? { role: 'img', 'aria-label': ringLabel } : { 'aria-hidden': true })}
    >
      {photo ? (
        <img src={photo} alt="" className={styles['photo']} draggable={false} />
      ) : (
        <span>{initialsOf(name)}</span>
      )}
      {ring && <Ring ring={ring} />}
    </span>
  )
}

// Radius 47 in a box of 100, a circumference of 295: the dashes are shares of that.
const DASHES = {
  opponent: '14 10.6',
  sceptic: '49.2 24.6',
  neutral: undefined,
  supporter: undefined,
  champion: undefined,
} as const satisfies Record<AvatarRing, string | undefined>

function Ring({ ring }: { readonly ring: AvatarRing }) {
  return (
    <svg className={classes(styles['ring'], styles[ring])} viewBox="0 0 100 100" aria-hidden>
      <circle cx="50" cy="50" r="47" strokeDasharray={DASHES[ring]} />
      {ring === 'champion' && <circle cx="50" cy="50" r="40.5" className={styles['second']} />}
    </svg>
  )
}
