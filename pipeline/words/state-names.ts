/**
 * Names of States inside a sentence: the article and the preposition that a language sets before them. French
 * follows the registry's `name_fr_with_article` ("Cambodge (le)", "Angola (l')"), English the usage of the
 * United Nations.
 */
/** Where the name stands: "the Congo", "in the Congo", "of the Congo", "to the Congo". */
export type Place = 'subject' | 'in' | 'of' | 'to';

/** "Bolivia (Plurinational State of)": the registry's order, which a sentence turns round. */
const TURNED = /^(.+) \((.+ (?:de|du|des|of|of the)|.+ d['’])\)$/;

/** English names that take "the" though no word in them says so. */
const ENGLISH_THE: ReadonlySet<string> = new Set([
  'Bahamas', 'Comoros', 'Congo', 'Gambia', 'Holy See', 'Netherlands', 'Niger', 'Philippines', 'Sudan',
]);

/** Kinds of State in the name itself, and plural islands. */
const ENGLISH_KIND = /^(?:Central|Democratic|Dominican|Lao People’s|Russian|Syrian Arab|United) |(?:^| )(?:Republic|Kingdom|Union|Confederation|Principality|Duchy|State|States|Provinces) of |Islands$/;

/** The one group of islands that the United Nations writes without the article. */
const ENGLISH_BARE: ReadonlySet<string> = new Set(['Solomon Islands']);

function english(name: string, place: Place): string {
  const given = name.replaceAll("'", '’');
  const turned = TURNED.exec(given);
  const plain = turned ? `${turned[2]} ${turned[1]}` : given;
  const article = turned || ((ENGLISH_THE.has(plain) || ENGLISH_KIND.test(plain)) && !ENGLISH_BARE.has(plain)) ? 'the ' : '';
  return `${place === 'subject' ? '' : `${place} `}${article}${plain}`;
}

type Article = 'le' | 'la' | 'l’' | 'les' | '';

/** The article of a form of State that stands before a name: "l’État plurinational de Bolivie". */
const FORMS: readonly (readonly [RegExp, Article])[] = [[/^États /, 'les'], [/^(?:État|Union) /, 'l’'], [/^(?:République|Principauté|Confédération|Fédération) /, 'la'], [/^Royaume /, 'le']];

/** Feminine islands that one is "à la", not "en". */
const A_LA: ReadonlySet<string> = new Set(['Barbade', 'Dominique', 'Grenade', 'Jamaïque', 'Trinité-et-Tobago']);

/** Names without an article that take "en" all the same. */
const EN: ReadonlySet<string> = new Set(['El Salvador', 'Haïti', 'Israël']);

/** Forms of State that one is "dans", not "en" or "au". */
const DANS = /^(?:État|États fédérés|Union|Principauté|Confédération|Provinces-Unies|Grand-Duché) /;

interface FrenchName {
  article: Article;
  noun: string;
}

/** Splits "Cambodge (le)" and turns "Bolivie (État plurinational de)" round. */
function frenchName(name: string, withArticle: string | null): FrenchName {
  const given = (withArticle ?? name).replaceAll("'", '’');
  const found = /^(.+) \((le|la|les|l’)\)$/.exec(given);
  if (found) return { article: (found[2] ?? '') as Article, noun: found[1] ?? given };
  const turned = TURNED.exec(given);
  const noun = turned ? `${turned[2]}${turned[2]?.endsWith('’') ? '' : ' '}${turned[1]}` : given;
  return { article: turned ? FORMS.find(([form]) => form.test(noun))?.[1] ?? '' : '', noun };
}

/** The article and what follows it: "l’Angola", "le Cambodge", "Chypre". */
function withItsArticle({ article, noun }: FrenchName): string {
  return article === '' ? noun : article === 'l’' ? `l’${noun}` : `${article} ${noun}`;
}

/** "de" and "à" melt into "du", "des", "au", "aux". */
function frenchWith(preposition: 'de' | 'à', name: FrenchName): string {
  const melted = preposition === 'de' ? { le: 'du', les: 'des' } : { le: 'au', les: 'aux' };
  if (name.article === 'le' || name.article === 'les') return `${melted[name.article]} ${name.noun}`;
  const elided = name.article === '' && preposition === 'de' && /^[AEIOUÀÂÉÈÊËÎÏÔÖÙÛÜH]/.test(name.noun);
  return elided ? `d’${name.noun}` : `${preposition} ${withItsArticle(name)}`;
}

function frenchIn(name: FrenchName): string {
  const { article, noun } = name;
  if (article === '') return `${EN.has(noun) ? 'en' : 'à'} ${noun}`;
  if (DANS.test(noun)) return `dans ${withItsArticle(name)}`;
  if (article === 'l’' || (article === 'la' && !A_LA.has(noun))) return `en ${noun}`;
  return frenchWith('à', name);
}

function french(name: FrenchName, place: Place): string {
  if (place === 'subject') return withItsArticle(name);
  if (place === 'in') return frenchIn(name);
  return frenchWith(place === 'of' ? 'de' : 'à', name);
}

/** How each language puts a name into a sentence. */
const IN_SENTENCE: Record<'en' | 'fr', (name: string, nameFrWithArticle: string | null, place: Place) => string> = {
  en: (name, _, place) => english(name, place), fr: (name, withArticle, place) => french(frenchName(name, withArticle), place),
};

/**
 * A State's name inside a sentence.
 * @param name the registry's name in the language
 * @param nameFrWithArticle the registry's `name_fr_with_article`; null where it gives none
 */
export function stateInSentence(name: string, nameFrWithArticle: string | null, lang: 'en' | 'fr', place: Place): string {
  return IN_SENTENCE[lang](name, nameFrWithArticle, place);
}

/** Whether a French name is a plural, so that a verb after it agrees: "les Îles Marshall ont". */
export function isPluralName(name: string, nameFrWithArticle: string | null): boolean {
  return frenchName(name, nameFrWithArticle).article === 'les';
}
