/**
 * The dictionary: by which labels, and in which sections, the counter names each fact.
 *
 * Names come from the official model agreement, the information for counsellors and companies, and their usual variants.
 * Nobody has seen the labels of the counter itself, so everything here is a name to try.
 */
import type { FactKey } from '#core';
import type { Section } from './sections';

/** A field that holds a part of a fact: names and addresses are often typed in several. */
export type Part = 'firstName' | 'lastName' | 'street' | 'houseNumber' | 'box' | 'postcode' | 'municipality';

export interface FieldWording {
  readonly key: FactKey;
  readonly part?: Part;
  /** Where the field may stand. Under a heading that names another section it is not accepted. */
  readonly sections: readonly Section[];
  /** Names that say by themselves which field it is. */
  readonly exact?: readonly string[];
  /** Variants of those. */
  readonly synonyms?: readonly string[];
  /** Names that say it only right under the heading of the first of the sections. */
  readonly shared?: readonly string[];
  /** The value stands somewhere inside the text, such as the number in the option of a list. */
  readonly embedded?: true;
  /** Only a field that can be typed in: the same name over data that are shown means something else. */
  readonly typed?: true;
}

const nationalNumbers = [
  'Rijksregisternummer',
  'INSZ-nummer',
  'INSZ',
  'RRN',
  'Rijksregister- of BIS-nummer',
  'Rijksregisternummer of BIS-nummer',
  'Rijksregisternummer/INSZ',
  'Bisnummer',
  'Identificatienummer sociale zekerheid',
  'Identificatienummer van de sociale zekerheid',
];
const accountNumbers = [
  'Rekeningnummer',
  'Bankrekeningnummer',
  'Het rekeningnummer',
  'IBAN',
  'IBAN-nummer',
  'Rekeningnummer IBAN',
];
const fullNames = [
  'Naam en voornaam',
  'Voornaam en naam',
  'Voor- en achternaam',
  'Voor- en familienaam',
  'Volledige naam',
];
const lastNames = ['Naam', 'Achternaam', 'Familienaam'];

type Address = Pick<FieldWording, 'part' | 'shared'>;
const addressParts: readonly Address[] = [
  { shared: ['Adres', 'Volledig adres', 'Woonplaats en adres', 'Domicilieadres', 'Verblijfplaats'] },
  { part: 'street', shared: ['Straat', 'Straatnaam', 'Straat en nummer', 'Straat en huisnummer', 'Straat, nummer'] },
  { part: 'houseNumber', shared: ['Huisnummer', 'Nummer', 'Nr.'] },
  { part: 'box', shared: ['Bus', 'Busnummer'] },
  { part: 'postcode', shared: ['Postcode', 'Postnummer', 'Postcode en gemeente'] },
  { part: 'municipality', shared: ['Gemeente', 'Woonplaats', 'Plaats', 'Stad'] },
];

const addressOf = (key: FactKey, section: Section): readonly FieldWording[] =>
  addressParts.map((part) => ({ key, sections: [section], ...part }));

