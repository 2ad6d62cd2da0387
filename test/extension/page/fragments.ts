/** Pieces of forms as other people may build them, each with what must be read from it and nothing else. */

export interface Fragment {
  readonly name: string;
  readonly html: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

const inSection = (heading: string, html: string): string => `<section><h2>${heading}</h2>${html}</section>`;

/** Enough of an agreement around a piece for the page to be one. */
const around = `<section><h2>Leerling</h2><label>Geboortedatum <input value="14/3/2007"></label></section>
<section><h2>Bijlagen</h2><label>Datum ondertekening <input value="1/8/2026"></label></section>`;
const aroundFacts = { 'learner.birthDate': '2007-03-14', 'agreement.signedOn': '2026-08-01' };

const fragment = (name: string, html: string, facts: Readonly<Record<string, unknown>>): Fragment => ({
  name,
  html: `<main><h1>Overeenkomst opmaken</h1>${around}${html}</main>`,
  facts: { ...aroundFacts, ...facts },
});

const start = { 'agreement.start': '2026-09-01' };
const end = { 'agreement.end': '2027-06-30' };
const insz = '07.03.14-125.40';

export const fragments: readonly Fragment[] = [
  fragment(
    'help text in the label',
    inSection(
      'Looptijd',
      '<label>Begindatum <small>De eerste dag op de werkplek</small><input value="1/9/2026"></label>',
    ),
    start,
  ),
  fragment(
    'help text between label and control',
    inSection(
      'Looptijd',
      '<div><label for="b">Begindatum *</label><p>Kies de eerste dag waarop de leerling op de werkplek is.</p><input id="b" value="1/9/2026"></div>',
    ),
    start,
  ),
  fragment(
    'a label of two lines with help in a span',
    inSection(
      'Looptijd',
      '<label for="b">Aanvangsdatum van de overeenkomst<br><span>dd/mm/jjjj</span></label><input id="b" value="1/9/2026">',
    ),
    start,
  ),
  fragment(
    'a label after its control',
    inSection(
      'Looptijd',
      '<div class="field"><input id="b" value="1/9/2026"><label for="b">Begindatum</label></div><div class="field"><input id="e" value="30/6/2027"><label for="e">Einddatum</label></div>',
    ),
    { ...start, ...end },
  ),
  fragment(
    'labels after their controls that are tied to nothing',
    inSection(
      'Looptijd',
      '<div class="field"><input value="1/9/2026"><span>Begindatum</span></div><div class="field"><input value="30/6/2027"><span>Einddatum</span></div>',
    ),
    { ...start, ...end },
  ),
  fragment(
    'labels after their controls without rows',
    inSection(
      'Looptijd',
      '<input value="1/9/2026"><span>Begindatum</span><input value="30/6/2027"><span>Einddatum</span>',
    ),
    {},
  ),
  fragment(
    'aria-labelledby with two ids',
    `<section><h2 id="h">Looptijd</h2><div><span id="l1">Begindatum</span> <span id="l2">van de overeenkomst</span><input aria-labelledby="l1 l2" value="1/9/2026"></div></section>`,
    start,
  ),
  fragment(
    'aria-labelledby with the heading and the label',
    `<section><h2 id="h">Leerling</h2><div><span id="l1">Rijksregisternummer</span><input aria-labelledby="h l1" value="${insz}"></div></section>`,
    { 'learner.insz': insz },
  ),
  fragment(
    'placeholders only',
    inSection(
      'Looptijd',
      '<input placeholder="Begindatum" value="1/9/2026"><input placeholder="Einddatum" value="30/6/2027">',
    ),
    { ...start, ...end },
  ),
  fragment(
    'floating labels',
    inSection(
      'Looptijd',
      '<div class="form-floating"><input id="b" placeholder=" " value="1/9/2026"><label for="b">Begindatum</label></div>',
    ),
    start,
  ),
  fragment(
    'row heads in a table',
    inSection(
      'Looptijd',
      '<table><tr><th scope="row">Begindatum</th><td><input value="1/9/2026"></td></tr><tr><th scope="row">Einddatum</th><td><input value="30/6/2027"></td></tr></table>',
    ),
    { ...start, ...end },
  ),
  fragment(
    'two parties beside each other in a table',
    '<table><thead><tr><th></th><th>Leerling</th><th>Onderneming</th></tr></thead><tbody><tr><th>Rekeningnummer</th><td><input value="BE68 5390 0754 7034"></td><td><input value="BE71 0961 2345 6769"></td></tr></tbody></table>',
    { 'learner.iban': 'BE68 5390 0754 7034', 'company.iban': 'BE71 0961 2345 6769' },
  ),
  fragment(
    'dt and dd in divs',
    inSection(
      'Looptijd',
      '<dl><div><dt>Begindatum</dt><dd>1 september 2026</dd></div><div><dt>Einddatum</dt><dd>30 juni 2027</dd></div></dl>',
    ),
    { ...start, ...end },
  ),
  fragment(
    'fieldsets in a fieldset',
    `<fieldset><legend>Partijen</legend><fieldset><legend>Leerling</legend><label>Rijksregisternummer <input value="${insz}"></label><label>Rekeningnummer <input value="BE68 5390 0754 7034"></label></fieldset><fieldset><legend>Onderneming</legend><label>Rekeningnummer <input value="BE71 0961 2345 6769"></label></fieldset></fieldset>`,
    { 'learner.insz': insz, 'learner.iban': 'BE68 5390 0754 7034', 'company.iban': 'BE71 0961 2345 6769' },
  ),
  fragment(
    'cards with titles that are no headings',
    `<div class="card"><div class="card-header">Leerling</div><div class="card-body"><div><label for="a">Rekeningnummer</label><input id="a" value="BE68 5390 0754 7034"></div></div></div><div class="card"><div class="card-header">Onderneming</div><div class="card-body"><div><label for="c">Rekeningnummer</label><input id="c" value="BE71 0961 2345 6769"></div></div></div>`,
    { 'learner.iban': 'BE68 5390 0754 7034', 'company.iban': 'BE71 0961 2345 6769' },
  ),
  fragment(
    'an accordion whose titles are buttons',
    `<div><h3><button aria-expanded="true" aria-controls="p1">Gegevens van de leerling</button></h3><div id="p1"><label for="a">Rekeningnummer</label><input id="a" value="BE68 5390 0754 7034"></div></div><div><h3><button aria-expanded="true" aria-controls="p2">Gegevens van de onderneming</button></h3><div id="p2"><label for="c">Rekeningnummer</label><input id="c" value="BE71 0961 2345 6769"></div></div>`,
    { 'learner.iban': 'BE68 5390 0754 7034', 'company.iban': 'BE71 0961 2345 6769' },
  ),
  fragment(
    'panels of tabs named by their tabs',
    `<div role="tablist"><button role="tab" id="t1">Leerling</button><button role="tab" id="t2">Onderneming</button></div><div role="tabpanel" aria-labelledby="t1"><label>Rekeningnummer <input value="BE68 5390 0754 7034"></label></div><div role="tabpanel" aria-labelledby="t2"><label>Rekeningnummer <input value="BE71 0961 2345 6769"></label></div>`,
    { 'learner.iban': 'BE68 5390 0754 7034', 'company.iban': 'BE71 0961 2345 6769' },
  ),
  fragment(
    'details with a summary',
    '<details open><summary>Onderneming</summary><label>Rekeningnummer <input value="BE71 0961 2345 6769"></label></details>',
    { 'company.iban': 'BE71 0961 2345 6769' },
  ),
  fragment(
    'a date in three fields',
    inSection(
      'Looptijd',
      '<fieldset><legend>Begindatum</legend><label>Dag <input value="1"></label><label>Maand <input value="9"></label><label>Jaar <input value="2026"></label></fieldset>',
    ),
    {},
  ),
  fragment(
    'a date in three lists',
    inSection(
      'Looptijd',
      '<fieldset><legend>Einddatum</legend><select aria-label="Dag"><option>30</option></select><select aria-label="Maand"><option>juni</option></select><select aria-label="Jaar"><option>2027</option></select></fieldset>',
    ),
    {},
  ),
  fragment(
    'a date in three fields without names of their own',
    inSection(
      'Looptijd',
      '<div><div>Begindatum</div><input value="1" size="2"> / <input value="9" size="2"> / <input value="2026" size="4"></div>',
    ),
    {},
  ),
  fragment(
    'a period in one field',
    inSection('Looptijd', '<label>Begin- en einddatum <input value="01/09/2026 - 30/06/2027"></label>'),
    {},
  ),
  fragment(
    'a period in one field named by its heading',
    inSection('Looptijd', '<label>Looptijd <input value="01/09/2026 - 30/06/2027"></label>'),
    {},
  ),
  fragment(
    'a number with a unit behind it',
    inSection(
      'Arbeidsduur',
      '<div class="input-group"><label for="u">Gemiddelde wekelijkse arbeidsduur</label><input id="u" value="38"><span class="input-group-text">uren</span></div>',
    ),
    { 'hours.average': '38:00' },
  ),
  fragment(
    'an amount with a sign before it',
    inSection(
      'Leervergoeding',
      '<label for="m">Leervergoeding per maand</label><div class="input-group"><span>€</span><input id="m" value="600,50"></div>',
    ),
    { 'allowance.amount': '600.50' },
  ),
  fragment(
    'an amount with a sign before it and a label tied to nothing',
    inSection(
      'Leervergoeding',
      '<div><div>Leervergoeding per maand</div><div class="input-group"><span>€</span><input value="600,50"></div></div>',
    ),
    { 'allowance.amount': '600.50' },
  ),
  fragment(
    'masks with nothing typed',
    inSection('Leerling', '<label>Rijksregisternummer <input value="__.__.__-___.__"></label>'),
    {},
  ),
  fragment(
    'disabled and readonly fields',
    inSection(
      'Looptijd',
      '<label>Begindatum <input value="1/9/2026" disabled></label><label>Einddatum <input value="30/6/2027" readonly></label>',
    ),
    { ...start, ...end },
  ),
  fragment(
    'agreements before this one in a table beside it',
    `<section><h2>Historiek</h2><table><thead><tr><th>Begindatum</th><th>Einddatum</th></tr></thead><tbody><tr><td>1/9/2024</td><td>30/6/2025</td></tr></tbody></table></section>${inSection('Looptijd', '<label>Begindatum <input value="1/9/2026"></label>')}`,
    start,
  ),
  fragment(
    'agreements before this one in a list of data, the current one only shown',
    `<section><h2>Historiek</h2><dl><dt>Begindatum</dt><dd>1/9/2024</dd><dt>Einddatum</dt><dd>30/6/2025</dd></dl></section>${inSection('Looptijd', '<dl><dt>Begindatum</dt><dd>1/9/2026</dd></dl>')}`,
    start,
  ),
  fragment(
    'only the history has an end date',
    `<section><h2>Historiek van overeenkomsten</h2><dl><dt>Begindatum</dt><dd>1/9/2024</dd><dt>Einddatum</dt><dd>30/6/2025</dd></dl></section>${inSection('Looptijd', '<label>Begindatum <input value="1/9/2026"></label>')}`,
    start,
  ),
  fragment(
    'earlier agreements as fields that cannot be typed in',
    `<section><h2>Eerdere overeenkomsten van deze leerling</h2><label>Begindatum <input readonly value="1/9/2024"></label><label>Opleiding <input readonly value="Kapper"></label></section>${inSection('Looptijd', '<label>Einddatum <input value="30/6/2027"></label>')}`,
    end,
  ),
  fragment(
    'a summary with a dialog to edit in front of it',
    `<section><h2>Looptijd</h2><dl><dt>Begindatum</dt><dd>1/8/2026</dd></dl></section><div role="dialog" aria-label="Looptijd wijzigen"><label>Begindatum <input value="1/9/2026"></label></div>`,
    start,
  ),
  fragment(
    'a dialog about something else on top',
    `${inSection('Looptijd', '<label>Begindatum <input value="1/9/2026"></label>')}<div role="dialog" aria-label="Schorsing toevoegen"><label>Begindatum <input value="1/2/2027"></label><label>Einddatum <input value="8/2/2027"></label></div>`,
    start,
  ),
  fragment(
    'a suspension under its own heading',
    inSection(
      'Schorsing',
      '<label>Begindatum <input value="1/2/2027"></label><label>Einddatum <input value="8/2/2027"></label>',
    ),
    {},
  ),
  fragment(
    'a trial period under its own heading',
    inSection(
      'Proefperiode',
      '<label>Begindatum <input value="1/2/2027"></label><label>Einddatum <input value="8/2/2027"></label>',
    ),
    {},
  ),
  fragment(
    'the end of the agreement before its time',
    inSection(
      'Beëindiging',
      '<label>Einddatum <input value="1/2/2027"></label><label>Reden <input value="in onderling overleg"></label>',
    ),
    {},
  ),
  fragment(
    'holidays in the period',
    inSection(
      'Vakantieperiodes',
      '<label>Begindatum <input value="1/2/2027"></label><label>Einddatum <input value="8/2/2027"></label>',
    ),
    {},
  ),
  fragment(
    'an editable element',
    inSection(
      'Onderneming',
      '<div id="n">Naam onderneming</div><div contenteditable="true" role="textbox" aria-labelledby="n">Oefenbouw bv</div>',
    ),
    { 'company.name': 'Oefenbouw bv' },
  ),
  fragment(
    'a list as button and listbox',
    inSection(
      'De opleiding',
      '<span id="t">Type overeenkomst</span><button aria-haspopup="listbox" aria-labelledby="t v" id="k"><span id="v">Overeenkomst van alternerende opleiding (OAO)</span></button>',
    ),
    { 'agreement.type': 'OAO' },
  ),
  fragment(
    'a combobox with its label by aria-label',
    inSection(
      'Mentor',
      '<div role="combobox" aria-label="Mentor" aria-expanded="false"><span>Dirk Goossens</span></div>',
    ),
    { 'mentor.name': 'Dirk Goossens' },
  ),
  fragment(
    'a legend with radio buttons',
    inSection(
      'Leerling',
      '<fieldset><legend>Wenst de leerling de leerlingenpremie te ontvangen? <span class="required">*</span></legend><label><input type="radio" name="p" checked> Ja, de leerling wenst de premie</label><label><input type="radio" name="p"> Neen</label></fieldset>',
    ),
    { 'learner.premiumConsent': true },
  ),
  fragment('an answer that is both', inSection('Leerling', '<dl><dt>Leerlingenpremie</dt><dd>Ja / Nee</dd></dl>'), {}),
  fragment(
    'buttons that are pressed',
    inSection(
      'Leerling',
      '<div role="radiogroup" aria-label="Leerlingenpremie"><button role="radio" aria-checked="false">Ja</button><button role="radio" aria-checked="true">Nee</button></div>',
    ),
    { 'learner.premiumConsent': false },
  ),
  fragment(
    'names in upper case with a colon and a number',
    inSection('3. LOOPTIJD', '<div><b>3.1 BEGINDATUM :</b> <input value="1/9/2026"></div>'),
    start,
  ),
  fragment(
    'abbreviations',
    inSection('Leerling', `<label>Rijksregisternr. leerling (*) <input value="${insz}"></label>`),
    { 'learner.insz': insz },
  ),
  fragment(
    'a wage by another name under its heading',
    inSection('Leervergoeding', '<label>Brutoleervergoeding per maand (in €) <input value="600,50"></label>'),
    { 'allowance.amount': '600.50' },
  ),
  fragment(
    'wage per month under the heading of the allowance',
    inSection('Leervergoeding', '<label>Loon per maand <input value="600,50"></label>'),
    {},
  ),
  fragment(
    'questions as labels',
    inSection(
      'Looptijd',
      '<label>Wanneer begint de overeenkomst? <input value="1/9/2026"></label><label>Wanneer eindigt de overeenkomst? <input value="30/6/2027"></label>',
    ),
    { ...start, ...end },
  ),
  fragment(
    'first and last day',
    inSection(
      'Looptijd',
      '<label>Eerste dag van de overeenkomst <input value="1/9/2026"></label><label>Laatste dag van de overeenkomst <input value="30/6/2027"></label>',
    ),
    { ...start, ...end },
  ),
  fragment(
    'begin and end without the word date',
    inSection(
      'Duurtijd overeenkomst',
      '<label>Start overeenkomst <input value="1/9/2026"></label><label>Stop overeenkomst <input value="30/6/2027"></label>',
    ),
    { ...start },
  ),
  fragment(
    'a name under two headings of parties',
    `<section><h2>Leerling en ouders</h2><label>Naam <input value="Peeters"></label></section>`,
    { 'learner.name': 'Peeters' },
  ),
  fragment(
    'emergency contact under the learner',
    `<section><h2>Leerling</h2><h3>Contactpersoon in nood</h3><label>Naam <input value="Peeters"></label><label>Voornaam <input value="An"></label><label>Adres <input value="Dorpsstraat 1, 9000 Gent"></label></section>`,
    {},
  ),
  fragment(
    'doctor and insurer under the company',
    `<section><h2>Onderneming</h2><h3>Verzekeraar</h3><label>Naam <input value="Zeker nv"></label><label>Ondernemingsnummer <input value="0566.988.259"></label></section>`,
    {},
  ),
  fragment(
    'social secretariat of the company',
    `<section><h2>Sociaal secretariaat van de onderneming</h2><label>Naam <input value="Loon vzw"></label><label>KBO-nummer <input value="0566.988.259"></label></section>`,
    {},
  ),
  fragment(
    'an earlier school',
    `<section><h2>Vorige school</h2><label>Naam <input value="Andere school"></label><label>Trajectbegeleider <input value="An Peeters"></label></section>`,
    {},
  ),
  fragment(
    'a second mentor',
    `<section><h2>Mentor</h2><label>Naam mentor 1 <input value="Dirk Goossens"></label><label>Naam mentor 2 <input value="An Peeters"></label></section>`,
    {},
  ),
  fragment(
    'two mentors as cards',
    `<section><h2>Mentoren</h2><div class="card"><h3>Mentor 1</h3><label>Rijksregisternummer <input value="75.05.20-123.14"></label></div><div class="card"><h3>Mentor 2</h3><label>Rijksregisternummer <input value="80.05.20-123.14"></label></div></section>`,
    {},
  ),
  fragment(
    'two parents',
    `<section><h2>Wettelijke vertegenwoordigers</h2><h3>Ouder 1</h3><label>Naam <input value="Peeters"></label><label>Voornaam <input value="An"></label><h3>Ouder 2</h3><label>Naam <input value="Janssens"></label><label>Voornaam <input value="Jan"></label></section>`,
    {},
  ),
  fragment(
    'hours per day of the week',
    inSection(
      'Uurrooster',
      '<table><thead><tr><th>Dag</th><th>Van</th><th>Tot</th><th>Uren</th></tr></thead><tbody><tr><td>Maandag</td><td><input value="08:00"></td><td><input value="16:00"></td><td><input value="7,5"></td></tr></tbody></table>',
    ),
    {},
  ),
  fragment(
    'hours of last year',
    inSection('Arbeidsduur', '<label>Arbeidsduur vorige overeenkomst (uren per week) <input value="20"></label>'),
    {},
  ),
  fragment(
    'hours and minutes in two fields',
    inSection(
      'Arbeidsduur',
      '<fieldset><legend>Gemiddelde wekelijkse arbeidsduur</legend><label><input value="38"> uren</label> <label><input value="30"> minuten</label></fieldset>',
    ),
    {},
  ),
  fragment(
    'hours per year',
    inSection('Arbeidsduur', '<div>Gemiddelde arbeidsduur <input value="1700"> uren per jaar</div>'),
    {},
  ),
  fragment(
    'allowance per hour',
    inSection('Leervergoeding', '<div>Leervergoeding <input value="4,50"> euro per uur</div>'),
    {},
  ),
  fragment(
    'hours per week with a word about the year',
    inSection('Arbeidsduur', '<div>Gemiddelde wekelijkse arbeidsduur <input value="38"> gemiddeld per jaar</div>'),
    { 'hours.average': '38:00' },
  ),
  {
    name: 'an agreement under a notice with a title',
    html: `<main><h1>Dossier van Noor</h1><h2>Melding</h2><p>Het loket is morgen dicht.</p>${around}${inSection('Looptijd', '<label>Begindatum <input value="1/9/2026"></label>')}</main>`,
    facts: { ...aroundFacts, ...start },
  },
  {
    name: 'an agreement that is only shown, with the search of the site in its head',
    html: `<header><label>Zoek <input></label><button>Zoeken</button></header><main><h1>Overeenkomst van alternerende opleiding</h1><section><h2>Leerling</h2><dl><dt>Geboortedatum</dt><dd>14/3/2007</dd></dl></section><section><h2>Looptijd</h2><dl><dt>Begindatum</dt><dd>1/9/2026</dd><dt>Einddatum</dt><dd>30/6/2027</dd></dl></section></main>`,
    facts: { 'learner.birthDate': '2007-03-14', ...start, ...end },
  },
  fragment(
    'an allowance per hour in brackets',
    inSection('Leervergoeding', '<label>Leervergoeding (per uur) <input value="4,50"></label>'),
    {},
  ),
  fragment(
    'allowance of the year after',
    inSection('Leervergoeding', '<label>Leervergoeding volgend schooljaar <input value="700,00"></label>'),
    {},
  ),
  fragment(
    'date of birth of the parent',
    `<section><h2>Wettelijke vertegenwoordiger</h2><label>Geboortedatum <input value="1/1/1980"></label><label>Rijksregisternummer <input value="80.01.01-125.40"></label></section>`,
    {},
  ),
  fragment(
    'date of birth under the mentor',
    `<section><h2>Mentor</h2><label>Geboortedatum <input value="1/1/1980"></label></section>`,
    {},
  ),
  fragment(
    'a date of the plan of training',
    `<section><h2>Opleidingsplan</h2><label>Begindatum <input value="1/10/2026"></label></section>`,
    {},
  ),
  fragment(
    'learner of another name in a message',
    `<section><h2>Looptijd</h2><p>Begindatum: verplicht in te vullen</p><label>Begindatum <input value="1/9/2026"></label></section>`,
    start,
  ),
  fragment(
    'headings after the fields that they close',
    `${inSection('Looptijd', '<label>Einddatum <input value="30/6/2027"></label>')}<footer><h2>Onderneming en helpdesk</h2><p>Rekeningnummer: BE68 5390 0754 7034</p></footer>`,
    end,
  ),
  fragment(
    'a frame of help beside the form',
    `<aside><h2>Hulp</h2><p>Einddatum: ten laatste 30/06</p><p>Begindatum: 1/9/2020</p></aside>${inSection('Looptijd', '<label>Einddatum <input value="30/6/2027"></label>')}`,
    end,
  ),
  fragment(
    'an example in the help',
    inSection(
      'Looptijd',
      '<p class="info">Voorbeeld</p><dl><dt>Begindatum</dt><dd>1/9/2020</dd></dl><label>Begindatum <input value="1/9/2026"></label>',
    ),
    start,
  ),
  fragment(
    'proposals beside the value',
    inSection(
      'Looptijd',
      '<table><tr><th></th><th>Huidig</th><th>Nieuw</th></tr><tr><th>Einddatum</th><td>30/6/2026</td><td><input value="30/6/2027"></td></tr></table>',
    ),
    end,
  ),
];

const page = (name: string, html: string): readonly [string, string] => [name, html];

/** Pages about something else. */
export const elsewhere: readonly (readonly [string, string])[] = [
  page(
    'login with eID',
    '<main><h1>Aanmelden bij de Vlaamse overheid</h1><label>Rijksregisternummer <input value="07.03.14-125.40"></label><label>Code <input></label><button>Aanmelden</button></main>',
  ),
  page(
    'search with the fields of an agreement and a button with an icon',
    '<main><h1>Dossiers</h1><label>Naam leerling <input value="Noor"></label><label>Onderneming <input value="Oefenbouw"></label><label>Begindatum <input value="1/9/2026"></label><label>Einddatum <input value="30/6/2027"></label><button aria-label="Resultaten tonen">🔍</button></main>',
  ),
  page(
    'search by a role',
    '<main><h1>Overeenkomsten</h1><form role="search"><label>Naam leerling <input value="Noor"></label><label>Onderneming <input value="Oefenbouw"></label><label>Begindatum <input value="1/9/2026"></label></form><button>Nieuwe overeenkomst</button></main>',
  ),
  page(
    'search that can be saved',
    '<main><h1>Mijn dossiers</h1><label>Naam leerling <input value="Noor"></label><label>Onderneming <input value="Oefenbouw"></label><label>Begindatum <input value="1/9/2026"></label><button>Zoeken</button><button>Zoekopdracht bewaren</button></main>',
  ),
  page(
    'filters beside a list',
    '<main><h1>Overzicht</h1><aside><h2>Verfijn</h2><label>Leerling <input value="Noor"></label><label>Onderneming <input value="Oefenbouw"></label><label>Begindatum vanaf <input value="1/9/2026"></label><label>Einddatum tot <input value="1/9/2027"></label><label>Opleiding <input value="x"></label><button>Toepassen</button></aside></main>',
  ),
  page(
    'contact about an agreement',
    '<main><h1>Vraag over een overeenkomst</h1><label>Uw naam <input value="An"></label><label>E-mail <input type="email"></label><label>Naam leerling <input value="Noor"></label><label>Bericht <textarea></textarea></label><button>Verzenden</button></main>',
  ),
  page(
    'recognition in steps',
    '<main><h1>Aanvraag tot erkenning als leeronderneming</h1><h2>Onderneming</h2><label>Ondernemingsnummer <input value="0566.988.259"></label><label>Vertegenwoordiger <input value="Ilse"></label><label>Rekeningnummer <input value="BE71 0961 2345 6769"></label><h2>Opleiding</h2><label>Opleiding <input value="Kapper"></label><label>Begindatum <input value="1/9/2026"></label><h2>Mentor</h2><label>Naam mentor <input value="Dirk"></label><button>Volgende</button></main>',
  ),
  page(
    'recognition under the name of the site',
    '<header><h1>Werkplek duaal</h1></header><main><h2>Erkenning aanvragen</h2><fieldset><legend>Onderneming</legend><label>Ondernemingsnummer <input value="0566.988.259"></label><label>Rekeningnummer <input value="BE71 0961 2345 6769"></label></fieldset><fieldset><legend>Opleiding</legend><label>Opleiding <input value="Kapper"></label><label>Begindatum <input value="1/9/2026"></label></fieldset><fieldset><legend>Mentor</legend><label>Naam mentor <input value="Dirk"></label></fieldset><button>Bewaren</button></main>',
  ),
  page(
    'dashboard with cards',
    '<main><h1>Welkom An</h1><h2>Lopende overeenkomsten</h2><article><h3>Noor Peeters</h3><dl><dt>Opleiding</dt><dd>Kapper</dd><dt>Onderneming</dt><dd>Oefenbouw</dd><dt>Begindatum</dt><dd>1/9/2026</dd><dt>Einddatum</dt><dd>30/6/2027</dd></dl></article><article><h3>Jan</h3><dl><dt>Opleiding</dt><dd>Kapper</dd><dt>Onderneming</dt><dd>Oefenbouw</dd><dt>Begindatum</dt><dd>1/9/2026</dd><dt>Einddatum</dt><dd>30/6/2027</dd></dl></article></main>',
  ),
  page(
    'dashboard with one card',
    '<main><h1>Welkom An</h1><h2>Lopende overeenkomsten</h2><article><h3>Noor Peeters</h3><dl><dt>Opleiding</dt><dd>Kapper</dd><dt>Onderneming</dt><dd>Oefenbouw</dd><dt>Begindatum</dt><dd>1/9/2026</dd><dt>Einddatum</dt><dd>30/6/2027</dd></dl></article></main>',
  ),
  page(
    'a list with one row and inputs to filter in its head',
    '<main><h1>Mijn overeenkomsten</h1><table><thead><tr><th>Leerling</th><th>Onderneming</th><th>Begindatum</th><th>Einddatum</th></tr><tr><td><input value="N"></td><td><input value="O"></td><td><input value="1/9/2026"></td><td><input></td></tr></thead><tbody><tr><td>Noor</td><td>Oefenbouw</td><td>1/9/2026</td><td>30/6/2027</td></tr></tbody></table></main>',
  ),
  page(
    'my profile',
    '<main><h1>Mijn profiel</h1><h2>Persoonsgegevens</h2><label>Naam <input value="An"></label><label>Rijksregisternummer <input value="75.05.20-123.14"></label><label>Geboortedatum <input value="20/5/1975"></label><label>IBAN <input value="BE71 0961 2345 6769"></label><button>Bewaren</button></main>',
  ),
  page(
    'profile of a company',
    '<main><h1>Gegevens onderneming</h1><label>Naam onderneming <input value="Oefenbouw"></label><label>Ondernemingsnummer <input value="0566.988.259"></label><label>Rekeningnummer <input value="BE71 0961 2345 6769"></label><label>Paritair comité <input value="124"></label><h2>Mentor</h2><label>Naam mentor <input value="Dirk"></label><button>Bewaren</button></main>',
  ),
  page(
    'profile of a learner',
    '<main><h1>Leerlingenfiche</h1><h2>Leerling</h2><label>Naam <input value="Noor"></label><label>Rijksregisternummer <input value="07.03.14-125.40"></label><label>Geboortedatum <input value="14/3/2007"></label><label>Rekeningnummer <input value="BE68 5390 0754 7034"></label><h2>School</h2><label>Trajectbegeleider <input value="Sofie"></label><button>Bewaren</button></main>',
  ),
  page(
    'an ordinary contract of work',
    '<main><h1>Arbeidsovereenkomst voor bedienden</h1><h2>Werkgever</h2><label>Naam <input value="Oefenbouw"></label><label>Ondernemingsnummer <input value="0566.988.259"></label><h2>Duur</h2><label>Begindatum <input value="1/9/2026"></label><label>Einddatum <input value="30/6/2027"></label><h2>Arbeidsduur</h2><label>Gemiddelde wekelijkse arbeidsduur <input value="38"></label><button>Bewaren</button></main>',
  ),
  page(
    'a contract of students',
    '<main><h1>Studentenovereenkomst</h1><h2>Werkgever</h2><label>Naam <input value="Oefenbouw"></label><label>Paritair comité <input value="124"></label><h2>Periode</h2><label>Begindatum <input value="1/9/2026"></label><label>Einddatum <input value="30/6/2027"></label><button>Bewaren</button></main>',
  ),
  page(
    'a contract of rent',
    '<main><h1>Huurovereenkomst</h1><h2>Duur</h2><label>Begindatum <input value="1/9/2026"></label><label>Einddatum <input value="30/6/2027"></label><h2>Verhuurder</h2><label>Rekeningnummer <input value="BE68 5390 0754 7034"></label><button>Bewaren</button></main>',
  ),
  page(
    'processing agreement',
    '<main><h1>Verwerkersovereenkomst</h1><h2>Onderneming</h2><label>Naam <input value="Oefenbouw"></label><label>Ondernemingsnummer <input value="0566.988.259"></label><h2>Looptijd</h2><label>Begindatum <input value="1/9/2026"></label><button>Bewaren</button></main>',
  ),
  page(
    'agreement to terms',
    '<main><h1>Gebruikersovereenkomst</h1><label>Onderneming <input value="Oefenbouw"></label><label>Opleidingsverstrekker <input value="School"></label><label><input type="checkbox"> Ik ga akkoord</label><button>Verder</button></main>',
  ),
  page(
    'cookies over a page',
    '<div role="dialog" aria-label="Cookies"><h2>Cookies en uw overeenkomst met ons</h2><label><input type="checkbox" checked> Noodzakelijk</label><label><input type="checkbox"> Statistieken</label><button>Bewaren</button></div><main><h1>Welkom</h1></main>',
  ),
  page(
    'survey',
    '<main><h1>Enquête duaal leren</h1><label>Opleiding <input value="Kapper"></label><label>Onderneming <input value="x"></label><label>Hoeveel uren per week <input value="3"></label><fieldset><legend>Mentor</legend><label><input type="radio" name="a"> Tevreden</label><label><input type="radio" name="a"> Ontevreden</label></fieldset><button>Verzenden</button></main>',
  ),
  page(
    'survey about the agreement',
    '<main><h1>Bevraging over uw overeenkomst</h1><label>Opleiding <input value="Kapper"></label><label>Naam onderneming <input value="x"></label><label>Uw mening <textarea></textarea></label><button>Verzenden</button></main>',
  ),
  page(
    'news article',
    '<main><h1>Nieuwe overeenkomst van alternerende opleiding</h1><p>Begindatum: 1/9/2026</p><p>Einddatum: 30/6/2027</p><p>Onderneming: uw bedrijf</p><p>Opleiding: alle opleidingen</p></main>',
  ),
  page(
    'manual of the counter',
    '<main><h1>Handleiding: een overeenkomst opmaken</h1><dl><dt>Begindatum</dt><dd>De dag waarop de overeenkomst begint</dd><dt>Einddatum</dt><dd>De laatste dag</dd><dt>Naam leerling</dt><dd>Voornaam en naam</dd><dt>Mentor</dt><dd>De erkende mentor</dd></dl></main>',
  ),
  page(
    'vacancy',
    '<main><h1>Vacature leerwerkplek</h1><dl><dt>Onderneming</dt><dd>Oefenbouw</dd><dt>Opleiding</dt><dd>Kapper</dd><dt>Startdatum</dt><dd>1/9/2026</dd><dt>Uren per week</dt><dd>20</dd></dl></main>',
  ),
  page(
    'registration at school',
    '<main><h1>Inschrijving leerling</h1><h2>Leerling</h2><label>Naam <input value="Noor"></label><label>Geboortedatum <input value="14/3/2007"></label><h2>School</h2><label>Naam school <input value="x"></label><label>Opleiding <input value="Kapper"></label><label>Begindatum <input value="1/9/2026"></label><button>Bewaren</button></main>',
  ),
  page(
    'registration for a course of mentors',
    '<main><h1>Inschrijven voor de mentoropleiding</h1><label>Naam onderneming <input value="x"></label><label>Opleiding <input value="Mentor"></label><label>Startdatum <input value="1/9/2026"></label><label>Naam mentor <input value="Dirk"></label><button>Inschrijven</button></main>',
  ),
  page(
    'application for a premium',
    '<main><h1>Premieaanvraag</h1><label>Naam onderneming <input value="x"></label><label>Ondernemingsnummer <input value="0566.988.259"></label><label>Rekeningnummer onderneming <input value="BE71 0961 2345 6769"></label><label>Opleiding <input value="Kapper"></label><button>Indienen</button></main>',
  ),
  page(
    'absence of a learner',
    '<main><h1>Afwezigheid melden</h1><label>Leerling <input value="Noor"></label><label>Onderneming <input value="x"></label><label>Begindatum <input value="1/9/2026"></label><label>Einddatum <input value="2/9/2026"></label><button>Bewaren</button></main>',
  ),
  page(
    'accident at work',
    '<main><h1>Aangifte arbeidsongeval</h1><h2>Werkgever</h2><label>Naam <input value="x"></label><h2>Slachtoffer</h2><label>Geboortedatum <input value="14/3/2007"></label><label>Rijksregisternummer <input value="07.03.14-125.40"></label><label>Naam mentor <input value="Dirk"></label><button>Verzenden</button></main>',
  ),
];
