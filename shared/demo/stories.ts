import { aktinidionas } from './clients/aktinidionas.ts'
import { anemodeiktis } from './clients/anemodeiktis.ts'
import { anemoni } from './clients/anemoni.ts'
import { argonaftis } from './clients/argonaftis.ts'
import { asterogala } from './clients/asterogala.ts'
import { dryada } from './clients/dryada.ts'
import { efforia } from './clients/efforia.ts'
import { esperida } from './clients/esperida.ts'
import { icho } from './clients/icho.ts'
import { ilektra } from './clients/ilektra.ts'
import { iliostasio } from './clients/iliostasio.ts'
import { kaneloriza } from './clients/kaneloriza.ts'
import { kavotriani } from './clients/kavotriani.ts'
import { limnochori } from './clients/limnochori.ts'
import { mesimeri } from './clients/mesimeri.ts'
import { mikrokosmos } from './clients/mikrokosmos.ts'
import { nerantzi } from './clients/nerantzi.ts'
import { petrokavos } from './clients/petrokavos.ts'
import { pevkorema } from './clients/pevkorema.ts'
import { porfyra } from './clients/porfyra.ts'
import { proino } from './clients/proino.ts'
import { skiero } from './clients/skiero.ts'
import { stachyologos } from './clients/stachyologos.ts'
import { tachyplous } from './clients/tachyplous.ts'
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
import type { ClientStory, Everyday } from './types.ts'

/** The clients of the demonstration: what happens, and how each language tells it. */
export const stories: readonly ClientStory[] = [
  {
    plot: thermaikosPlot,
    texts: { el: thermaikosEl, en: thermaikosEn },
    everyday: everyday('store', 'iro', -272, 66, -2, 5),
  },
  {
    plot: lefkokymaPlot,
    texts: { el: lefkokymaEl, en: lefkokymaEn },
    everyday: everyday('ship', 'markos', -296, 62, -1, 5),
  },
  {
    plot: amfilykiPlot,
    texts: { el: amfilykiEl, en: amfilykiEn },
    everyday: everyday('dairy', 'iro', -240, 60, -3, 5),
  },
  {
    plot: asklipiasPlot,
    texts: { el: asklipiasEl, en: asklipiasEn },
    everyday: everyday('pharma', 'thaleia', -6, 48, -2, 5),
  },
  {
    plot: meltemiPlot,
    texts: { el: meltemiEl, en: meltemiEn },
    everyday: everyday('retail', 'markos', -300, 64, -4, 5),
  },
  {
    plot: farofylakasPlot,
    texts: { el: farofylakasEl, en: farofylakasEn },
    everyday: everyday('hotel', 'markos', -300, 37, -9, 3),
  },
  {
    plot: glaronisiPlot,
    texts: { el: glaronisiEl, en: glaronisiEn },
    everyday: everyday('fish', 'markos', -270, 37, -12, 3),
  },
  {
    plot: anemopetraPlot,
    texts: { el: anemopetraEl, en: anemopetraEn },
    everyday: everyday('municipal', 'thaleia', -190, 32, -16, 3),
  },
  {
    plot: chiononifadaPlot,
    texts: { el: chiononifadaEl, en: chiononifadaEn },
    everyday: everyday('icecream', 'iro', -330, 32, -8, 3),
  },
  {
    plot: rodakiniaPlot,
    texts: { el: rodakiniaEl, en: rodakiniaEn },
    everyday: everyday('agri', 'iro', -256, 30, -66, 3),
  },
  {
    plot: notiasPlot,
    texts: { el: notiasEl, en: notiasEn },
    everyday: everyday('planned', 'thaleia', null, 13, -20, 2),
  },
  {
    plot: vrachokiposPlot,
    texts: { el: vrachokiposEl, en: vrachokiposEn },
    everyday: everyday('drinks', 'markos', null, 12, -14, 3),
  },
  {
    plot: voskotoposPlot,
    texts: { el: voskotoposEl, en: voskotoposEn },
    everyday: everyday('meat', 'iro', null, 11, -25, 2),
  },
  {
    plot: stavrodromiPlot,
    texts: { el: stavrodromiEl, en: stavrodromiEn },
    everyday: everyday('planned', 'thaleia', null, 17, -6, 3),
  },
  {
    plot: pagodasosPlot,
    texts: { el: pagodasosEl, en: pagodasosEn },
    everyday: everyday('store', 'iro', null, 8, -110, 1),
  },
  {
    plot: krinosPlot,
    texts: { el: krinosEl, en: krinosEn },
    everyday: everyday('flowers', 'thaleia', null, 5, -90, 0),
  },
  anemodeiktis,
  iliostasio,
  argonaftis,
  porfyra,
  efforia,
  petrokavos,
  stachyologos,
  pevkorema,
  kavotriani,
  aktinidionas,
  mesimeri,
  anemoni,
  nerantzi,
  dryada,
  esperida,
  mikrokosmos,
  ilektra,
  proino,
  kaneloriza,
  icho,
  limnochori,
  asterogala,
  tachyplous,
  skiero,
]

/** The everyday of a client whose proposals are told by hand. */
function everyday(
  kit: Everyday['kit'],
  manager: Everyday['manager'],
  servedFrom: number | null,
  dealings: number,
  lastDay: number,
  followUps: number,
): Everyday {
  return { kit, manager, servedFrom, dealings, lastDay, followUps, tellsProposals: false }
}