const agreement: readonly FieldWording[] = [
  {
    key: 'agreement.type',
    sections: ['training'],
    exact: ['Type overeenkomst', 'Types overeenkomsten'],
    synonyms: ['Soort overeenkomst', 'Type van de overeenkomst', 'Soort van overeenkomst'],
    shared: ['Overeenkomst', 'Type'],
  },
  {
    key: 'agreement.stage',
    sections: ['documents', 'period', 'training'],
    exact: ['Status', 'Status overeenkomst', 'Status van de overeenkomst'],
    synonyms: ['Toestand'],
  },
  {
    key: 'agreement.start',
    sections: ['period', 'training'],
    exact: ['Begindatum', 'Datum van inwerkingtreding'],
    synonyms: [
      'Begindatum overeenkomst',
      'Begindatum van de overeenkomst',
      'Startdatum',
      'Startdatum overeenkomst',
      'Aanvangsdatum',
    ],
    shared: ['Vanaf', 'Van', 'Begin', 'Start'],
  },
  {
    key: 'agreement.end',
    sections: ['period', 'training'],
    exact: ['Einddatum', 'Voorziene einddatum', 'Einddatum overeenkomst'],
    synonyms: ['Einddatum van de overeenkomst', 'Vermoedelijke einddatum'],
    shared: ['Tot en met', 'Tot', 'Einde', 't.e.m.'],
  },
  {
    key: 'agreement.signedOn',
    sections: ['documents', 'period'],
    exact: ['Datum ondertekening', 'Datum van ondertekening', 'Ondertekend op', 'Ondertekeningsdatum'],
  },
  {
    key: 'agreement.draftSavedOn',
    sections: ['documents', 'period', 'training'],
    exact: ['Werkversie bewaard op', 'Werkversie opgeslagen op'],
    synonyms: ['Laatst bewaard op', 'Bewaard op', 'Opgeslagen op', 'Laatst opgeslagen op'],
  },
  {
    key: 'agreement.registeredOn',
    sections: ['documents', 'period', 'training'],
    exact: ['Geregistreerd op', 'Registratiedatum', 'Datum registratie', 'Datum van registratie'],
  },
  {
    key: 'agreement.trajectoryEnd',
    sections: ['period', 'training'],
    exact: ['Einddatum traject', 'Einddatum van het traject', 'Einde van het traject'],
  },
  {
    key: 'agreement.previousEnd',
    sections: ['period', 'training', 'learner', 'previous'],
    exact: ['Einddatum vorige overeenkomst', 'Einddatum van de vorige overeenkomst'],
  },
  { key: 'agreement.previousEnd', sections: ['previous'], shared: ['Einddatum', 'Tot', 'Tot en met', 'Einde'] },
  {
    key: 'training.name',
    sections: ['training', 'learner', 'workplace', 'provider'],
    exact: ['Opleiding', 'Opleidingsnaam', 'Opleiding waarvoor de leerling is ingeschreven'],
    synonyms: [
      'Naam opleiding',
      'Naam van de opleiding',
      'Duale opleiding',
      'Erkende opleiding',
      'Studierichting',
      'Benaming van de opleiding',
      'De opleiding',
    ],
    shared: ['Naam', 'Benaming'],
  },
];

const learner: readonly FieldWording[] = [
  {
    key: 'learner.name',
    sections: ['learner'],
    exact: ['Voor- en achternaam leerling', 'Naam en voornaam leerling'],
    synonyms: ['Leerling', 'Lerende'],
    shared: fullNames,
  },
  {
    key: 'learner.name',
    part: 'lastName',
    sections: ['learner'],
    exact: ['Naam leerling', 'Naam van de leerling'],
    synonyms: ['Achternaam leerling', 'Familienaam leerling'],
    shared: lastNames,
  },
  {
    key: 'learner.name',
    part: 'firstName',
    sections: ['learner'],
    exact: ['Voornaam leerling', 'Voornaam van de leerling'],
    shared: ['Voornaam', 'Voornamen'],
  },
  {
    key: 'learner.representative',
    sections: ['learner', 'representative'],
    exact: ['Naam wettelijke vertegenwoordiger', 'Naam wettelijk vertegenwoordiger'],
    synonyms: [
      'Wettelijk vertegenwoordiger',
      'Wettelijke vertegenwoordiger',
      'Naam ouder',
      'Ouder of voogd',
      'Naam van de ouder of voogd',
      'Naam ouder of voogd',
      'Wettelijke vertegenwoordiger van de leerling',
    ],
    shared: ['Vertegenwoordigd door', 'Vertegenwoordiger', 'Naam vertegenwoordiger'],
  },
  { key: 'learner.representative', part: 'lastName', sections: ['representative'], shared: lastNames },
  { key: 'learner.representative', part: 'firstName', sections: ['representative'], shared: ['Voornaam'] },
  { key: 'learner.representative', sections: ['representative'], shared: fullNames },
  {
    key: 'learner.address',
    sections: ['learner'],
    exact: ['Adres leerling', 'Adres van de leerling'],
    synonyms: ['Woonplaats leerling'],
  },
  ...addressOf('learner.address', 'learner'),
  {
    key: 'learner.insz',
    sections: ['learner'],
    exact: [
      'Rijksregisternummer leerling',
      'INSZ-nummer leerling',
      'Identificatienummer van de sociale zekerheid (INSZ-nummer) leerling',
    ],
    synonyms: ['INSZ leerling', 'Rijksregisternummer van de leerling', 'INSZ-nummer van de leerling'],
    shared: nationalNumbers,
  },
  {
    key: 'learner.birthDate',
    sections: ['learner'],
    exact: ['Geboortedatum', 'Geboortedatum leerling'],
    synonyms: ['Geboren op', 'Geboortedatum van de leerling'],
  },
  {
    key: 'learner.iban',
    sections: ['learner'],
    exact: ['Rekeningnummer leerling'],
    synonyms: ['Bankrekeningnummer leerling', 'Rekeningnummer van de leerling', 'IBAN leerling'],
    shared: accountNumbers,
  },
  {
    key: 'learner.premiumConsent',
    sections: ['learner', 'documents'],
    exact: [
      'Toestemming van de leerling voor het ontvangen van de premie',
      'Wenst de leerling de leerlingenpremie te ontvangen',
    ],
    synonyms: [
      'Leerlingenpremie',
      'Leerlingenpremie alternerende opleiding',
      'De leerling wenst de premie te ontvangen',
      'De leerling wenst de leerlingenpremie te ontvangen',
      'Wenst de leerling de premie te ontvangen',
      'Toestemming leerlingenpremie',
      'Toestemming leerling voor de premie',
    ],
    shared: ['Toestemming premie', 'Premie'],
  },
];

