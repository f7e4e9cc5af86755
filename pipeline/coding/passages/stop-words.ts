/** Little words that are in every passage. */
import type { ReportLanguage } from '../document.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** By language, in small letters, with their accents. */
export const STOP_WORDS: Readonly<Record<ReportLanguage, ReadonlySet<string>>> = {
  en: set(`a an the and or but nor of to in on at by for from with without into onto over under as is are was were be been being has have had having do does did
    it its this that these those there their they them he she his her we our us you your i who whom whose which what when where while how all any both each
    few more most other some such no not only own same so than too very can will would may might shall should must could about after before during between
    through again also if then up down out off because until against above below here once`),
  fr: set(`le la les l un une des du de d et ou où mais ni à au aux en dans par pour sur sous avec sans ce cet cette ces c se s sa son ses leur leurs il ils elle elles
    on nous vous je tu me te lui y ne n pas plus moins que qu qui quoi dont quel quelle quels quelles est sont était étaient être été a ont avait avaient avoir eu
    ayant étant comme si aussi ainsi entre vers chez après avant pendant depuis même mêmes tout toute tous toutes autre autres fait faire très lors celui celle ceux
    celles afin donc car encore déjà`),
  es: set(`el la los las un una unos unas lo y o u e pero ni de del a al en con sin por para sobre bajo entre hacia desde hasta que qué quien quienes cual cuales cuyo
    cuya donde cuando como se su sus le les me te nos es son era eran ser sido está están estar ha han había habían haber hay este esta estos estas ese esa esos
    esas aquel aquella no sí más menos muy también ya si porque mientras durante tras ante según todo toda todos todas otro otra otros otras mismo misma fue fueron`),
};
