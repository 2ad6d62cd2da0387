/** What the allowance of an agreement, month by month, and its premiums are called in Dutch. */
import type { AllowanceSpoken } from '../spoken';

export const nlAllowanceMonths: Omit<AllowanceSpoken['calculations'], 'dates'> = {
  premiumConditions: {
    residence: 'de leerling woont in het Vlaamse Gewest',
    region: 'de vestiging ligt in het Vlaamse Gewest',
    months: 'minstens vier maanden opleiding in elk schooljaar',
    registration: 'op tijd geregistreerd',
    consent: 'toestemming gegeven',
    account: 'rekeningnummer ingevuld',
    'mentor-training': 'de mentor heeft de mentoropleiding gevolgd',
    level: 'de opleiding gaat niet boven niveau 4 van de Vlaamse kwalificatiestructuur',
    'half-workplace': 'minstens de helft van de uren op de leerwerkplek',
    'at-most-three': 'hoogstens drie keer voor deze leerling, één keer per schooljaar',
  },
  conditionStates: { met: 'in orde', 'not-met': 'niet in orde', open: 'kijk dit zelf na' },
  changeReasons: { step: 'hogere trap op 1 september', index: 'index' },
  estimate:
    'Geen wet zegt hoe een deel van een maand wordt betaald. Dit is een schatting: het maandbedrag × de werkdagen in de overeenkomst ÷ de werkdagen van de maand (maandag tot en met vrijdag), afgerond op de cent. Een halve cent gaat naar boven.',
  unpaidHoliday: 'onbetaald, behalve opgebouwde vakantiedagen',
  supposesSuccess: 'Hier is aangenomen dat de leerling elk jaar met succes beëindigt.',
};