const company: readonly FieldWording[] = [
  {
    key: 'company.name',
    sections: ['company', 'workplace'],
    exact: ['Naam onderneming', 'Naam van de onderneming', 'Maatschappelijke naam'],
    synonyms: ['Onderneming', 'Leeronderneming', 'Naam leeronderneming', 'Firmanaam', 'Bedrijfsnaam'],
    shared: ['Naam', 'Benaming'],
  },
  {
    key: 'company.number',
    sections: ['company'],
    exact: ['Ondernemingsnummer', 'KBO-nummer onderneming'],
    synonyms: ['Ondernemingsnummer (KBO)'],
    shared: ['KBO-nummer', 'KBO', 'BTW-nummer', 'Kruispuntbank van Ondernemingen'],
  },
  {
    key: 'company.representative',
    sections: ['company'],
    exact: ['Naam vertegenwoordiger onderneming'],
    synonyms: [
      'Vertegenwoordiger onderneming',
      'Zaakvoerder',
      'Naam zaakvoerder',
      'Persoon die de onderneming vertegenwoordigt',
      'Voor- en achternaam van de persoon die de onderneming vertegenwoordigt',
    ],
    shared: [
      'Vertegenwoordiger',
      'Naam vertegenwoordiger',
      'Vertegenwoordigd door',
      'Naam wettelijke vertegenwoordiger',
      'Wettelijke vertegenwoordiger',
    ],
  },
  {
    key: 'company.iban',
    sections: ['company'],
    exact: ['Rekeningnummer onderneming'],
    synonyms: ['Bankrekeningnummer onderneming', 'Rekeningnummer van de onderneming', 'IBAN onderneming'],
    shared: accountNumbers,
  },
  {
    key: 'company.premiumConsent',
    sections: ['company', 'documents'],
    exact: ['Toestemming premie kwalificerend werkplekleren'],
    synonyms: [
      'Premie kwalificerend werkplekleren',
      'Toestemming premie onderneming',
      'De onderneming wenst de premie te ontvangen',
      'Wenst de onderneming de premie te ontvangen',
      'Wenst de onderneming de premie kwalificerend werkplekleren te ontvangen',
    ],
    shared: ['Toestemming premie', 'Toestemming geven voor het ontvangen van de premie', 'Premie'],
  },
  {
    key: 'company.jointCommittee',
    sections: ['company', 'workplace', 'hours', 'recognition', 'training'],
    exact: ['Paritair comité', 'Bevoegd paritair comité'],
    synonyms: ['Paritair comité (PC)', 'Nummer paritair comité', 'Paritair (sub)comité', 'Paritair comité onderneming'],
    shared: ['PC'],
  },
  {
    key: 'establishment.number',
    sections: ['company', 'workplace', 'recognition'],
    exact: ['Vestigingsnummer', 'Vestigingseenheidsnummer'],
    synonyms: [
      'Nummer vestiging',
      'Nummer vestigingseenheid',
      'Nummer van de vestigingseenheid',
      'Vestigingsnummer (KBO)',
    ],
  },
  {
    key: 'establishment.recognisedFrom',
    sections: ['company', 'recognition', 'workplace'],
    exact: ['Begindatum erkenning'],
    synonyms: [
      'Erkend vanaf',
      'Erkend sinds',
      'Erkenning geldig vanaf',
      'Startdatum erkenning',
      'Begin erkenning',
      'Begindatum van de erkenning',
    ],
  },
  {
    key: 'establishment.recognisedFrom',
    sections: ['recognition'],
    shared: ['Begindatum', 'Vanaf', 'Van', 'Geldig vanaf', 'Startdatum'],
  },
  {
    key: 'establishment.recognisedUntil',
    sections: ['company', 'recognition', 'workplace'],
    exact: ['Einddatum erkenning'],
    synonyms: [
      'Erkend tot',
      'Erkend tot en met',
      'Erkenning geldig tot',
      'Erkenning geldig tot en met',
      'Einde erkenning',
      'Einddatum van de erkenning',
    ],
  },
  {
    key: 'establishment.recognisedUntil',
    sections: ['recognition'],
    shared: ['Einddatum', 'Tot', 'Tot en met', 'Geldig tot', 'Geldig tot en met'],
  },
  { key: 'establishment.recognisedUntil', sections: ['company'], shared: ['Geldig tot', 'Geldig tot en met'] },
  {
    key: 'establishment.recognisedTrainings',
    sections: ['company', 'recognition', 'workplace', 'training'],
    exact: [
      'Erkende opleidingen',
      'Erkend voor',
      'Erkend voor de opleidingen',
      'Erkend voor opleiding',
      'Erkend voor de opleiding',
    ],
  },
];

