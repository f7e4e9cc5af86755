/**
 * Names of the fictional States. None is, resembles or stands for a real State or place; the kinds of
 * name are those that real ones have, so that the articles of both languages are exercised.
 */

/** A fictional State's code and its names in the form of `registry/states.csv`. */
export interface StateName { state: string; name_en: string; name_fr: string; name_fr_with_article: string }

/** Code, English, French, and the French article: f (la, l'), m (le, l'), p (les), - (none). */
const list = `
XAO|Abcotesh|Abcotesh|m
XAB|Abquitesh|Abquitesh|m
XAI|Abrisel|Abrisel|m
XAD|Aldelak|Aldelak|m
XAL|Aluvak|Aluvak|m
XAZ|Alzomund|Alzomund|m
XAQ|Amquivia|Amquivia|-
XAM|Amrinesh|Amrinesh|m
XAS|Amsatesh|Amsatesh|-
XAA|Republic of Arbrivak|République d’Arbrivak|f
XAC|Arcolon|Arcolon|m
XAR|Ardovak|Ardovak|m
XAT|Republic of Avritesh|République d’Avritesh|f
XAV|Avtamund|Avtamund|m
XBE|Grand Duchy of Belmobria|Grand-Duché de Belmobrie|m
XBL|Belvemund|Belvemund|m
XBA|Bramcomia|Bramcomie|f
XBV|Republic of Bramlevia|République de Bramlevie|f
XBC|Brocovia|Brocovie|f
XBM|Brolamia|Brolamie|f
XBR|Republic of Brosovak|République de Brosovak|f
XCP|Calpequet and Lutivo|Calpequet-et-Lutivo|-
XCL|Calsamia|Calsamie|f
XCA|Caltabar|Caltabar|m
XCM|Union of Cormimia|Union de Cormimie|f
XCN|Cornaquet|Cornaquet|m
XCR|Crerivia|Crerivie|f
XCE|Crerobria|Crerobria|-
XCS|Cresalia|Cresalie|f
XDF|Darfelia|Darfelie|f
XDA|Darfequet|Darfequet|m
XDR|Darlalon|Darlalon|m
XDE|Delbasel|Delbasel|m
XDL|Delrimia|Delrimie|f
XDT|Deltalia|Deltalie|f
XDO|Drobavia|Drobavie|f
XDV|Drovovia|Drovovia|-
XED|Eldalon|Eldalon|m
XEL|Elrithia|Elrithie|f
XER|Elrizum|Elrizum|m
XEG|Egrivia|Égrivie|f
XEM|Emzalak|Emzalak|m
XES|Esquitor|Esquitor|m
XEI|Eborilia|Éborilie|f
XFR|Falrabar|Falrabar|m
XFA|Falrotesh|Falrotesh|m
XFT|Faltalia|Faltalie|f
XFE|Fenbrisel|Fenbrisel|m
XFV|Fenevand|Fenevand|m
XFI|Union of Fenquovia|Union de Fenquovie|f
XFN|Fenluvia|Fenluvie|f
XFU|Floludia|Floludie|f
XFO|Flomodia|Flomodie|f
XFL|Flovothia|Flovothie|f
XGA|Republic of Galrilak|République de Galrilak|f
XGO|Gornathia|Gornathie|f
XGN|Gornemar Islands|Îles Gornemar|p
XGT|Gortalia|Gortalie|f
XGR|Free State of Gortivak|État libre de Gortivak|m
XHA|Halpenesh|Halpenesh|m
XHL|Haltimia|Haltimie|f
XHE|Hesfedor|Hesfedor|m
XHN|Grand Duchy of Hesnaria|Grand-Duché de Hesnarie|m
XHT|Hesothia|Hesothie|f
XHS|Free State of Heszamar|État libre de Heszamar|m
XHR|Horfetor|Horfetor|m
XHP|Horpevia|Horpevie|f
XIB|Ilbodia|Ilbodie|f
XIL|Republic of Ilgosel|République d’Ilgosel|f
XIN|Ilnetor|Ilnetor|m
XIS|Isvosel|Isvosel|m
XIV|Ivbrivia|Ivbrivie|f
XIO|Ivmobria Islands|Îles Ivmobria|p
XIM|Republic of Ivmotesh|République d’Ivmotesh|f
XJS|Jasborin|Jasborin|m
XJD|Jasdalia|Jasdalie|f
XJA|Jasnelak|Jasnelak|m
XJT|Jastathia|Jastathie|f
XJP|Republic of Jorpethia|République de Jorpethie|f
XJI|Jortirin|Jortirin|m
XJR|Jorzobria|Jorzobrie|f
XKE|Kelbabria (Federal State of)|Kelbabrie (État fédéral de)|-
XKL|Kelradia Islands|Îles Kelradia|p
XKC|Korcomia|Korcomie|f
XKO|Kordonesh|Kordonesh|m
XKZ|Korzondia|Korzondia|-
XKN|Krenetor|Krenetor|m
XKR|Confederation of Krequiria|Confédération de Krequirie|f
XKA|Kreralon|Kreralon|m
XKT|Kretandia|Kretandie|f
XLB|Lanbolon|Lanbolon|m
XLA|Republic of Lanzoquet|République de Lanzoquet|f
XLO|Lornadia|Lornadie|f
XLP|Lorpebar and Quen|Lorpebar-et-Quen|-
XLR|Lorquivia|Lorquivie|f
XLU|Lumbathia|Lumbathie|f
XLF|Lumfendia|Lumfendie|f
XLM|Lumlador|Lumlador|m
XMR|Marsomund|Marsomund|m
XMG|Melgobar|Melgobar|m
XML|Melmovia|Melmovie|f
XME|Confederation of Melnaquet|Confédération de Melnaquet|f
XMO|Republic of Mordalon|République de Mordalon|f
XNA|Republic of Naldethia|République de Naldethie|f
XNL|Nalmimar|Nalmimar|m
XNE|United Provinces of Nevbasel|Provinces-Unies de Nevbasel|p
XNV|Nevgovand|Nevgovand|m
XNU|Republic of Nevludia|République de Nevludie|f
XNS|Nevsodor|Nevsodor|m
XNR|Norbolak|Norbolak|-
XNO|Norzolia|Norzolie|f
XOL|Olbridia|Olbridie|f
XOD|Olderin|Olderin|m
XOF|Olfesel|Olfesel|m
XOQ|Olquindia|Olquindie|f
XOB|Osbrinesh Islands|Îles Osbrinesh|p
XOS|Osobria|Osobrie|f
XPQ|Palquibar|Palquibar|m
XPL|Palzoria|Palzoria|-
XPA|Palzotesh|Palzotesh|m
XPE|Pernaria|Pernarie|f
XPR|Polromund|Polromund|m
XQE|Principality of Queldabar|Principauté de Queldabar|f
XQL|Queldelon|Queldelon|m
XQU|Quelsodia|Quelsodie|f
XQD|Quirdelia|Quirdelie|f
XQI|Quirdozum|Quirdozum|m
XQR|Quirvodia|Quirvodie|f
XRA|Ralfetor|Ralfetor|m
XRL|Republic of Ralrivand|République de Ralrivand|f
XRZ|Republic of Ralzalia|République de Ralzalie|f
XRO|Rovcolia|Rovcolie|f
XRV|Rovdodia|Rovdodie|f
XRR|Rovrisel|Rovrisel|m
XSL|Salbrimia|Salbrimie|f
XSA|Salnelia|Salnelie|f
XSS|Salsobria Islands|Îles Salsobria|p
XSE|Seldedia|Seldedie|f
XSF|Sorferia|Sorferie|f
XSZ|Sorfezum|Sorfezum|m
XSO|Sorgotor|Sorgotor|m
XTL|Talnabar|Talnabar|m
XTT|Republic of Taltamar|République de Taltamar|f
XTC|Torconia|Torconie|f
XTO|Torlelia Islands|Îles Torlelia|p
XTS|Torsabria|Torsabrie|f
XTI|Tortivia|Tortivie|f
XTM|Republic of Trebamia|République de Trebamie|f
XTB|Trebrisel|Trebrisel|m
XTR|Tredendia|Tredendie|f
XTE|Trequidia|Trequidie|f
XUK|Ulbalak|Ulbalak|m
XUD|Uldatesh|Uldatesh|m
XUN|Ulnandia|Ulnandie|f
XUL|Ultaquet|Ultaquet|m
XUZ|United Provinces of Umzalon|Provinces-Unies d’Umzalon|p
XUB|Urbador|Urbador|m
XUR|Urvethia|Urvethie|f
XUV|Urvoria|Urvorie|f
XVL|Valbrizum|Valbrizum|m
XVA|Valnevia|Valnevie|f
XVQ|Velquinia|Velquinie|f
XVE|Velzarin|Velzarin|m
XVO|Vorimund|Vorimund|m
XVR|Vorludor|Vorludor|m
XVM|Vormiria|Vormirie|f
XWE|Weldovia|Weldovie|f
XWL|Welzovand|Welzovand|m
XWD|Principality of Wuldemia|Principauté de Wuldemie|f
XWO|Wormilon|Wormilon|m
XWM|Wormivand|Wormivand|m
XWR|Worquimia|Worquimie|f
XYA|Yalrimund (Federal State of)|Yalrimund (État fédéral de)|-
XYL|Yalvovia|Yalvovie|f
XYO|Yorfelak|Yorfelak|m
XYR|Yorlutor|Yorlutor|m
XZA|Republic of Zanralon|République de Zanralon|f
XZN|Zansazum|Zansazum|m
XZE|Zeledor|Zeledor|m
XZM|Zelmiria|Zelmirie|f
XZL|Zelroria|Zelrorie|f
XZR|Zorandia|Zorandia|-
XZQ|Zornequet|Zornequet|m
XZO|Zorsovak|Zorsovak|m
XZV|Zorvolia|Zorvolie|f
`;

/** The article in the registry's form: "Velmorie (la)"; an initial H counts as aspirate. */
function withArticle(name: string, gender: string): string {
  if (gender === '-') return name;
  if (gender === 'p') return `${name} (les)`;
  if (/^[AEIOUÉÎ]/.test(name)) return `${name} (l’)`;
  return `${name} (${gender === 'f' ? 'la' : 'le'})`;
}

/** All fictional States in the order of their codes. */
export const stateNames: readonly StateName[] = list.trim().split('\n').map((line) => {
  const [state = '', name_en = '', name_fr = '', gender = ''] = line.split('|');
  return { state, name_en, name_fr, name_fr_with_article: withArticle(name_fr, gender) };
}).sort((a, b) => (a.state < b.state ? -1 : 1));

/** Plainly fictional regions. */
export const regions = ['Amber Coast', 'Blue Archipelagos', 'Copper Highlands', 'Drifting Plains', 'Evening Continent'] as const;
