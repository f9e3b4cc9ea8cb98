/** How a letter looks: the address where a window envelope shows it, one serif for the subject, wide margins. */
export const LETTER_STYLES = `
@page { size: A4; margin: 22mm 25mm 24mm 25mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { font: 400 10.5pt/1.55 'Noto Sans', sans-serif; color: #1f2328; hyphens: manual; }
body { overflow-wrap: anywhere; font-variant-numeric: lining-nums; }
p { orphans: 3; widows: 3; }
.letter + .letter { break-before: page; }
.sender { height: 6mm; font-size: 8pt; letter-spacing: 0.04em; color: #5a5f66; }
header { min-height: 62mm; display: grid; grid-template-rows: 23mm 1fr auto; }
header:not(:has(.sender)) { padding-top: 0; grid-template-rows: 1fr auto; }
address { font-style: normal; line-height: 1.45; }
header:not(:has(.sender)) address { padding-top: 23mm; }
.date { justify-self: end; color: #5a5f66; }
h1 { margin: 8mm 0 6mm; font: 700 13pt/1.3 'Noto Serif', serif; text-wrap: balance; break-after: avoid; }
.body p + p { margin-top: 3.2mm; }
`
