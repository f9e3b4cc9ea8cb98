import { thermaikosEl } from './el/thermaikos.ts'
import { thermaikosEn } from './en/thermaikos.ts'
import { thermaikosPlot } from './plots/thermaikos.ts'
import { lefkokymaEl } from './el/lefkokyma.ts'
import { lefkokymaEn } from './en/lefkokyma.ts'
import { lefkokymaPlot } from './plots/lefkokyma.ts'
import { amfilykiEl } from './el/amfilyki.ts'
import { amfilykiEn } from './en/amfilyki.ts'
import { amfilykiPlot } from './plots/amfilyki.ts'
import { asklipiasEl } from './el/asklipias.ts'
import { asklipiasEn } from './en/asklipias.ts'
import { asklipiasPlot } from './plots/asklipias.ts'
import { meltemiEl } from './el/meltemi.ts'
import { meltemiEn } from './en/meltemi.ts'
import { meltemiPlot } from './plots/meltemi.ts'
import { farofylakasEl } from './el/farofylakas.ts'
import { farofylakasEn } from './en/farofylakas.ts'
import { farofylakasPlot } from './plots/farofylakas.ts'
import { glaronisiEl } from './el/glaronisi.ts'
import { glaronisiEn } from './en/glaronisi.ts'
import { glaronisiPlot } from './plots/glaronisi.ts'
import { anemopetraEl } from './el/anemopetra.ts'
import { anemopetraEn } from './en/anemopetra.ts'
import { anemopetraPlot } from './plots/anemopetra.ts'
import { chiononifadaEl } from './el/chiononifada.ts'
import { chiononifadaEn } from './en/chiononifada.ts'
import { chiononifadaPlot } from './plots/chiononifada.ts'
import { rodakiniaEl } from './el/rodakinia.ts'
import { rodakiniaEn } from './en/rodakinia.ts'
import { rodakiniaPlot } from './plots/rodakinia.ts'
import { notiasEl } from './el/notias.ts'
import { notiasEn } from './en/notias.ts'
import { notiasPlot } from './plots/notias.ts'
import { vrachokiposEl } from './el/vrachokipos.ts'
import { vrachokiposEn } from './en/vrachokipos.ts'
import { vrachokiposPlot } from './plots/vrachokipos.ts'
import { voskotoposEl } from './el/voskotopos.ts'
import { voskotoposEn } from './en/voskotopos.ts'
import { voskotoposPlot } from './plots/voskotopos.ts'
import { stavrodromiEl } from './el/stavrodromi.ts'
import { stavrodromiEn } from './en/stavrodromi.ts'
import { stavrodromiPlot } from './plots/stavrodromi.ts'
import { pagodasosEl } from './el/pagodasos.ts'
import { pagodasosEn } from './en/pagodasos.ts'
import { pagodasosPlot } from './plots/pagodasos.ts'
import { krinosEl } from './el/krinos.ts'
import { krinosEn } from './en/krinos.ts'
import { krinosPlot } from './plots/krinos.ts'
import type { ClientStory } from './types.ts'

/** The clients of the demonstration: what happens, and how each language tells it. */
export const stories: readonly ClientStory[] = [
  { plot: thermaikosPlot, texts: { el: thermaikosEl, en: thermaikosEn } },
  { plot: lefkokymaPlot, texts: { el: lefkokymaEl, en: lefkokymaEn } },
  { plot: amfilykiPlot, texts: { el: amfilykiEl, en: amfilykiEn } },
  { plot: asklipiasPlot, texts: { el: asklipiasEl, en: asklipiasEn } },
  { plot: meltemiPlot, texts: { el: meltemiEl, en: meltemiEn } },
  { plot: farofylakasPlot, texts: { el: farofylakasEl, en: farofylakasEn } },
  { plot: glaronisiPlot, texts: { el: glaronisiEl, en: glaronisiEn } },
  { plot: anemopetraPlot, texts: { el: anemopetraEl, en: anemopetraEn } },
  { plot: chiononifadaPlot, texts: { el: chiononifadaEl, en: chiononifadaEn } },
  { plot: rodakiniaPlot, texts: { el: rodakiniaEl, en: rodakiniaEn } },
  { plot: notiasPlot, texts: { el: notiasEl, en: notiasEn } },
  { plot: vrachokiposPlot, texts: { el: vrachokiposEl, en: vrachokiposEn } },
  { plot: voskotoposPlot, texts: { el: voskotoposEl, en: voskotoposEn } },
  { plot: stavrodromiPlot, texts: { el: stavrodromiEl, en: stavrodromiEn } },
  { plot: pagodasosPlot, texts: { el: pagodasosEl, en: pagodasosEn } },
  { plot: krinosPlot, texts: { el: krinosEl, en: krinosEn } },
]
