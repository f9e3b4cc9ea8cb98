/** How a brief looks: one page to read in the car, people first, small labels, one serif for titles. */
export const BRIEF_STYLES = `
@page { size: A4; margin: 16mm 18mm 14mm 20mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { font: 400 8.5pt/1.35 'Noto Sans', sans-serif; color: #1f2328; hyphens: manual; }
body { overflow-wrap: anywhere; font-variant-numeric: lining-nums; }
h1, h2, h3 { font-family: 'Noto Serif', serif; font-weight: 700; line-height: 1.2; break-after: avoid; }
ul { list-style: none; }
header { display: grid; grid-template-columns: 1fr auto; gap: 0 8mm; align-items: end; padding-bottom: 3mm; border-bottom: 0.6pt solid #1f2328; }
h1 { font-size: 18pt; }
h2 { font-size: 10.5pt; margin-bottom: 1mm; }
h3 { font-size: 9.5pt; }
.label, th { font-size: 7pt; letter-spacing: 0.07em; text-transform: uppercase; color: #5a5f66; font-weight: 400; text-align: left; }
.quiet { color: #5a5f66; }
.made { text-align: end; font-size: 8pt; color: #5a5f66; }
.people { width: 100%; border-collapse: collapse; margin-top: 4mm; }
.people td, .people th { padding: 1mm 4mm 1mm 0; vertical-align: top; }
.people tbody td { border-top: 0.3pt solid #b9b4aa; }
.people td:first-child { width: 34%; }
.people td:last-child { padding-right: 0; }
.people strong { font-weight: 600; }
.people .quiet { display: block; font-size: 8pt; }
.clamp { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.mark { width: 2.4mm; height: 2.4mm; vertical-align: -0.2mm; margin-right: 0.8mm; }
.columns { columns: 2; column-gap: 9mm; margin-top: 4mm; }
.block { margin-bottom: 3.5mm; }
.block li { break-inside: avoid; padding: 0.7mm 0; border-top: 0.3pt solid #ddd9d1; }
.block h2 + ul li:first-child { border-top: 0; }
.block .clamp { -webkit-line-clamp: 2; }
.late { font-weight: 600; }
.ask { margin-top: 1mm; padding: 2.5mm 3mm; border: 0.6pt solid #1f2328; break-inside: avoid; }
`
