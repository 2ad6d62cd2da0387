/** French sentences of the rules in `rules/company`. */
import type { RuleTextsOf } from '../texts';
import { ibanTexts, premiumTexts } from './identifiers';

export const company: RuleTextsOf<'company'> = {
  'company/iban-invalid': ibanTexts('l’entreprise'),
  'company/number-invalid': {
    title: 'Le numéro d’entreprise n’est pas correct',
    messages: {
      shape: 'Un numéro d’entreprise compte 10 chiffres et commence par 0 ou 1. Nombre de chiffres ici : {digits}.',
      'check-digits': 'Les deux derniers chiffres ne correspondent pas aux huit autres. Un des chiffres est faux.',
      establishment: 'C’est un numéro d’unité d’établissement. Un numéro d’entreprise commence par 0 ou 1.',
      'without-zero': 'Ce numéro compte 9 chiffres. Avec un 0 devant, il devient {number}.',
    },
    todo: 'Recopiez le numéro de la Banque-Carrefour des Entreprises (BCE).',
    fix: 'Mettre un 0 devant',
    why: 'Un numéro d’entreprise compte 10 chiffres. Les deux derniers contrôlent les autres. Les anciens numéros de 9 chiffres ont reçu un 0 devant.',
  },
  'company/premium-data': {
    ...premiumTexts('l’entreprise', 'la prime de l’entreprise'),
    title: 'Les données pour la prime de l’entreprise sont incomplètes',
    why: 'L’enregistrement du contrat est aussi la demande de la prime de l’entreprise (premie kwalificerend werkplekleren). Il faut pour cela l’accord et le numéro de compte de l’entreprise.',
  },
  'company/representative-missing': {
    title: 'Le représentant de l’entreprise manque',
    messages: { missing: 'L’entreprise est indiquée, mais pas la personne qui signe pour elle.' },
    todo: 'Indiquez le nom de la personne qui signe pour l’entreprise, le plus souvent le gérant.',
    why: 'Le contrat mentionne l’entreprise et son représentant. C’est prévu par le décret.',
  },
  'company/same-account-as-learner': {
    title: 'L’élève et l’entreprise ont le même numéro de compte',
    messages: { same: 'Le même numéro de compte est indiqué pour l’élève et pour l’entreprise.' },
    todo: 'Vérifiez lequel des deux numéros est faux.',
    why: 'L’élève et l’entreprise reçoivent chacun leur propre prime, sur leur propre compte.',
  },
};
