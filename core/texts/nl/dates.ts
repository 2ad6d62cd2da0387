/** The dates of an agreement in Dutch. */
import type { CalculationTexts } from '../calculation-texts';

export const nlDates: CalculationTexts['dates'] = {
  'draft-expires': 'De werkversie vervalt',
  'medical-examination': 'Laatste dag voor het medisch onderzoek',
  dimona: 'De onderneming heeft de leerling aangegeven (Dimona)',
  'registration-deadline': 'Laatste dag om te registreren met recht op de premies',
  'turns-18': 'De leerling wordt 18',
  'step-change': 'Met succes naar trap {to} van de leervergoeding (nu trap {from})',
  'recognition-ends': 'De erkenning van de vestiging eindigt',
  end: 'De overeenkomst eindigt',
};
