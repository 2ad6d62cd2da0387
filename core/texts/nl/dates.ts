/** The dates of an agreement in Dutch. */
import type { CalculationTexts } from '../calculation-texts';

export const nlDates: CalculationTexts['dates'] = {
  'draft-expires': 'De werkversie vervalt',
  'medical-examination': 'Laatste dag voor het medisch onderzoek',
  dimona: 'Laatste dag voor de Dimona-aangifte door de onderneming',
  'registration-deadline': 'Laatste dag om te registreren met recht op de premies',
  'turns-18': 'De leerling wordt 18',
  'step-change': 'Met succes naar trap {to} van de leervergoeding (nu trap {from})',
  'recognition-ends': 'De erkenning van de vestiging eindigt',
  end: 'De overeenkomst eindigt',
  'compensation-day': 'Inhaalrustdag van de leerling',
  'study-day': 'Pedagogische studiedag: andere uren voor de leerling',
  'holiday-training': 'Opleiding in een schoolvakantie (leeropportuniteit)',
  index: 'Index: de leervergoeding wordt {amount} per maand (trap {step})',
};
