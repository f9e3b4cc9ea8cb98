import type { Attitude } from '#shared/domain/decisionTeam/position.ts'
import { html, type Html } from './html.ts'

/** How much of the circle is filled, in quarters: told by form, so that a black-and-white print says it too. */
const QUARTERS = {
  opponent: 0,
  sceptic: 1,
  neutral: 2,
  supporter: 3,
  champion: 4,
} as const satisfies Record<Attitude, number>

// Clockwise from the top, on a circle of radius 5 around (6, 6).
const SECTORS = [
  '',
  'M6 6V1A5 5 0 0 1 11 6Z',
  'M6 6V1A5 5 0 0 1 6 11Z',
  'M6 6V1A5 5 0 1 1 1 6Z',
  'M6 1A5 5 0 0 1 6 11A5 5 0 0 1 6 1Z',
] as const

/** A circle that fills as the attitude gets warmer. A drawing: the printed fonts have no such characters. */
export function attitudeMark(attitude: Attitude): Html {
  return html`<svg class="mark" viewBox="0 0 12 12" aria-hidden="true">
    <circle cx="6" cy="6" r="5" fill="none" stroke="#1f2328" />
    <path d="${SECTORS[QUARTERS[attitude]]}" fill="#1f2328" />
  </svg>`
}
