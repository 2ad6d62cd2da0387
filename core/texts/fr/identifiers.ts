/** French sentences on identification and account numbers that several rules share. */

const inszMessages = {
  length: 'Un numéro de registre national compte 11 chiffres. Ici, il y en a {digits}.',
  'check-digits': 'Les deux derniers chiffres ne correspondent pas aux neuf autres. Un des chiffres est faux.',
  date: 'Les six premiers chiffres ne forment pas une date de naissance qui existe (année, mois, jour).',
  serial: 'Le septième, le huitième et le neuvième chiffre forment 000. Ce numéro d’ordre n’est jamais attribué.',
};

/** The sentences about a wrong number of the learner or the mentor: `de l’élève`, `du mentor`. */
export const inszTexts = (ofPerson: string) => ({
  title: `Le numéro de registre national ${ofPerson} n’est pas correct`,
  messages: inszMessages,
  todo: 'Recopiez le numéro de la carte d’identité. Pour qui n’est pas inscrit au Registre national, il y a un numéro bis.',
  why: 'Un numéro de registre national ou un numéro bis compte 11 chiffres : six pour la date de naissance, trois pour le numéro d’ordre et deux de contrôle. Avec un numéro faux, le contrat ne peut pas être lié à la bonne personne.',
});

/** The sentences about a wrong account number of the learner or the company: `l’élève`, `l’entreprise`. */
export const ibanTexts = (party: string) => ({
  title: `Le numéro de compte de ${party} n’est pas correct`,
  messages: {
    'belgian-length': 'Un numéro de compte belge compte 16 caractères. Ici, il y en a {characters}.',
    invalid: 'Ce numéro de compte (IBAN) n’est pas valable : le code du pays, la longueur ou un chiffre est faux.',
  },
  todo: 'Recopiez le numéro de la carte bancaire ou d’un extrait de compte. Un numéro belge commence par BE.',
  why: 'Un numéro de compte contient des chiffres de contrôle. S’ils sont faux, la prime ne peut pas être versée.',
});

/** The sentences about consent and account number for the premium of a party: `l’élève`, `l’entreprise`. */
export const premiumTexts = (party: string, premium: string) => ({
  messages: {
    'account-missing': `L’accord pour ${premium} est donné, mais le numéro de compte de ${party} manque.`,
    'consent-refused': `Le numéro de compte de ${party} est indiqué, mais il n’y a pas d’accord pour ${premium}.`,
    'consent-missing': `Le numéro de compte de ${party} est indiqué. Rien n’est encore indiqué sur l’accord pour ${premium}.`,
  },
  todo: `Demandez à ${party} si la prime est souhaitée. Si oui, indiquez l’accord et le numéro de compte.`,
});