/** Lists of establishments carry the number inside the chosen text. */
const establishmentLists: readonly string[] = [
  'Vestiging',
  'Gegevens onderneming en vestiging',
  'Keuzelijst erkende vestigingen voor die opleiding',
  'Erkende vestiging',
  'Erkende vestigingen',
  'Vestigingseenheid',
  'Leerwerkplek',
  'Werkplek',
  'Plaats van uitvoering',
];

const mentor: readonly FieldWording[] = [
  {
    key: 'mentor.name',
    sections: ['workplace', 'company'],
    exact: ['Mentor', 'Erkende mentor', 'Naam van de mentor in de onderneming'],
    synonyms: [
      'Naam mentor',
      'Naam van de mentor',
      'Mentor(en)',
      'Mentor in de onderneming',
      'Mentor op de leerwerkplek',
    ],
  },
  { key: 'mentor.name', sections: ['workplace'], shared: fullNames },
  {
    key: 'mentor.name',
    part: 'lastName',
    sections: ['workplace'],
    exact: ['Achternaam mentor', 'Familienaam mentor'],
    shared: lastNames,
  },
  { key: 'mentor.name', part: 'firstName', sections: ['workplace'], exact: ['Voornaam mentor'], shared: ['Voornaam'] },
  {
    key: 'mentor.insz',
    sections: ['workplace', 'company'],
    exact: ['Rijksregisternummer mentor', 'INSZ-nummer mentor'],
    synonyms: [
      'INSZ mentor',
      'Rijksregisternummer van de mentor',
      'Rijksregisternummer van de mentor(en)',
      'INSZ-nummer van de mentor',
    ],
  },
  { key: 'mentor.insz', sections: ['workplace'], shared: nationalNumbers },
  {
    key: 'mentor.recognised',
    sections: ['workplace', 'company'],
    exact: ['Mentor erkend', 'Is de mentor erkend', 'De mentor is erkend'],
  },
  {
    key: 'mentor.linkedToEstablishment',
    sections: ['workplace', 'company'],
    exact: ['Mentor gekoppeld aan de vestiging', 'Is de mentor gekoppeld aan de vestiging'],
  },
  {
    key: 'mentor.trainingFollowed',
    sections: ['workplace', 'company'],
    exact: ['Mentoropleiding gevolgd', 'Mentoropleiding', 'Heeft de mentor de mentoropleiding gevolgd'],
  },
  {
    key: 'mentor.learners',
    sections: ['workplace', 'company'],
    exact: [
      'Aantal leerlingen per mentor',
      'Aantal lerenden per mentor',
      'Aantal leerlingen van de mentor',
      'Aantal lerenden van de mentor',
    ],
  },
];

