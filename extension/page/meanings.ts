/**
 * What a label means that stands in no list, by its words as a reader takes them: each word says one or two things
 * (`startdatum`: begin, date), and a field is meant when all that it needs is said and nothing else. A single word that
 * is not known, or says something else, means that the label is not understood. Better silent than wrong.
 */
import type { FactKey } from '#core';
import type { Part } from './fields';
import { kept } from './kept';
import type { Section } from './sections';

/** Words by what they say; a word may stand under several. */
const said = {
  learner:
    'leerling leerlingen lln ll lerende lerenden cursist jongere leerlingenpremie leerlingpremie leerlingenvergoeding',
  company: 'onderneming leeronderneming werkgever bedrijf leerbedrijf firma ondernemingsnaam bedrijfsnaam firmanaam',
  provider: 'opleidingsverstrekker opleidingsverstrekkers school onderwijsinstelling schoolnaam',
  mentor: 'mentor mentoren mentornaam',
  counsellor: 'trajectbegeleider trajectbegeleiders trajectbegeleidster',
  representative: 'vertegenwoordiger vertegenwoordigd zaakvoerder bestuurder directeur directrice directie',
  legal: 'wettelijk wettelijke',
  parent: 'ouder ouders voogd',
  name: 'naam namen mentornaam schoolnaam ondernemingsnaam bedrijfsnaam firmanaam opleidingsnaam',
  firstName: 'voornaam voornamen voor',
  lastName: 'achternaam familienaam',
  nationalNumber: 'rijksregisternummer rijksregister insz insznummer rrn bisnummer bis',
  account: 'rekening rekeningnummer bankrekening bankrekeningnummer iban ibannummer zichtrekening',
  number: 'nummer vestigingsnummer vestigingseenheidsnummer',
  kbo: 'kbo kbonummer ondernemingsnummer btw btwnummer',
  establishment: 'vestiging vestigingseenheid vestigingsnummer vestigingseenheidsnummer',
  recognition: 'erkenning erkend erkende',
  jointCommittee: 'paritair comite pc pcnummer',
  birth: 'geboorte geboren geboortedatum geboortedag',
  date: 'datum dag begindatum startdatum aanvangsdatum ingangsdatum einddatum geboortedatum geboortedag ondertekeningsdatum',
  begin:
    'begin begint begindatum start startdatum aanvang aanvangsdatum ingang ingangsdatum vanaf inwerkingtreding werking treedt',
  end: 'einde eind eindigt einddatum tot tem afloop loopt',
  and: 'en',
  count: 'aantal',
  agreement: 'overeenkomst contract leerovereenkomst oao sao',
  previous: 'vorig vorige voorgaande vroegere',
  type: 'type soort vorm',
  training: 'opleiding studierichting richting opleidingsnaam',
  dual: 'duale duaal',
  hours: 'uren uur u lesuren werkuren schooluren',
  workingTime: 'arbeidsduur arbeidstijd',
  week: 'week weken wekelijks wekelijkse weekbasis',
  average: 'gemiddeld gemiddelde gem',
  effective: 'effectief effectieve',
  fullTime: 'voltijds voltijdse',
  workplace: 'werkplek leerwerkplek werkvloer werkplekcomponent werkuren',
  lesson: 'les lessen lesuren schooluren lescomponent',
  allowance: 'leervergoeding brutoleervergoeding vergoeding maandvergoeding leerlingenvergoeding',
  amount: 'bedrag euro eur maandbedrag',
  month: 'maand maandelijks maandelijkse maandbedrag maandvergoeding',
  premium: 'premie leerlingenpremie leerlingpremie werkplekpremie',
  consent: 'toestemming akkoord wenst wil ontvangen gewenst',
  qualifying: 'kwalificerend werkplekleren',
  address: 'adres woonadres domicilieadres thuisadres',
  postcode: 'postcode postnummer',
  municipality: 'gemeente woonplaats stad',
  street: 'straat straatnaam',
  houseNumber: 'huisnummer',
  schedule: 'uurrooster rooster werkrooster',
  trainingPlan: 'opleidingsplan',
  workRegulations: 'arbeidsreglement',
  statement: 'verklaring',
  signed: 'ondertekend ondertekende getekend getekende ondertekening handtekening ondertekeningsdatum',
  document: 'bijlage document bestand pdf kopie exemplaar',
  definitive: 'definitief definitieve individueel',
} as const;

