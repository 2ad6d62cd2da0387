/** Labels that a person understands and that stand in no list, each under its heading; and labels that mean another thing. */

/** What stands beside the label: what is typed, shown or chosen there. */
export type Beside =
  | { readonly typed: string }
  | { readonly shown: string }
  | { readonly options: readonly string[] }
  | { readonly ticked: true }
  | { readonly file: true };

export interface Variant {
  readonly heading: string;
  readonly label: string;
  readonly beside: Beside;
  /** The fact that it is; without one it must not be recognised. */
  readonly key?: string;
}

type Row = readonly [label: string, beside: Beside];

const date: Beside = { typed: '1/09/2026' };
const text: Beside = { typed: 'Noor Peeters' };
const hours: Beside = { typed: '24' };
const money: Beside = { typed: '600,50' };
const insz: Beside = { typed: '07.03.14-125.40' };
const iban: Beside = { typed: 'BE68 5390 0754 7034' };
const file: Beside = { file: true };
const yesNo: Beside = { options: ['Ja', 'Nee'] };

const under = (heading: string, key: string, ...rows: readonly Row[]): readonly Variant[] =>
  rows.map(([label, beside]) => ({ heading, label, beside, key }));

/** Found, each as the fact that is named first. */
export const variants: readonly Variant[] = [
  ...under(
    'De opleiding',
    'agreement.type',
    ['Soort contract', { options: ['OAO', 'SAO'] }],
    ['Vorm van de overeenkomst', { options: ['OAO', 'SAO', 'DA'] }],
  ),
  ...under(
    'De opleiding',
    'training.name',
    ['Naam duale opleiding', text],
    ['Studierichting van de leerling', text],
    ['Richting', text],
    ['Opleiding (duaal)', text],
  ),
  ...under(
    'Looptijd',
    'agreement.start',
    ['Aanvang', date],
    ['Ingangsdatum', date],
    ['Ingang van het contract', date],
    ['Startdatum contract', date],
    ['De overeenkomst begint op', date],
    ['Aanvangsdatum van de overeenkomst', date],
    ['Start op', date],
    ['Datum van ingang', date],
    ['Vanaf datum', date],
    ['De overeenkomst treedt in werking op', date],
  ),
  ...under(
    'Looptijd',
    'agreement.end',
    ['Tot en met (datum)', date],
    ['T.e.m.', date],
    ['t/m', date],
    ['Einde contract', date],
    ['Einde van de overeenkomst', date],
    ['De overeenkomst eindigt op', date],
    ['Eind', date],
    ['Loopt tot', date],
    ['Loopt tot en met', date],
    ['Datum einde', date],
  ),
  ...under(
    'Looptijd',
    'agreement.previousEnd',
    ['Einde vorig contract', date],
    ['Einddatum voorgaande overeenkomst', date],
    ['Vorige overeenkomst tot en met', date],
  ),
  ...under(
    'Leerling',
    'learner.name',
    ['Voor- en familienaam', text],
    ['Voornaam en familienaam', text],
    ['Naam lerende', text],
    ['Naam van de cursist', text],
    ['Familienaam lln.', text],
    ['Achternaam van de jongere', text],
  ),
  ...under(
    'Leerling',
    'learner.insz',
    ['Rijksregisternr. lln', insz],
    ['Rijksregisternummer lerende', insz],
    ['RRN leerling', insz],
    ['INSZ van de cursist', insz],
    ['Rijksregister', insz],
    ['Rijksregisternummer of INSZ', insz],
  ),
  ...under(
    'Leerling',
    'learner.birthDate',
    ['Datum geboorte', date],
    ['Geboren op (datum)', date],
    ['Geboortedag', date],
    ['Geboortedatum lln', date],
    ['Geboortedatum van de jongere', date],
  ),
  ...under(
    'Leerling',
    'learner.address',
    ['Woonadres', { typed: 'Dorpsstraat 25, 9000 Gent' }],
    ['Thuisadres', { typed: 'Dorpsstraat 25, 9000 Gent' }],
    ['Adres van de lerende', { typed: 'Dorpsstraat 25, 9000 Gent' }],
    ['Straat + huisnummer', { typed: 'Dorpsstraat 25' }],
    ['Postnummer leerling', { typed: '9000' }],
  ),
  ...under(
    'Leerling',
    'learner.representative',
    ['Ouder / voogd', text],
    ['Naam ouder(s) of voogd', text],
    ['Wettelijk vertegenwoordiger van de lerende', text],
    ['Naam en voornaam ouder', text],
    ['Wettelijke vertegenwoordiger (naam)', text],
  ),
  ...under(
    'Leerling',
    'learner.iban',
    ['IBAN van de leerling', iban],
    ['Rekening lerende', iban],
    ['Bankrekening', iban],
    ['Zichtrekening leerling', iban],
    ['Bankrekeningnr. lln', iban],
  ),
  ...under(
    'Leerling',
    'learner.premiumConsent',
    ['Akkoord leerlingenpremie', yesNo],
    ['Wil de leerling de premie ontvangen?', yesNo],
    ['Leerlingenpremie gewenst', yesNo],
  ),
  ...under(
    'Onderneming',
    'company.name',
    ['Naam bedrijf', text],
    ['Naam werkgever', text],
    ['Werkgever', { shown: 'Oefenbouw bv' }],
    ['Naam van het leerbedrijf', text],
    ['Ondernemingsnaam', text],
  ),
  ...under(
    'Onderneming',
    'company.number',
    ['KBO-nummer werkgever', { typed: '0566.988.259' }],
    ['Btw-nr.', { typed: '0566.988.259' }],
    ['Ondernemingsnr. (KBO)', { shown: '0566.988.259' }],
    ['Ondernemingsnummer of btw-nummer', { typed: '0566.988.259' }],
  ),
  ...under(
    'Onderneming',
    'company.representative',
    ['Naam bestuurder', text],
    ['De onderneming wordt vertegenwoordigd door', text],
    ['Vertegenwoordiger werkgever', text],
    ['Zaakvoerder (naam en voornaam)', text],
  ),
  ...under('Onderneming', 'company.iban', ['IBAN werkgever', iban], ['Rekeningnr. bedrijf', iban]),
  ...under('Onderneming', 'company.premiumConsent', ['Akkoord premie kwalificerend werkplekleren', { ticked: true }]),
  ...under(
    'Onderneming',
    'company.jointCommittee',
    ['PC-nummer', { typed: '124' }],
    ['Paritair comité (nr.)', { shown: '124' }],
    ['Paritair comité werkgever', { typed: 'PC 124' }],
  ),
  ...under(
    'Onderneming',
    'establishment.number',
    ['Vestigingsnr.', { typed: '2.147.812.701' }],
    ['Nr. vestiging', { typed: '2.147.812.701' }],
    ['Vestigingseenheid (nummer)', { shown: '2.147.812.701' }],
  ),
  ...under(
    'Onderneming',
    'establishment.recognisedUntil',
    ['Erkenning loopt tot', { shown: '31/12/2027' }],
    ['Vestiging erkend tot en met', { shown: '31/12/2027' }],
    ['Erkenning eindigt op', { shown: '31/12/2027' }],
  ),
  ...under('Onderneming', 'establishment.recognisedFrom', ['Erkenning begint op', { shown: '1/01/2023' }]),
  ...under(
    'Leerwerkplek en mentor',
    'mentor.name',
    ['Mentor van de onderneming', text],
    ['Naam mentor op de werkplek', text],
    ['Mentor werkvloer', text],
    ['Voornaam en naam mentor', text],
  ),
  ...under(
    'Leerwerkplek en mentor',
    'mentor.insz',
    ['RRN mentor', insz],
    ['Rijksregisternr. van de mentor', insz],
    ['Rijksregister', insz],
  ),
  ...under('Opleidingsverstrekker', 'provider.name', ['Schoolnaam', text], ['Naam onderwijsinstelling (school)', text]),
  ...under(
    'Opleidingsverstrekker',
    'provider.representative',
    ['Directeur van de school', text],
    ['Naam directeur', text],
    ['Naam directie', text],
    ['De school wordt vertegenwoordigd door', text],
  ),
  ...under(
    'Opleidingsverstrekker',
    'provider.counsellor',
    ['Trajectbegeleider van de school', text],
    ['Trajectbegeleidster', text],
    ['Naam en voornaam trajectbegeleider', text],
  ),
  ...under(
    'Arbeidsduur',
    'hours.average',
    ['Gem. arbeidsduur/week', hours],
    ['Arbeidsduur (gemiddeld per week)', hours],
    ['Wekelijkse arbeidsduur in de onderneming', hours],
    ['Gemiddelde arbeidstijd per week', hours],
    ['Gemiddeld aantal uren per week', hours],
  ),
  ...under('Arbeidsduur', 'hours.effective', ['Effectieve arbeidstijd per week', hours]),
  ...under(
    'Arbeidsduur',
    'hours.workplace',
    ['Aantal uren/week op de werkvloer', hours],
    ['Uren werkvloer', hours],
    ['Werkuren per week', hours],
    ['Uren per week in het bedrijf', hours],
    ['Wekelijkse uren op de werkplek', hours],
    ['Uren bij de werkgever', hours],
  ),
  ...under(
    'Arbeidsduur',
    'hours.lesson',
    ['Uren les per week', hours],
    ['Lesuren per week', hours],
    ['Aantal uren/week op school', hours],
    ['Schooluren', hours],
    ['Wekelijkse lesuren', hours],
  ),
  ...under(
    'De leervergoeding',
    'allowance.amount',
    ['Maandbedrag', money],
    ['Vergoeding per maand (euro)', money],
    ['Bedrag maandelijkse leervergoeding', money],
    ['Maandvergoeding leerling', money],
    ['Leervergoeding/maand', money],
  ),
  ...under(
    'Bijlagen',
    'documents.schedule',
    ['Rooster (pdf)', file],
    ['Werkrooster', file],
    ['Ondertekend uurrooster', file],
    ['Uurrooster van de leerling', file],
  ),
  ...under(
    'Bijlagen',
    'documents.trainingPlan',
    ['Ondertekend opleidingsplan', file],
    ['Document opleidingsplan', file],
  ),
  ...under(
    'Bijlagen',
    'documents.signedAgreement',
    ['Ondertekend contract', file],
    ['Getekend exemplaar overeenkomst', file],
  ),
  ...under(
    'Bijlagen',
    'agreement.signedOn',
    ['Datum handtekening', date],
    ['Overeenkomst ondertekend op (datum)', date],
  ),
];

