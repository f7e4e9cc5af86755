/** Names of States in sentences, over the real names of the registry and the demonstration's. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { stateNames } from '../../pipeline/demo/names.ts';
import { isPluralName, stateInSentence, type Place } from '../../pipeline/words/state-names.ts';

interface Named { state: string; name_en: string; name_fr: string; name_fr_with_article: string }

const real = new Map((parse(readFileSync('data/registry/states.csv', 'utf8'), { columns: true, bom: true }) as Named[]).map((row) => [row.state, row]));
const fictional = new Map(stateNames.map((row) => [row.state, row]));
const places: readonly Place[] = ['subject', 'in', 'of', 'to'];

function french(row: Named | undefined): string[] {
  if (!row) throw new Error('no such State');
  return places.map((place) => stateInSentence(row.name_fr, row.name_fr_with_article || null, 'fr', place));
}

function english(row: Named | undefined): string {
  if (!row) throw new Error('no such State');
  return stateInSentence(row.name_en, null, 'en', 'in');
}

describe('French names in sentences', () => {
  it.each([
    ['AFG', 'l’Afghanistan', 'en Afghanistan', 'de l’Afghanistan', 'à l’Afghanistan'],
    ['AGO', 'l’Angola', 'en Angola', 'de l’Angola', 'à l’Angola'],
    ['KHM', 'le Cambodge', 'au Cambodge', 'du Cambodge', 'au Cambodge'],
    ['COL', 'la Colombie', 'en Colombie', 'de la Colombie', 'à la Colombie'],
    ['MHL', 'les Îles Marshall', 'aux Îles Marshall', 'des Îles Marshall', 'aux Îles Marshall'],
    ['USA', 'les États-Unis d’Amérique', 'aux États-Unis d’Amérique', 'des États-Unis d’Amérique', 'aux États-Unis d’Amérique'],
    ['NLD', 'les Pays-Bas', 'aux Pays-Bas', 'des Pays-Bas', 'aux Pays-Bas'],
    ['CYP', 'Chypre', 'à Chypre', 'de Chypre', 'à Chypre'],
    ['CUB', 'Cuba', 'à Cuba', 'de Cuba', 'à Cuba'],
    ['OMN', 'Oman', 'à Oman', 'd’Oman', 'à Oman'],
    ['HTI', 'Haïti', 'en Haïti', 'd’Haïti', 'à Haïti'],
    ['ISR', 'Israël', 'en Israël', 'd’Israël', 'à Israël'],
    ['SLV', 'El Salvador', 'en El Salvador', 'd’El Salvador', 'à El Salvador'],
    ['JAM', 'la Jamaïque', 'à la Jamaïque', 'de la Jamaïque', 'à la Jamaïque'],
    ['PSE', 'l’État de Palestine', 'dans l’État de Palestine', 'de l’État de Palestine', 'à l’État de Palestine'],
    ['COD', 'la République démocratique du Congo', 'en République démocratique du Congo', 'de la République démocratique du Congo', 'à la République démocratique du Congo'],
    ['BOL', 'l’État plurinational de Bolivie', 'dans l’État plurinational de Bolivie', 'de l’État plurinational de Bolivie', 'à l’État plurinational de Bolivie'],
    ['VEN', 'la République bolivarienne du Venezuela', 'en République bolivarienne du Venezuela', 'de la République bolivarienne du Venezuela', 'à la République bolivarienne du Venezuela'],
    ['IRN', 'la République islamique d’Iran', 'en République islamique d’Iran', 'de la République islamique d’Iran', 'à la République islamique d’Iran'],
    ['FSM', 'les États fédérés de Micronésie', 'dans les États fédérés de Micronésie', 'des États fédérés de Micronésie', 'aux États fédérés de Micronésie'],
    ['GBR', 'le Royaume-Uni de Grande-Bretagne et d’Irlande du Nord', 'au Royaume-Uni de Grande-Bretagne et d’Irlande du Nord', 'du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord', 'au Royaume-Uni de Grande-Bretagne et d’Irlande du Nord'],
    ['CIV', 'la Côte d’Ivoire', 'en Côte d’Ivoire', 'de la Côte d’Ivoire', 'à la Côte d’Ivoire'],
  ])('%s', (state, ...said) => expect(french(real.get(state))).toEqual(said));

  it.each([
    ['XAB', 'l’Abquitesh', 'en Abquitesh', 'de l’Abquitesh', 'à l’Abquitesh'],
    ['XAQ', 'Amquivia', 'à Amquivia', 'd’Amquivia', 'à Amquivia'],
    ['XBE', 'le Grand-Duché de Belmobrie', 'dans le Grand-Duché de Belmobrie', 'du Grand-Duché de Belmobrie', 'au Grand-Duché de Belmobrie'],
    ['XCM', 'l’Union de Cormimie', 'dans l’Union de Cormimie', 'de l’Union de Cormimie', 'à l’Union de Cormimie'],
    ['XKE', 'l’État fédéral de Kelbabrie', 'dans l’État fédéral de Kelbabrie', 'de l’État fédéral de Kelbabrie', 'à l’État fédéral de Kelbabrie'],
    ['XGN', 'les Îles Gornemar', 'aux Îles Gornemar', 'des Îles Gornemar', 'aux Îles Gornemar'],
  ])('%s, fictional', (state, ...said) => expect(french(fictional.get(state))).toEqual(said));

  it('leaves no straight apostrophe, no article in brackets, no "de le", "à les", "de Afghanistan"', () => {
    for (const row of [...real.values(), ...fictional.values()]) {
      const said = french(row).join('\n');
      expect(said).not.toMatch(/'|\((?:le|la|les|l’)\)|\b(?:de|à) les? |(?:^|\n)de [AEÉÎIOU]/);
    }
  });

  it('knows plurals, and names that the registry gives no article', () => {
    expect(isPluralName('Îles Marshall', 'Îles Marshall (les)')).toBe(true);
    expect(places.map((place) => stateInSentence('Utopie', null, 'fr', place))).toEqual(['Utopie', 'à Utopie', 'd’Utopie', 'à Utopie']);
  });
});

describe('English names in sentences', () => {
  it.each([
    ['COD', 'in the Democratic Republic of the Congo'], ['COG', 'in the Congo'], ['PHL', 'in the Philippines'], ['NLD', 'in the Kingdom of the Netherlands'],
    ['GBR', 'in the United Kingdom of Great Britain and Northern Ireland'], ['MHL', 'in the Marshall Islands'], ['SLB', 'in Solomon Islands'], ['SDN', 'in the Sudan'], ['SSD', 'in South Sudan'],
    ['BOL', 'in the Plurinational State of Bolivia'], ['LAO', 'in the Lao People’s Democratic Republic'], ['PSE', 'in the State of Palestine'], ['KHM', 'in Cambodia'], ['CIV', 'in Côte d’Ivoire'],
    ['MDA', 'in the Republic of Moldova'], ['DOM', 'in the Dominican Republic'], ['DMA', 'in Dominica'], ['GIN', 'in Guinea'], ['NER', 'in the Niger'], ['NGA', 'in Nigeria'], ['VAT', 'in the Holy See'],
  ])('%s', (state, said) => expect(english(real.get(state))).toBe(said));

  it.each([['XGN', 'in the Gornemar Islands'], ['XAA', 'in the Republic of Arbrivak'], ['XKE', 'in the Federal State of Kelbabria'], ['XAB', 'in Abquitesh']])(
    '%s, fictional', (state, said) => expect(english(fictional.get(state))).toBe(said));
});
