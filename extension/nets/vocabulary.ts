/**
 * The words that may leave a page in a report. A word that stands in no list of ours may be somebody's name, so it is
 * left out; what is put in its place says not even how long it was.
 */
import { fieldWordings } from '../page/index';

/** What stands for one or more words that are not known. */
export const hiddenWords = '‹…›';

const longest = 300;

/** Words of forms that name no field of an agreement by themselves. */
const plainWords = `aan aanmaken aantal aanvraag aanvullen afdrukken algemeen algemene alle andere annuleren artikel
bedrag bekijken bestand bevestigen bewaar bewaren bij bijkomend bijlage bijlagen bijvoegen controle controleren
dag dagen dagelijks dashboard datum de deel deeltijds deze dit document documenten door dossier een eerste einde email en
euro fax fiche formulier functie ga gegevens gemiddeld gemiddelde geslacht gewenst gsm handtekening het hoeveel hoofding
huidig huidige ik in info informatie ingang inhoud invullen is ja jaar jaarlijks kenmerk keuze kies klas land leeftijd
lesuren lijst loon maand maandelijks maximaal maximum met minimaal minimum minuten na naar nee neen niet nieuw nieuwe
niveau nog nummer of onbekend onder ondertekenen onderwijs op opleidingsvorm opmaken opmerking opmerkingen opslaan
optioneel over overzicht pagina pauze pauzes per personen persoon procent punten reden referentie registreren reeks
registratie rol rubriek samenvatting schooljaar selecteer soort staat stap start status studiegebied taal taken te telefoon
terug tijd tijdstip titel toelichting toevoegen tot totaal tussen type uit uren uur vak van vanaf vast veld velden
arbeidsduur arbeidstijd cursist duur handtekeningen identificatie jongere leerling leerwerkplek lesplaats looptijd mentor
onderneming opleiding opleidingsverstrekker ouder ouders overeenkomst periode school trajectbegeleider uurrooster vergoeding
vertegenwoordiger vestiging voogd werkgever werkplek verder verplicht verplichte versie verwijderen volgende volgnummer volledig volledige volledige voltijds vorige vrij waar
wanneer wat week weken wekelijks wekelijkse werkversie wijzigen wijziging zoek zoeken`;

/** First parts of compounds: `aanvangs|datum`. No part of a street or a family name is among them. */
const firstParts = `aanvang aanvangs aanwezigheids afsluit arbeids begin bedrijfs beroeps eind einde erkennings geboorte
identificatie ingangs inschrijvings leer leerling lerende les loon mentor onderneming ondernemings onderwijs opleiding
opleidings opmaak overeenkomst premie registratie rekening rijksregister school schooljaar start stage uur vervaldag
vestiging vestigings week werk werkgevers werkplek`;
const lastParts = `bedrag code dag dagen datum duur gegevens instelling nummer overeenkomst plaats plan periode rooster
soort tijd type uren uur vergoeding versie verstrekker`;

const listed = (words: string): readonly string[] => words.split(/\s+/);

const tokensOf = (text: string): readonly string[] =>
  text
    .slice(0, longest)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');

let known: ReadonlySet<string> | undefined;

/** Every word that a report may hold. */
export function vocabulary(): ReadonlySet<string> {
  known ??= new Set(
    [
      ...listed(plainWords),
      ...fieldWordings.flatMap(({ exact = [], synonyms = [], shared = [] }) =>
        [...exact, ...synonyms, ...shared].flatMap(tokensOf),
      ),
      ...listed(firstParts).flatMap((first) => listed(lastParts).map((last) => `${first}${last}`)),
    ].filter((word) => !/\d/.test(word)),
  );
  return known;
}

/** A text of a page as a report may say it: the words that are known, in small letters, and a sign for the others. */
export function knownWords(text: string): string {
  const words = vocabulary();
  const said = tokensOf(text).map((token) => (words.has(token) ? token : hiddenWords));
  return said.filter((word, index) => word !== hiddenWords || said[index - 1] !== hiddenWords).join(' ');
}
