/** Where the law and its figures stand. Each source was read on the day it says; a citation adds the place in it. */
import { isoDate, type PlainDate } from '../values/plain-date';

export interface Source {
  /** Title as the source itself writes it. */
  readonly title: string;
  readonly publisher: string;
  /** Absent where the source has no public address that was kept. */
  readonly url?: string;
  readonly kind: 'law' | 'government' | 'sector' | 'secondary' | 'logic';
  readonly verifiedOn: PlainDate;
}

/**
 * How sure a source makes us. A: legal text or government page, read directly. B: several recognised sources agree.
 * C: one secondary source. D: inference. Only A and B may carry an error.
 */
export type Confidence = 'A' | 'B' | 'C' | 'D';

export interface Citation {
  readonly source: SourceId;
  /** Article, paragraph or slide in it. */
  readonly at?: string;
  readonly confidence: Confidence;
}

const verifiedOn = isoDate('2026-11-22');

export const sources = {
  logic: { title: 'Logische controle', publisher: 'Duaalwijzer', kind: 'logic', verifiedOn },
  'decree-2016': {
    title: 'Decreet van 10 juni 2016 tot regeling van bepaalde aspecten van alternerende opleidingen',
    publisher: 'Vlaamse overheid',
    url: 'https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=14994',
    kind: 'law',
    verifiedOn,
  },
  'oao-model': {
    title: 'Model van de overeenkomst van alternerende opleiding',
    publisher: 'Vlaamse overheid',
    url: 'https://www.vlaanderen.be/werkplekduaal/opleidingsverstrekkers',
    kind: 'government',
    verifiedOn,
  },
  'oao-slides': {
    title: 'De overeenkomst van alternerende opleiding (OAO) en de sociale wetgeving, inspiratiedag duaal leren 2024',
    publisher: 'Departement Werk en Sociale Economie',
    kind: 'government',
    verifiedOn,
  },
  'allowance-page': {
    title: 'Leervergoeding in duaal en alternerend leren',
    publisher: 'Vlaamse overheid',
    url: 'https://www.vlaanderen.be/lerenden-uit-het-onderwijs-opleiden-op-de-werkplek/overeenkomsten/overeenkomst-van-alternerende-opleiding/leervergoeding-in-duaal-en-alternerend-leren',
    kind: 'government',
    verifiedOn,
  },
  'premium-page': {
    title: 'Premie kwalificerend werkplekleren',
    publisher: 'Vlaamse overheid',
    url: 'https://www.vlaanderen.be/premie-kwalificerend-werkplekleren',
    kind: 'government',
    verifiedOn,
  },
  'learner-premium-page': {
    title: 'Leerlingenpremie alternerende opleiding',
    publisher: 'Vlaamse overheid',
    url: 'https://www.vlaanderen.be/leerlingenpremie-alternerende-opleiding',
    kind: 'government',
    verifiedOn,
  },
  'dual-steps-page': {
    title: 'Duaal leren en alternerend leren: stappenplan',
    publisher: 'Vlaamse overheid',
    url: 'https://www.vlaanderen.be/werkplekduaal',
    kind: 'government',
    verifiedOn,
  },
  'school-holiday-page': {
    title: 'Schoolvakanties en vrije dagen op school',
    publisher: 'Vlaamse overheid',
    url: 'https://www.vlaanderen.be/onderwijs-en-vorming/vakantie-ziekte-en-afwezigheid/schoolvakanties-en-vrije-dagen-op-school',
    kind: 'government',
    verifiedOn,
  },
  'alternating-training-page': {
    title: 'Alternerende opleidingen',
    publisher: 'Vlaamse overheid',
    url: 'https://overheid.vlaanderen.be/alternerende-opleidingen',
    kind: 'government',
    verifiedOn,
  },
  'labour-law': {
    title: 'Arbeidswet van 16 maart 1971',
    publisher: 'Belgisch Staatsblad',
    url: 'https://werk.belgie.be/nl/themas/arbeidsreglementering/jeugdige-werknemers',
    kind: 'law',
    verifiedOn,
  },
  'act-2001': {
    title: 'Wet van 10 augustus 2001 betreffende de verzoening van werkgelegenheid en kwaliteit van het leven',
    publisher: 'Belgisch Staatsblad',
    url: 'https://www.etaamb.be/nl/wet-van-10-augustus-2001_n2001012825.html',
    kind: 'law',
    verifiedOn,
  },
  'holidays-act': {
    title: 'Wet van 4 januari 1974 betreffende de feestdagen',
    publisher: 'Belgisch Staatsblad',
    url: 'https://employment.belgium.be/en/regulation-public-holidays',
    kind: 'law',
    verifiedOn,
  },
  'minimum-income': {
    title: 'Gewaarborgd gemiddeld minimummaandinkomen (cao nr. 43)',
    publisher: 'Nationale Arbeidsraad',
    url: 'https://werk.belgie.be',
    kind: 'secondary',
    verifiedOn,
  },
  'allowance-clw': {
    title: 'Contracten en vergoedingen 2016-2017',
    publisher: 'CLW Castor',
    url: 'https://clwcastor.be/werkgevers/contracten',
    kind: 'secondary',
    verifiedOn,
  },
  'allowance-pxl': {
    title: 'Leervergoeding',
    publisher: 'Syntra PXL',
    url: 'https://www.syntrapxl.be',
    kind: 'secondary',
    verifiedOn,
  },
  'allowance-onderwijskiezer': {
    title: 'Leren en werken: vergoeding',
    publisher: 'Onderwijskiezer',
    url: 'https://www.onderwijskiezer.be/v2/secundair/sec_leren_werken_vergoeding.php',
    kind: 'government',
    verifiedOn,
  },
  'allowance-constructiv': {
    title: 'De leerovereenkomst (OAO)',
    publisher: 'Constructiv',
    url: 'https://www.constructiv.be',
    kind: 'sector',
    verifiedOn,
  },
  'allowance-groups-2022-04': {
    title: 'Verhoging leervergoedingen Vlaanderen vanaf 1 april 2022',
    publisher: 'Group S',
    url: 'https://www.groups.be/nl/nieuws/juridische-artikels/verhoging-leervergoedingen-vlaanderen-vanaf-1-april-2022',
    kind: 'secondary',
    verifiedOn,
  },
  'allowance-groups-2022-12': {
    title: 'Overeenkomst van alternerende opleiding: indexatie op 1 december 2022',
    publisher: 'Group S',
    url: 'https://www.groups.be/nl/nieuws/juridische-artikels/vlaamse-gemeenschap-overeenkomst-alternerende-opleiding-indexatie-op-1-7',
    kind: 'secondary',
    verifiedOn,
  },
  'allowance-duaalleren314': {
    title: 'Leervergoeding in PC 314',
    publisher: 'Duaal leren 314',
    url: 'https://www.duaalleren314.be',
    kind: 'sector',
    verifiedOn,
  },
  'allowance-aggregator': {
    title: 'Hoeveel krijg je betaald bij duaal leren?',
    publisher: 'De praktijkverpleegkundige',
    url: 'https://www.depraktijkverpleegkundige.nl/story/77-hoeveel-krijg-je-betaald-bij-duaal-leren',
    kind: 'secondary',
    verifiedOn,
  },
  'groups-311': {
    title: 'Arbeidsduur in de grote kleinhandelszaken (PC 311)',
    publisher: 'Group S',
    url: 'https://groups.be/nl/sociale-wetgeving/sectorale-documentatie/paritaire-comites/31100000000/0701/arbeidsduur-0',
    kind: 'secondary',
    verifiedOn,
  },
  'construction-rest-days': {
    title: 'Inhaalrustdagen in de bouw (PC 124), kb nr. 213 van 26 september 1983 en cao van 10 februari 2022',
    publisher: 'Constructiv',
    url: 'https://www.constructiv.be',
    kind: 'sector',
    verifiedOn,
  },
  'agreement-page': {
    title: 'Vind een onderneming en sluit een overeenkomst',
    publisher: 'Onderwijs Vlaanderen',
    url: 'https://onderwijs.vlaanderen.be/nl/vind-een-onderneming-en-sluit-een-overeenkomst',
    kind: 'government',
    verifiedOn,
  },
  'hdi-2021': {
    title: 'Alternerend leren: schooljaar 2021-2022',
    publisher: 'HDI',
    url: 'http://www.hdi.be/nieuws/alternerend-leren-schooljaar-2021-2022',
    kind: 'secondary',
    verifiedOn,
  },
  'besox-2016': {
    title: 'Bespaar op loonkost: neem eens iemand in dienst met een leerovereenkomst',
    publisher: 'Besox',
    url: 'https://www.besox.be/bespaar-op-loonkost-neem-eens-iemand-dienst-leerovereenkomst/',
    kind: 'secondary',
    verifiedOn,
  },
  'dimona-glossary': {
    title: 'Glossarium Dimona 2023/2',
    publisher: 'Rijksdienst voor Sociale Zekerheid',
    kind: 'government',
    verifiedOn,
  },
  'sociare-2020': {
    title: 'FAQ deeltijds leren en werken',
    publisher: 'Sociare',
    url: 'https://www.sociare.be/kennisbank/faq-deeltijds-leren-en-werken',
    kind: 'secondary',
    verifiedOn,
  },
  'wellbeing-code': {
    title: 'Codex over het welzijn op het werk, boek X, titel 3: jongeren op het werk',
    publisher: 'Belgisch Staatsblad',
    url: 'https://etaamb.openjustice.be/nl/koninklijk-besluit-van-28-april-2017_n2017011425.html',
    kind: 'law',
    verifiedOn,
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
