/** How a printed dossier looks: paper, a serif for titles, one rule, small labels; it stays readable in grey. */
export const DOSSIER_STYLES = `
@page { size: A4; margin: 24mm 25mm 26mm 30mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { font: 400 10pt/1.5 'Noto Sans', sans-serif; color: #1f2328; hyphens: manual; }
body { overflow-wrap: anywhere; font-variant-numeric: lining-nums; }
h1, h2, h3 { font-family: 'Noto Serif', serif; font-weight: 700; line-height: 1.2; break-after: avoid; text-wrap: balance; }
h2 { font-size: 19pt; margin-bottom: 9mm; padding-bottom: 3mm; border-bottom: 0.6pt solid #1f2328; }
h3 { font-size: 11.5pt; margin-bottom: 2mm; }
p { orphans: 3; widows: 3; }
p + p { margin-top: 2mm; }
ul, ol { list-style: none; }
a { color: inherit; text-decoration: none; }
.label, th { font-size: 7.5pt; line-height: 1.5; letter-spacing: 0.07em; text-transform: uppercase; color: #5a5f66; }
.quiet { color: #5a5f66; }
p.quiet { font-size: 9pt; }

.cover { height: 244mm; display: grid; grid-template-columns: 1fr auto; grid-template-rows: auto auto auto 1fr auto; align-items: start; }
.cover-edition { justify-self: end; font-size: 8pt; font-weight: 700; letter-spacing: 0.09em; text-transform: uppercase;
  border: 0.6pt solid #1f2328; padding: 0.8mm 3mm; }
.cover-title, .cover > .facts, .cover-contents, .cover-note { grid-column: 1 / -1; }
.cover-kind { padding-top: 1mm; font-size: 9pt; letter-spacing: 0.12em; }
.cover-title { margin-top: 52mm; padding-bottom: 7mm; border-bottom: 0.6pt solid #1f2328; }
.cover h1 { font-size: 32pt; line-height: 1.12; letter-spacing: -0.01em; }
.cover-summary { margin-top: 4mm; font: 400 13pt/1.4 'Noto Serif', serif; color: #5a5f66; text-wrap: balance; }
.cover > .facts { margin-top: 7mm; }
.cover-contents { align-self: end; }
.cover-contents ol { margin-top: 2mm; }
.cover-contents li { padding: 0.6mm 0; }
.cover-note { margin-top: 8mm; padding-top: 3mm; border-top: 0.3pt solid #b9b4aa; font-size: 9pt; color: #5a5f66; }

.chapter { break-before: page; }
.chapter.follows { break-before: auto; margin-top: 14mm; }
.part { margin-bottom: 8mm; }
.facts { width: 100%; border-collapse: collapse; }
.facts tr { break-inside: avoid; }
.facts th, .facts td { padding: 0.9mm 0; text-align: left; vertical-align: baseline; }
.facts th { width: 42mm; padding-right: 4mm; font-weight: 400; }
.sites { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm 8mm; }
.sites li { break-inside: avoid; }

.card { display: grid; grid-template-columns: 22mm 1fr; gap: 0 7mm; break-inside: avoid; padding: 6mm 0; border-top: 0.3pt solid #b9b4aa; }
h2 + .card { border-top: 0; padding-top: 0; }
.portrait { width: 22mm; height: 22mm; border-radius: 50%; object-fit: cover; }
.initials { display: grid; place-content: center; border: 0.6pt solid #8b8f94; font: 400 15pt 'Noto Serif', serif; color: #5a5f66; }
.card h3 { font-size: 13pt; margin-bottom: 0.5mm; }
.card-columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 7mm; margin-top: 2.5mm; align-items: start; }
/* The label column is as wide as its longest label. */
.card-columns .facts th { width: 1%; min-width: 22mm; white-space: nowrap; padding-right: 3.5mm; }
.card .facts th, .card .facts td { padding-block: 0.6mm; }
.card-more { margin-top: 2mm; padding-top: 2mm; border-top: 0.3pt solid #ddd9d1; }
.card .card-more .facts th { width: 34mm; }
.card-notes { margin-top: 3mm; padding-left: 4mm; border-left: 0.8pt solid #8b8f94; }
.mark { width: 2.6mm; height: 2.6mm; vertical-align: -0.25mm; margin-right: 1mm; }

.offers { width: 100%; border-collapse: collapse; }
.offers tbody { break-inside: avoid; }
.offers th, .offers td { padding: 2.4mm 5mm 2.4mm 0; text-align: left; vertical-align: baseline; }
.offers thead th { padding-top: 0; padding-bottom: 1.5mm; font-weight: 400; white-space: nowrap; }
.offers tbody tr:first-child > * { border-top: 0.3pt solid #b9b4aa; }
.offers tbody th { width: 100%; font: inherit; font-weight: 600; letter-spacing: normal; text-transform: none; color: inherit; }
.offers .figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums lining-nums; }
.offers .short { white-space: nowrap; }
.offers tr > :last-child { padding-right: 0; }
.offers .reason td { padding: 0 0 2.8mm; font-size: 9pt; }
.offers tr:has(+ .reason) > * { padding-bottom: 0.8mm; }
.offers .mark-word { display: block; font-size: 8pt; font-weight: 700; }

.record { break-inside: avoid; padding: 2.2mm 0; border-top: 0.3pt solid #ddd9d1; }
h3 + .record { border-top: 0; padding-top: 0; }
.record h4 { font-size: 10pt; font-weight: 600; }
.facts-line span > .label { margin-right: 1mm; }
.facts-line > span { margin-right: 4mm; white-space: nowrap; }
.said { display: grid; grid-template-columns: 24mm 1fr; gap: 4mm; margin-top: 1mm; }
.said .label { padding-top: 0.5mm; }

.day { margin-bottom: 5mm; }
.day h3 { padding-top: 1mm; }
.entry { display: grid; grid-template-columns: 24mm 1fr; gap: 4mm; padding: 1.4mm 0; }
.entry-kind .label, .entry-kind .quiet { display: block; }
.entry-kind .label { padding-top: 0.5mm; }
.entry-kind .quiet { font-size: 9pt; line-height: 1.3; }
.entry.whole { break-inside: avoid; }
.entry-text .quiet { margin-top: 1mm; }
`