type Concept = keyof typeof said;

/** Words that add nothing. */
const silent = new Set(
  'de het een van in op bij of der voor aan uw per te ter is wordt door die dit deze zijn haar om tijdens naar wanneer'.split(
    ' ',
  ),
);

const concepts: ReadonlyMap<string, readonly Concept[]> = (() => {
  const found = new Map<string, readonly Concept[]>();
  for (const [concept, words] of Object.entries(said) as [Concept, string][])
    for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), concept]);
  return found;
})();

/** Ways of saying one thing in several words. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:overeenkomst|contract) van alternerende opleiding\b/g, 'overeenkomst'],
  [/\b(?:tot en met|t e m|t m)\b/g, 'tem'],
  [/\b(?:eerste dag)(?= van )/g, 'begindatum'],
  [/\b(?:laatste dag)(?= van )/g, 'einddatum'],
  [/\bidentificatie(?: ?nummer)? (?:van de )?sociale zekerheid\b/g, 'insz'],
];

/** Words that may be understood as a part of a phrase: all that stands in the patterns. */
const inPhrases: ReadonlySet<string> = new Set(phrases.flatMap(([{ source }]) => source.match(/[a-z]+/g) ?? []));

const isUnderstood = (word: string): boolean => silent.has(word) || concepts.has(word) || inPhrases.has(word);

/** What a normalised label says; `undefined` when one of its words is not understood. */
function saidBy(label: string): ReadonlySet<Concept> | undefined {
  // most labels of a page are about something else: their first words tell
  if (!label.split(' ').every(isUnderstood)) return undefined;
  let text = label;
  for (const [phrase, word] of phrases) text = text.replace(phrase, word);
  const heard = new Set<Concept>();
  for (const word of text.split(' ')) {
    if (silent.has(word)) continue;
    const meant = concepts.get(word);
    if (!meant) return undefined;
    for (const concept of meant) heard.add(concept);
  }
  return heard.size === 0 ? undefined : heard;
}

/** A field by what its label says. */
export interface Meaning {
  readonly key: FactKey;
  readonly part?: Part;
  /** Where the field may stand. */
  readonly sections: readonly Section[];
  /** All of these are said. */
  readonly needs: readonly Concept[];
  /** These may be said too. */
  readonly may?: readonly Concept[];
  /** Any one of these says whose field it is, so that no heading need say it. */
  readonly owner?: readonly Concept[];
}

const period: readonly Section[] = ['period', 'training'];
const learner: readonly Section[] = ['learner'];
const workplace: readonly Section[] = ['workplace', 'company'];