const provider: readonly FieldWording[] = [
  {
    key: 'provider.name',
    sections: ['provider'],
    exact: ['Naam van de opleidingsverstrekker', 'Naam opleidingsverstrekker'],
    synonyms: ['Opleidingsverstrekker', 'Onderwijsinstelling', 'Naam onderwijsinstelling', 'Naam school'],
    shared: ['Naam', 'School', 'Benaming'],
  },
  {
    key: 'provider.representative',
    sections: ['provider'],
    exact: ['Naam vertegenwoordiger opleidingsverstrekker'],
    synonyms: ['Vertegenwoordiger opleidingsverstrekker', 'Vertegenwoordiger van de opleidingsverstrekker'],
    shared: ['Vertegenwoordigd door', 'Vertegenwoordiger', 'Naam vertegenwoordiger', 'Directie', 'Directeur'],
  },
  {
    key: 'provider.counsellor',
    sections: ['provider', 'workplace', 'training', 'learner'],
    exact: ['Naam trajectbegeleider'],
    synonyms: ['Trajectbegeleider', 'Naam van de trajectbegeleider'],
  },
  {
    key: 'provider.lessonPlace',
    sections: ['provider', 'lessonPlace'],
    exact: ['Lesplaats'],
    synonyms: [
      'Lesplaats is dezelfde als de hoofdzetel',
      'Hetzelfde als de hoofdzetel',
      'Waar vinden de lessen plaats',
    ],
  },
  {
    key: 'provider.lessonAddress',
    sections: ['provider', 'lessonPlace'],
    exact: ['Adres lesplaats', 'Adres van de lesplaats'],
    synonyms: ['Adres andere lesplaats', 'Adres van de andere lesplaats', 'Adres toevoegen'],
  },
  ...addressOf('provider.lessonAddress', 'lessonPlace'),
  // the address of the head office comes from the counter itself; what is typed under this heading is the other place
  ...addressOf('provider.lessonAddress', 'provider').map((wording) => ({ ...wording, typed: true as const })),
];

const hours: readonly FieldWording[] = [
  {
    key: 'hours.average',
    sections: ['hours'],
    exact: [
      'De gemiddelde wekelijkse voltijdse arbeidsduur in de onderneming bedraagt op jaarbasis',
      'De gemiddelde wekelijkse voltijdse arbeidsduur in de onderneming bedraagt op jaarbasis uren per week',
    ],
    synonyms: [
      'Gemiddelde wekelijkse arbeidsduur',
      'Gemiddelde wekelijkse voltijdse arbeidsduur',
      'Gemiddelde wekelijkse voltijdse arbeidsduur in de onderneming',
      'Gemiddelde voltijdse wekelijkse arbeidsduur',
      'Gemiddelde arbeidsduur per week',
      'Wekelijkse arbeidsduur',
      'Arbeidsduur (uren per week)',
      'Arbeidsduur per week',
    ],
    shared: ['Uren per week', 'Arbeidsduur', 'Aantal uren per week'],
  },
  {
    key: 'hours.effective',
    sections: ['hours'],
    exact: [
      'Effectieve arbeidsduur',
      'Effectieve wekelijkse arbeidsduur',
      'Gemiddelde effectieve arbeidsduur',
      'Effectieve arbeidsduur per week',
    ],
  },
  {
    key: 'hours.workplace',
    sections: ['hours'],
    exact: ['Uren op de leerwerkplek'],
    synonyms: [
      'Uren werkplek',
      'Uren leerwerkplek',
      'Aantal uren op de werkplek',
      'Aantal uren op de leerwerkplek',
      'Uren op de werkplek',
      'Uren onderneming',
      'Uren in de onderneming',
      'Aantal uren in de onderneming',
      'Werkplekcomponent',
    ],
  },
  {
    key: 'hours.lesson',
    sections: ['hours'],
    exact: ['Uren bij de opleidingsverstrekker'],
    synonyms: [
      'Aantal uren bij de opleidingsverstrekker',
      'Lesuren',
      'Aantal lesuren',
      'Uren les',
      'Uren school',
      'Uren op school',
      'Uren opleidingsverstrekker',
      'Lescomponent',
      'Schoolcomponent',
    ],
  },
];