const not = (heading: string, ...rows: readonly Row[]): readonly Variant[] =>
  rows.map(([label, beside]) => ({ heading, label, beside }));

/** Left alone, however much they look like a field. */
export const traps: readonly Variant[] = [
  ...not(
    'Leerling',
    ['Geboorteplaats', text],
    ['Geboorteland', text],
    ['E-mailadres', { typed: 'noor@example.org' }],
    ['E-mailadres ouder', { typed: 'noor@example.org' }],
    ['Telefoonnummer', { typed: '0470 12 34 56' }],
    ['Gsm-nummer leerling', { typed: '0470 12 34 56' }],
    ['Nationaliteit', text],
    ['Stamnummer', { typed: '12345' }],
    ['Leerlingnummer', { typed: '12345' }],
    ['Rijksregisternummer ouder', insz],
    ['Rekeningnummer voogd', iban],
    ['Naam van de bank', text],
    ['Naam school', text],
    ['Vorige school', text],
    ['Klas', text],
    ['Datum inschrijving', date],
    ['Naam en adres', text],
    ['Premie aangevraagd op', date],
  ),
  ...not(
    'Looptijd',
    ['Datum aanvraag', date],
    ['Begindatum schorsing', date],
    ['Einde proefperiode', date],
    ['Aanvang werkdag', { typed: '08:00' }],
    ['Startuur', { typed: '08:00' }],
    ['Einduur', { typed: '16:00' }],
    ['Begin- en einddatum', date],
    ['Gewenste startdatum', date],
    ['Datum', date],
    ['Overeenkomst', text],
    ['Reden einde overeenkomst', text],
    ['Van en tot', date],
  ),
  ...not(
    'Onderneming',
    ['Naam contactpersoon', text],
    ['Adres', text],
    ['Sector', text],
    ['RSZ-nummer', { typed: '123456' }],
    ['Aantal werknemers', { typed: '12' }],
    ['Aantal vestigingen', { typed: '2' }],
    ['Rechtsvorm onderneming', text],
    ['Functie vertegenwoordiger', text],
    ['Erkenningsnummer', { typed: '12345' }],
    ['Erkenning geweigerd op', { shown: '1/01/2023' }],
  ),
  ...not(
    'Leerwerkplek en mentor',
    ['E-mail mentor', { typed: 'a@example.org' }],
    ['Functie mentor', text],
    ['Geboortedatum mentor', date],
    ['Reservementor', text],
    ['Nieuwe mentor', text],
    ['Aantal mentoren', { typed: '2' }],
    ['Adres werkplek', text],
  ),
  ...not(
    'Opleidingsverstrekker',
    ['Instellingsnummer', { typed: '099999' }],
    ['KBO-nummer', { typed: '0566.988.259' }],
    ['Telefoon trajectbegeleider', { typed: '0470 12 34 56' }],
    ['Secretariaat', text],
  ),
  ...not(
    'Arbeidsduur',
    ['Uren afwezigheid', hours],
    ['Aantal dagen per week', { typed: '3' }],
    ['Aantal weken', { typed: '36' }],
    ['Overuren', hours],
    ['Uren stage vorig jaar', hours],
    ['Uren pauze per week', hours],
    ['Maximale arbeidsduur per dag', hours],
  ),
  ...not(
    'De leervergoeding',
    ['Verplaatsingsvergoeding', money],
    ['Fietsvergoeding', money],
    ['Vergoeding woon-werkverkeer', money],
    ['Bedrag maaltijdcheques', money],
    ['Brutoloon', money],
    ['Betaaldatum', date],
  ),
  ...not(
    'Bijlagen',
    ['Uittreksel strafregister', file],
    ['Foto', file],
    ['Andere bijlage', file],
    ['Verklaring op eer', file],
    ['Lessenrooster school', file],
    ['Machtiging', file],
  ),
];
