/** Dutch sentences on identification and account numbers that several rules share. */

const inszMessages = {
  length: 'Een rijksregisternummer heeft 11 cijfers. Hier staan er {digits}.',
  'check-digits': 'De laatste twee cijfers passen niet bij de andere negen. Er staat ergens een verkeerd cijfer.',
  date: 'De eerste zes cijfers zijn geen bestaande geboortedatum (jaar, maand, dag).',
  serial: 'Het zevende, achtste en negende cijfer zijn samen 000. Dat volgnummer wordt nooit gegeven.',
};

/** The sentences about a wrong number of the learner or the mentor. */
export const inszTexts = (person: string) => ({
  title: `Het rijksregisternummer van de ${person} klopt niet`,
  messages: inszMessages,
  todo: 'Neem het nummer over van de identiteitskaart. Voor wie niet in het Rijksregister staat, is er een BIS-nummer.',
  why: 'Een rijksregisternummer of BIS-nummer heeft 11 cijfers: zes voor de geboortedatum, drie als volgnummer en twee om de andere te controleren. Met een fout nummer is de overeenkomst niet aan de juiste persoon te koppelen.',
});

/** The sentences about a wrong account number of the learner or the company. */
export const ibanTexts = (party: string) => ({
  title: `Het rekeningnummer van de ${party} klopt niet`,
  messages: {
    'belgian-length': 'Een Belgisch rekeningnummer heeft 16 tekens. Hier staan er {characters}.',
    invalid: 'Dit is geen geldig rekeningnummer (IBAN): de landcode, de lengte of een cijfer klopt niet.',
  },
  todo: 'Neem het nummer over van de bankkaart of van een rekeninguittreksel. Een Belgisch nummer begint met BE.',
  why: 'Een rekeningnummer bevat controlecijfers. Kloppen die niet, dan kan de premie niet betaald worden.',
});

/** The sentences about consent and account number for the premium of a party. */
export const premiumTexts = (party: string, premium: string) => ({
  messages: {
    'account-missing': `Er is toestemming voor ${premium}, maar er is geen rekeningnummer van de ${party}.`,
    'consent-refused': `Er staat een rekeningnummer van de ${party}, maar er is geen toestemming voor ${premium}.`,
    'consent-missing': `Er staat een rekeningnummer van de ${party}. Over de toestemming voor ${premium} is nog niets ingevuld.`,
  },
  todo: `Vraag aan de ${party} of de premie gewenst is. Vul bij ja zowel de toestemming als het rekeningnummer in.`,
});