const allowance: readonly FieldWording[] = [
  {
    key: 'allowance.step',
    sections: ['allowance'],
    exact: ['Leervergoeding', 'De leervergoeding', 'Vooropleiding'],
    synonyms: [
      'Vooropleiding van de leerling',
      'Leervergoeding volgens de vooropleiding',
      'Leervergoeding volgens de vooropleiding van de leerling',
      'Trap van de leervergoeding',
      'Kies de leervergoeding',
      'Maandelijkse leervergoeding',
      'Bedrag van de leervergoeding',
      'Bedrag leervergoeding',
    ],
    shared: ['Trap', 'Bedrag', 'Vergoeding'],
  },
  {
    key: 'allowance.amount',
    sections: ['allowance'],
    exact: [
      'Leervergoeding',
      'De leervergoeding',
      'Bedrag van de leervergoeding',
      'Bedrag leervergoeding',
      'Bedrag van de vergoeding',
    ],
    synonyms: [
      'Maandelijkse leervergoeding',
      'Leervergoeding per maand',
      'Leervergoeding (euro per maand)',
      'Bedrag leervergoeding per maand',
    ],
    shared: ['Bedrag', 'Bedrag per maand', 'Euro per maand', 'Euro/maand', 'Vergoeding'],
  },
];

const documents: readonly FieldWording[] = [
  {
    key: 'documents.schedule',
    sections: ['documents', 'hours'],
    exact: ['Uurrooster', 'Definitief uurrooster'],
    synonyms: ['Bijlage uurrooster', 'Het uurrooster', 'Bestand uurrooster'],
  },
  {
    key: 'documents.trainingPlan',
    sections: ['documents', 'training'],
    exact: ['Opleidingsplan', 'Individueel opleidingsplan'],
    synonyms: ['Bijlage opleidingsplan', 'Het opleidingsplan'],
  },
  {
    key: 'documents.workRegulations',
    sections: ['documents', 'company', 'hours'],
    exact: ['Arbeidsreglement'],
    synonyms: ['Bijlage arbeidsreglement', 'Het arbeidsreglement'],
  },
  {
    key: 'documents.learnerStatement',
    sections: ['documents', 'learner'],
    exact: [
      'Verklaring leerling: toestemming aanvraag leerlingenpremie',
      'Ondertekende verklaring van de leerling',
      'Verklaring leerling (leerlingenpremie)',
    ],
    synonyms: [
      'Verklaring leerling',
      'Verklaring van de leerling',
      'Verklaring leerlingenpremie',
      'Ondertekende verklaring leerling',
      'Ondertekende verklaring',
    ],
  },
  {
    key: 'documents.signedAgreement',
    sections: ['documents'],
    exact: ['Ondertekende overeenkomst', 'Ondertekende OAO'],
    synonyms: [
      'Ondertekende SAO',
      'Ondertekende DA',
      'Getekende overeenkomst',
      'Overeenkomst',
      'De ondertekende overeenkomst',
      'Ondertekend exemplaar',
    ],
  },
  {
    key: 'documents.signedBy',
    sections: ['documents'],
    exact: ['Ondertekend door', 'Handtekeningen', 'Getekend door'],
  },
];

export const fieldWordings: readonly FieldWording[] = [
  ...agreement,
  ...learner,
  ...company,
  {
    key: 'establishment.number',
    sections: ['company', 'workplace', 'training'],
    synonyms: establishmentLists,
    embedded: true,
  },
  ...mentor,
  ...provider,
  ...hours,
  ...allowance,
  ...documents,
];

/** Facts that only a screen about one agreement asks for: without one of them a page is not an agreement. */
export const agreementKeys: ReadonlySet<FactKey> = new Set<FactKey>([
  'agreement.type',
  'agreement.start',
  'agreement.end',
  'hours.average',
  'hours.workplace',
  'allowance.step',
  'allowance.amount',
]);
