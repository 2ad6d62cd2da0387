/** Pages of the counter that are about no agreement. */
export const others: Readonly<Record<string, string>> = {
  login: `<main><h1>Aanmelden</h1><form><label>Gebruikersnaam <input></label><label>Wachtwoord <input type="password"></label><button>Aanmelden</button></form></main>`,
  search: `<main><h1>Overeenkomsten zoeken</h1><form><label>Naam leerling <input></label><label>Type overeenkomst <select><option>Alle</option><option>OAO</option><option>SAO</option></select></label>
    <label>Begindatum <input></label><label>Einddatum <input></label><label>Naam onderneming <input></label><button>Zoeken</button></form></main>`,
  filter: `<main><h1>Mijn dossiers</h1><form><label>Naam leerling <input></label><label>Onderneming <input></label><label>Opleiding <input></label><label>Begindatum <input></label><button>Filteren</button></form></main>`,
  contact: `<main><h1>Contact</h1><form><label>Naam <input></label><label>E-mail <input type="email"></label><label>Uw vraag <textarea></textarea></label><button>Verzenden</button></form></main>`,
  recognition: `<main><h1>Nieuwe erkenningsaanvraag</h1><fieldset><legend>Onderneming</legend><label>Ondernemingsnummer <input></label><label>Vestigingsnummer <input></label><label>Rekeningnummer <input></label></fieldset>
    <fieldset><legend>Mentor</legend><label>Naam <input></label><label>Rijksregisternummer <input></label></fieldset><fieldset><legend>Opleiding</legend><label>Opleiding <input></label></fieldset><button>Bewaren</button></main>`,
  list: `<main><h1>Overeenkomsten</h1><table><thead><tr><th>Leerling</th><th>Onderneming</th><th>Opleiding</th><th>Begindatum</th><th>Einddatum</th><th>Status</th></tr></thead>
    <tbody><tr><td>Milan</td><td>Oefenbouw</td><td>Ruwbouw</td><td>1/9/2023</td><td>30/6/2024</td><td>Werkversie</td></tr></tbody></table></main>`,
  profile: `<main><h1>Profiel van uw opleidingsinstelling</h1><dl><dt>Naam</dt><dd>Oefenschool</dd><dt>Instellingsnummer</dt><dd>099999</dd><dt>Rekeningnummer</dt><dd>BE71 0961 2345 6769</dd></dl></main>`,
  users: `<main><h1>Gebruikersbeheer</h1><section><h2>Nieuwe gebruiker</h2><label>Naam <input value="Peeters"></label><label>Voornaam <input value="An"></label>
    <label>Rijksregisternummer <input value="75.05.20-123.14"></label><label>Rol <select><option>Trajectbegeleider</option></select></label><label>Begindatum <input value="1/9/2023"></label><label>Einddatum <input></label></section><button>Bewaren</button></main>`,
  dashboard: `<main><h1>Onze dienstverlening</h1><h2>Overeenkomsten</h2><p>Hier kunt u overeenkomsten voor uw lerenden opmaken, registreren en raadplegen.</p>
    <h2>Takenlijst</h2><dl><dt>Leerling</dt><dd>Milan Janssens</dd><dt>Opleiding</dt><dd>Ruwbouw duaal</dd><dt>Begindatum</dt><dd>1/9/2023</dd></dl></main>`,
  mentors: `<main><h1>Mentoren per vestiging</h1><section><h2>Gegevens mentor</h2><label>Naam <input value="Goossens"></label><label>Voornaam <input value="Dirk"></label>
    <label>Rijksregisternummer <input value="75.05.20-123.14"></label><label>Geboortedatum <input value="20/5/1975"></label></section><button>Mentor deactiveren</button></main>`,
  establishment: `<main><h1>Vestiging</h1><dl><dt>Naam onderneming</dt><dd>Oefenbouw bv</dd><dt>Vestigingsnummer</dt><dd>2.147.812.701</dd><dt>Erkend tot</dt><dd>31/12/2026</dd><dt>Paritair comité</dt><dd>124</dd></dl></main>`,
  mandate: `<main><h1>Machtiging aanmaken</h1><label>Ondernemingsnummer <input></label><label>Naam onderneming <input></label><label>Opleiding <input></label><label>Begindatum <input></label><label>Einddatum <input></label><button>Bewaren</button></main>`,
};
