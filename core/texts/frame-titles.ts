/** What a frame with a component is called, for those who cannot see it: small enough for the loader of the frames. */
import type { LanguageCode } from './load';

export const frameTitles: Readonly<Record<LanguageCode, Readonly<Record<string, string>>>> = {
  nl: {
    'duaal-uurrooster': 'Uurrooster nakijken',
    'duaal-leervergoeding': 'Leervergoeding nakijken',
    'duaal-overeenkomst': 'Overeenkomst nakijken',
  },
  fr: {
    'duaal-uurrooster': 'Contrôler l’horaire',
    'duaal-leervergoeding': 'Contrôler l’indemnité d’apprentissage',
    'duaal-overeenkomst': 'Contrôler le contrat',
  },
  en: {
    'duaal-uurrooster': 'Check the schedule',
    'duaal-leervergoeding': 'Check the allowance',
    'duaal-overeenkomst': 'Check the agreement',
  },
};
