/** Where the law and its figures stand. Each source was read on the day it says; a citation adds the place in it. */
import { isoDate, type PlainDate } from '../values/plain-date';

export interface Source {
  /** Title as the source itself writes it. */
  readonly title: string;
  readonly publisher: string;
  /** Absent where the source has no public address that was kept. */
  readonly url?: string;
  readonly kind: 'law' | 'government' | 'sector' | 'secondary' | 'logic' | 'user';
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
  'own-amount': { title: 'Zelf toegevoegd bedrag', publisher: 'Gebruiker', kind: 'user', verifiedOn },
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
  'decree-2022': {
    title: 'Decreet van 10 juni 2022: wijzigingen aan de alternerende opleidingen vanaf 1 september 2022',
    publisher: 'SD Worx',
    kind: 'secondary',
    verifiedOn,
  },
  'decree-2022-adults': {
    title: 'Decreet van 25 maart 2022: duale opleidingen in het volwassenenonderwijs',
    publisher: 'Partena Professional',
    kind: 'secondary',
    verifiedOn,
  },
  'social-maribel-page': {
    title: 'Maribel social',
    publisher: 'FOD Werkgelegenheid, Arbeid en Sociaal Overleg',
    url: 'https://emploi.belgique.be/fr/themes/emploi-et-marche-du-travail/mesures-demploi/baisse-generale-du-cout-salarial/maribel-social',
    kind: 'government',
    verifiedOn: isoDate('2026-11-24'),
  },
  'social-security-page': {
    title: 'Administratieve instructies RSZ: leerlingen',
    publisher: 'Rijksdienst voor Sociale Zekerheid',
    url: 'https://www.socialsecurity.be/employer/instructions/dmfa/nl/latest/instructions/fill_in_dmfa/occupationrecord/aprrentice_type.html',
    kind: 'government',
    verifiedOn,
  },
  'number-of-persons': {
    title: 'Samenstelling van het rijksregisternummer en het BIS-nummer (informatietype 000; kb van 8 februari 1991)',
    publisher: 'Rijksregister',
    kind: 'government',
    verifiedOn,
  },
  'number-of-companies': {
    title: 'Ondernemingsnummer en vestigingseenheidsnummer',
    publisher: 'FOD Economie',
    kind: 'government',
    verifiedOn,
  },
  'number-of-accounts': {
    title: 'Opbouw van rekeningnummers (IBAN) per land, volgens ibantools 4.5.4',
    publisher: 'ibantools',
    kind: 'secondary',
    verifiedOn,
  },
  'mentor-conditions': {
    title: 'Voorwaarden voor mentoren',
    publisher: 'Syntra Vlaanderen',
    kind: 'secondary',
    verifiedOn,
  },
  'mentor-limits': {
    title: 'Aantal lerenden per mentor',
    publisher: 'Constructiv en Fe-Bi',
    kind: 'sector',
    verifiedOn,
  },
  'groups-106-01': {
    title: 'Arbeidsduur in de cementfabrieken (PC 106.01)',
    publisher: 'Group S',
    url: 'https://www.groups.be/fr/legislation-sociale/documentation-sectorielle/commissions-paritaires/10601000000/0701/duree-du',
    kind: 'secondary',
    verifiedOn,
  },
  'groups-107': {
    title: 'Arbeidsduur van de meester-kleermakers (PC 107)',
    publisher: 'Group S',
    url: 'https://www.groups.be/fr/legislation-sociale/documentation-sectorielle/commissions-paritaires/10700000000/0701/duree-du-1',
    kind: 'secondary',
    verifiedOn,
  },
  'accg-109': {
    title: 'Arbeidsduur in het kleding- en confectiebedrijf (PC 109)',
    publisher: 'ABVV Algemene Centrale',
    url: 'https://www.accg.be/nl/sector/kleding-en-confectiebedrijf/arbeidscontract/arbeiders/arbeidsduur',
    kind: 'secondary',
    verifiedOn,
  },
  'accg-110': {
    title: 'Arbeidstijd in de textielverzorging (PC 110)',
    publisher: 'ABVV Algemene Centrale',
    url: 'https://accg.be/nl/sector/textielverzorging/arbeidscontract/arbeiders/arbeidstijd',
    kind: 'secondary',
    verifiedOn,
  },
  'lbc-209': {
    title: 'Arbeidstijd in de metaalsector (PC 111 en 209)',
    publisher: 'LBC-NVK',
    url: 'https://lbc-nvk.acv-online.be/lbc-nvk/Ik-werk/Industrie/PC-209-Metaal/Je-rechten/Arbeidstijd/Arbeidstijd.html',
    kind: 'secondary',
    verifiedOn,
  },
  'groups-112': {
    title: 'Arbeidsduur in het garagebedrijf (PC 112)',
    publisher: 'Group S',
    url: 'https://www.groups.be/fr/legislation-sociale/documentation-sectorielle/commissions-paritaires/11200000000/0701/duree-du',
    kind: 'secondary',
    verifiedOn,
  },
  'accg-117': {
    title: 'Arbeidsduur in de petroleumnijverheid (PC 117)',
    publisher: 'ABVV Algemene Centrale',
    url: 'https://www.accg.be/nl/sector/petroleum/arbeidscontract/arbeiders/arbeidsduur',
    kind: 'secondary',
    verifiedOn,
  },
  'groups-118-03': {
    title: 'Arbeidsduur in de bakkerijen (PC 118.03)',
    publisher: 'Group S',
    url: 'https://groups.be/nl/sociale-wetgeving/sectorale-documentatie/paritaire-comites/11803000000/0701/arbeidsduur-invoering',
    kind: 'secondary',
    verifiedOn,
  },
  'groups-119-03': {
    title: 'Arbeidsduur in de slagerijen (PC 119.03)',
    publisher: 'Group S',
    url: 'https://www.groups.be/fr/legislation-sociale/documentation-sectorielle/commissions-paritaires/11903000000/0701/duree-du',
    kind: 'secondary',
    verifiedOn,
  },
  'groups-120': {
    title: 'Arbeidsduur in de textielnijverheid (PC 120)',
    publisher: 'Group S',
    url: 'https://www.groups.be/fr/legislation-sociale/documentation-sectorielle/commissions-paritaires/12000000000/0701/duree-du-0',
    kind: 'secondary',
    verifiedOn,
  },
  'acv-121': {
    title: 'Arbeidsduur in de schoonmaak (PC 121)',
    publisher: 'ACV',
    url: 'https://www.hetacv.be/het-acv/sectoren/diensten-aan-personen-en-ondernemingen/sectoren/pc-121-schoonmaak/arbeidsduur-en-verloven',
    kind: 'secondary',
    verifiedOn,
  },
  'groups-124': {
    title: 'Arbeidsduur in het bouwbedrijf (PC 124)',
    publisher: 'Group S',
    url: 'https://www.groups.be/fr/legislation-sociale/documentation-sectorielle/commissions-paritaires/12400000000/070101/duree-du-2',
    kind: 'secondary',
    verifiedOn,
  },
  'groups-125': {
    title: 'Arbeidsduur in de houtnijverheid (PC 125)',
    publisher: 'Group S',
    url: 'https://www.groups.be/fr/legislation-sociale/documentation-sectorielle/commissions-paritaires/12501000000/070101/duree-du',
    kind: 'secondary',
    verifiedOn,
  },
  'sdworx-adv': {
    title: 'Arbeidsduurvermindering: vragen en antwoorden',
    publisher: 'SD Worx',
    url: 'https://www.sdworx.be/fr-be/actua-tendances/absences/rtt-questions-reponses',
    kind: 'secondary',
    verifiedOn,
  },
  'groups-130': {
    title: 'Arbeidsduur in het drukkerijbedrijf (PC 130)',
    publisher: 'Group S',
    url: 'https://www.groups.be/fr/legislation-sociale/documentation-sectorielle/commissions-paritaires/13000000100/0701/duree-du',
    kind: 'secondary',
    verifiedOn,
  },
  'groups-136': {
    title: 'Arbeidsduur in de papier- en kartonbewerking (PC 136)',
    publisher: 'Group S',
    url: 'https://www.groups.be/fr/legislation-sociale/documentation-sectorielle/commissions-paritaires/13600000000/0701/duree-du-0',
    kind: 'secondary',
    verifiedOn,
  },
  'acv-140-03': {
    title: 'Arbeidsduur van het niet-rijdend personeel (PC 140.03)',
    publisher: 'ACV-Transcom',
    url: 'https://acv-transcom.acv-online.be/acv-transcom/ik-werk-in-de-sector/vervoer-over-de-weg/goederenvervoer-logistiek/niet-rijdend-personeel/arbeidsduur/arbeidsduur.html',
    kind: 'secondary',
    verifiedOn,
  },
  'groups-145': {
    title: 'Arbeidsduur in de tuinbouw (PC 145)',
    publisher: 'Group S',
    url: 'https://www.groups.be/fr/legislation-sociale/documentation-sectorielle/commissions-paritaires/14507000000/0701/duree-du',
    kind: 'secondary',
    verifiedOn,
  },
  'accg-200': {
    title: 'Arbeidsduur van de bedienden (PC 200)',
    publisher: 'ABVV Algemene Centrale',
    url: 'https://www.accg.be/nl/sector/textielverzorging/arbeidscontract/bedienden/arbeidsduur',
    kind: 'secondary',
    verifiedOn,
  },
  'groups-201': {
    title: 'Arbeidsduur in de zelfstandige kleinhandel (PC 201)',
    publisher: 'Group S',
    url: 'https://groups.be/nl/sociale-wetgeving/sectorale-documentatie/paritaire-comites/20100000000/0701/arbeidsduur/4031812172',
    kind: 'secondary',
    verifiedOn,
  },
  'lbc-202': {
    title: 'Arbeidsduur in de kleinhandel in voedingswaren (PC 202)',
    publisher: 'LBC-NVK',
    url: 'https://lbc-nvk.acv-online.be/lbc-nvk/Ik-werk/Distributie/PC-202-Kleinhandel-in-Voedingswaren/Je-rechten/Arbeidsduur/Arbeidsduur.html',
    kind: 'secondary',
    verifiedOn,
  },
  'groups-302': {
    title: 'Arbeidsduur in de horeca (PC 302)',
    publisher: 'Group S',
    url: 'https://groups.be/nl/sociale-wetgeving/sectorale-documentatie/paritaire-comites/30200000000/07/arbeidsduur-grenzen-en',
    kind: 'secondary',
    verifiedOn,
  },
  'lbc-313': {
    title: 'Arbeidstijd in de apotheken (PC 313)',
    publisher: 'LBC-NVK',
    url: 'https://lbc-nvk.acv-online.be/lbc-nvk/Ik-werk/Distributie/PC-313-Apothekers-en-tarificatie/Je-rechten/Arbeidstijd/Arbeidstijd.html',
    kind: 'secondary',
    verifiedOn,
  },
  'groups-314': {
    title: 'Arbeidsduur van de kappers (PC 314)',
    publisher: 'Group S',
    url: 'https://groups.be/nl/sociale-wetgeving/sectorale-documentatie/paritaire-comites/31400000000/0701/arbeidsduur/4031815036',
    kind: 'secondary',
    verifiedOn,
  },
  'lbc-321': {
    title: 'Arbeidstijd in de farmaceutische groothandel (PC 321)',
    publisher: 'LBC-NVK',
    url: 'https://lbc-nvk.acv-online.be/lbc-nvk/Ik-werk/Diensten/PC-321-Farmaceutische-groothandel/Je-rechten/Arbeidstijd/Arbeidstijd.html',
    kind: 'secondary',
    verifiedOn,
  },
  'groups-326': {
    title: 'Arbeidsduur in het gas- en elektriciteitsbedrijf (PC 326)',
    publisher: 'Group S',
    url: 'https://www.groups.be/fr/legislation-sociale/documentation-sectorielle/commissions-paritaires/32600000000/070101/duree-du',
    kind: 'secondary',
    verifiedOn,
  },
  'rest-day-advice': {
    title: 'Week van vier dagen en inhaalrust',
    publisher: 'Mon astuces et conseils',
    url: 'https://www.monastucesetconseils.be/2023-01/quid-de-la-semaine-de-4-jours-s-il-preste-40heures-WAACPEAR_EU29110601',
    kind: 'secondary',
    verifiedOn,
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