const meanings: readonly Meaning[] = [
  { key: 'agreement.type', sections: ['training'], needs: ['type', 'agreement'], owner: ['agreement'] },
  { key: 'agreement.start', sections: period, needs: ['begin'], may: ['date', 'agreement'], owner: ['agreement'] },
  {
    key: 'agreement.end',
    sections: period,
    needs: ['end'],
    may: ['date', 'agreement'],
    owner: ['agreement'],
  },
  {
    key: 'agreement.previousEnd',
    sections: [...period, 'learner', 'previous'],
    needs: ['end', 'previous'],
    may: ['date', 'agreement'],
    owner: ['agreement'],
  },
  { key: 'agreement.signedOn', sections: ['documents', 'period'], needs: ['signed', 'date'], may: ['agreement'] },
  {
    key: 'training.name',
    sections: ['training', 'learner', 'workplace', 'provider'],
    needs: ['training'],
    may: ['name', 'dual', 'learner'],
    owner: ['training'],
  },
  { key: 'learner.name', sections: learner, needs: ['firstName', 'name'], may: ['learner', 'and'], owner: ['learner'] },
  {
    key: 'learner.name',
    sections: learner,
    needs: ['firstName', 'lastName'],
    may: ['learner', 'and'],
    owner: ['learner'],
  },
  {
    key: 'learner.name',
    part: 'firstName',
    sections: learner,
    needs: ['firstName'],
    may: ['learner'],
    owner: ['learner'],
  },
  {
    key: 'learner.name',
    part: 'lastName',
    sections: learner,
    needs: ['lastName'],
    may: ['learner'],
    owner: ['learner'],
  },
  { key: 'learner.name', part: 'lastName', sections: learner, needs: ['name', 'learner'], owner: ['learner'] },
  {
    key: 'learner.insz',
    sections: learner,
    needs: ['nationalNumber'],
    may: ['learner', 'number'],
    owner: ['learner'],
  },
  { key: 'learner.birthDate', sections: learner, needs: ['birth'], may: ['date', 'learner'], owner: ['birth'] },
  { key: 'learner.iban', sections: learner, needs: ['account'], may: ['learner', 'number'], owner: ['learner'] },
  { key: 'learner.address', sections: learner, needs: ['address'], may: ['learner'], owner: ['learner'] },
  {
    key: 'learner.address',
    part: 'postcode',
    sections: learner,
    needs: ['postcode'],
    may: ['learner', 'municipality'],
    owner: ['learner'],
  },
  {
    key: 'learner.address',
    part: 'municipality',
    sections: learner,
    needs: ['municipality'],
    may: ['learner'],
    owner: ['learner'],
  },
  {
    key: 'learner.address',
    part: 'street',
    sections: learner,
    needs: ['street'],
    may: ['learner', 'houseNumber', 'number'],
    owner: ['learner'],
  },
  {
    key: 'learner.representative',
    sections: ['learner', 'representative'],
    needs: ['parent'],
    may: ['name', 'learner', 'legal', 'representative', 'firstName', 'lastName', 'and'],
    owner: ['parent'],
  },
  {
    key: 'learner.representative',
    sections: ['learner', 'representative'],
    needs: ['legal', 'representative'],
    may: ['name', 'learner', 'firstName', 'lastName', 'and'],
    owner: ['legal'],
  },
  {
    key: 'learner.premiumConsent',
    sections: ['learner', 'documents'],
    needs: ['premium'],
    may: ['learner', 'consent'],
    owner: ['learner'],
  },
  { key: 'company.name', sections: workplace.toReversed(), needs: ['company'], may: ['name'], owner: ['company'] },
  { key: 'company.number', sections: ['company'], needs: ['kbo'], may: ['company', 'number'], owner: ['company'] },
  {
    key: 'company.representative',
    sections: ['company'],
    needs: ['representative'],
    may: ['name', 'company', 'firstName', 'lastName', 'and', 'legal'],
    owner: ['company'],
  },
  { key: 'company.iban', sections: ['company'], needs: ['account'], may: ['company', 'number'], owner: ['company'] },
  {
    key: 'company.premiumConsent',
    sections: ['company', 'documents'],
    needs: ['premium'],
    may: ['company', 'consent', 'qualifying'],
    owner: ['company', 'qualifying'],
  },
  {
    key: 'company.jointCommittee',
    sections: ['company', 'workplace', 'hours', 'recognition', 'training'],
    needs: ['jointCommittee'],
    may: ['number', 'company'],
    owner: ['jointCommittee'],
  },
  {
    key: 'establishment.number',
    sections: ['company', 'workplace', 'recognition'],
    needs: ['establishment', 'number'],
    may: ['kbo', 'company'],
    owner: ['establishment'],
  },
  {
    key: 'establishment.recognisedFrom',
    sections: ['company', 'recognition', 'workplace'],
    needs: ['recognition', 'begin'],
    may: ['date', 'establishment', 'workplace'],
    owner: ['recognition'],
  },
  {
    key: 'establishment.recognisedUntil',
    sections: ['company', 'recognition', 'workplace'],
    needs: ['recognition', 'end'],
    may: ['date', 'establishment', 'workplace'],
    owner: ['recognition'],
  },
  {
    key: 'mentor.name',
    sections: workplace,
    needs: ['mentor'],
    may: ['name', 'company', 'workplace', 'recognition', 'firstName', 'lastName', 'and'],
    owner: ['mentor'],
  },
  {
    key: 'mentor.insz',
    sections: workplace,
    needs: ['nationalNumber', 'mentor'],
    may: ['number'],
    owner: ['mentor'],
  },
  { key: 'mentor.insz', sections: ['workplace'], needs: ['nationalNumber'], may: ['number'] },
  { key: 'provider.name', sections: ['provider'], needs: ['provider'], may: ['name'], owner: ['provider'] },
  {
    key: 'provider.representative',
    sections: ['provider'],
    needs: ['representative'],
    may: ['name', 'provider', 'firstName', 'lastName', 'and'],
    owner: ['provider'],
  },
  {
    key: 'provider.counsellor',
    sections: ['provider', 'workplace', 'training', 'learner'],
    needs: ['counsellor'],
    may: ['name', 'provider', 'firstName', 'lastName', 'and'],
    owner: ['counsellor'],
  },
  {
    key: 'hours.average',
    sections: ['hours'],
    needs: ['workingTime', 'average'],
    may: ['count', 'week', 'fullTime', 'company', 'hours'],
    owner: ['workingTime'],
  },
  {
    key: 'hours.average',
    sections: ['hours'],
    needs: ['workingTime', 'week'],
    may: ['count', 'fullTime', 'company', 'hours'],
    owner: ['workingTime'],
  },
  { key: 'hours.average', sections: ['hours'], needs: ['hours', 'week', 'average'], may: ['count'] },
  {
    key: 'hours.effective',
    sections: ['hours'],
    needs: ['workingTime', 'effective'],
    may: ['count', 'week', 'average', 'hours'],
    owner: ['workingTime'],
  },
  {
    key: 'hours.workplace',
    sections: ['hours'],
    needs: ['hours', 'workplace'],
    may: ['count', 'week', 'company'],
    owner: ['workplace'],
  },
  { key: 'hours.workplace', sections: ['hours'], needs: ['hours', 'company'], may: ['count', 'week'] },
  {
    key: 'hours.lesson',
    sections: ['hours'],
    needs: ['hours', 'lesson'],
    may: ['count', 'week', 'provider'],
    owner: ['lesson'],
  },
  {
    key: 'hours.lesson',
    sections: ['hours'],
    needs: ['hours', 'provider'],
    may: ['count', 'week'],
    owner: ['provider'],
  },
  {
    key: 'allowance.amount',
    sections: ['allowance'],
    needs: ['allowance'],
    may: ['amount', 'month', 'learner'],
    owner: ['learner'],
  },
  { key: 'allowance.amount', sections: ['allowance'], needs: ['amount'], may: ['month'] },
  {
    key: 'documents.schedule',
    sections: ['documents', 'hours'],
    needs: ['schedule'],
    may: ['document', 'definitive', 'learner', 'signed'],
    owner: ['schedule'],
  },
  {
    key: 'documents.trainingPlan',
    sections: ['documents', 'training'],
    needs: ['trainingPlan'],
    may: ['document', 'definitive', 'learner', 'signed'],
    owner: ['trainingPlan'],
  },
  {
    key: 'documents.workRegulations',
    sections: ['documents', 'company', 'hours'],
    needs: ['workRegulations'],
    may: ['document', 'company', 'signed'],
    owner: ['workRegulations'],
  },
  {
    key: 'documents.learnerStatement',
    sections: ['documents', 'learner'],
    needs: ['statement', 'learner'],
    may: ['document', 'signed', 'premium', 'consent'],
    owner: ['learner'],
  },
  {
    key: 'documents.signedAgreement',
    sections: ['documents'],
    needs: ['signed', 'agreement'],
    may: ['document'],
    owner: ['agreement'],
  },
];

/** A field that a label can mean, and whether the label itself says whose it is. */
export interface Meant {
  readonly meaning: Meaning;
  readonly named: boolean;
}

function fits({ needs, may = [] }: Meaning, heard: ReadonlySet<Concept>): boolean {
  return (
    needs.every((concept) => heard.has(concept)) &&
    [...heard].every((concept) => needs.includes(concept) || may.includes(concept))
  );
}

/** Every field that a normalised label can mean. */
export const meaningsOf = kept((label: string): readonly Meant[] => {
  const heard = saidBy(label);
  if (!heard) return [];
  return meanings
    .filter((meaning) => fits(meaning, heard))
    .map((meaning) => ({ meaning, named: (meaning.owner ?? []).some((concept) => heard.has(concept)) }));
});
