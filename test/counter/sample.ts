/** The annex that the government published as an example, typed in as a counsellor would. It holds several mistakes on purpose. */
import type { CounterValues } from './fill';

/** A minor in his first year at a construction company: 16 hours of lessons and 24 at the workplace, 40 hours in article 5. */
export const officialSample = {
  'De opleiding': {
    'Type overeenkomst': 'Overeenkomst van alternerende opleiding (OAO)',
    Opleiding: 'Ruwbouw duaal',
  },
  Leerling: {
    Naam: 'Janssens',
    Voornaam: 'Milan',
    Rijksregisternummer: '07.03.14-125.40',
    Geboortedatum: '14/03/2007',
    'Straat en nummer': 'Dorpsstraat 25',
    Postcode: '9000',
    Gemeente: 'Gent',
    'Wenst de leerling de leerlingenpremie te ontvangen?': 'Ja',
    'Rekeningnummer (IBAN)': 'BE68 5390 0754 7034',
  },
  Onderneming: {
    Vestiging: 'Oefenbouw bv, Werfstraat 12, 9000 Gent',
    'Naam vertegenwoordiger onderneming': 'Ilse Van Damme',
    'Rekeningnummer onderneming': 'BE71 0961 2345 6769',
    'Toestemming premie kwalificerend werkplekleren': true,
  },
  Opleidingsverstrekker: {
    Lesplaats: 'Hetzelfde als de hoofdzetel',
    'Naam vertegenwoordiger opleidingsverstrekker': 'Marc Desmet',
    'Naam trajectbegeleider': 'Sofie De Clercq',
  },
  Looptijd: {
    Begindatum: '1/09/2023',
    Einddatum: '30/06/2024',
  },
  'Leerwerkplek en mentor': {
    Mentor: 'Dirk Goossens',
  },
  Arbeidsduur: {
    'De gemiddelde wekelijkse voltijdse arbeidsduur in de onderneming bedraagt op jaarbasis': '40',
    'Uren bij de opleidingsverstrekker': '16',
    'Uren op de leerwerkplek': '24',
  },
  'De leervergoeding': {
    'Leervergoeding volgens de vooropleiding van de leerling': '588,70',
    'Bedrag leervergoeding': '588,70',
  },
  'Handtekeningen en bijlagen': {
    'Definitief uurrooster': {
      name: 'uurrooster.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.alloc(14_300),
    },
  },
} as const satisfies CounterValues;
