/** The whitespace of a client: its units × our offerings. */
export { WhitespacePage } from './WhitespacePage.tsx'
