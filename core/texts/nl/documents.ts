/** Dutch sentences of the rules in `rules/documents`. */
import type { RuleTextsOf } from '../texts';

export const documents: RuleTextsOf<'documents'> = {
  'documents/schedule-missing': {
    title: 'Het uurrooster ontbreekt',
    messages: { missing: 'Er is nog geen bestand met het uurrooster.' },
    todo: 'Voeg het definitieve uurrooster toe, als pdf of jpg.',
    why: 'Het definitieve uurrooster wordt toegevoegd voor de overeenkomst geregistreerd wordt. Ook de uren op school staan erin.',
  },
  'documents/schedule-type': {
    title: 'Geen pdf of jpg',
    messages: { 'other-type': 'Het bestand {name} is geen pdf of jpg.' },
    todo: 'Bewaar het uurrooster als pdf en kies dat bestand.',
    why: 'Het uurrooster wordt toegevoegd als één document, een pdf of een jpg.',
  },
  'documents/one-schedule-file': {
    title: 'Meer dan één uurrooster',
    messages: { several: 'Er zijn {count} bestanden gekozen. Het loket bewaart alleen het laatste.' },
    todo: 'Voeg alle uurroosters samen in één document en kies alleen dat.',
    why: 'Er is plaats voor één bijlage met het uurrooster. Een nieuw bestand verwijdert het vorige.',
  },
  'documents/training-plan': {
    title: 'Het opleidingsplan ontbreekt',
    messages: { missing: 'Het opleidingsplan is nog niet toegevoegd.' },
    todo: 'Voeg het opleidingsplan toe.',
    why: 'Bij de registratie hoort het individuele opleidingsplan. Daarin staat wat de leerling op school leert en wat op de werkplek.',
  },
  'documents/learner-statement': {
    title: 'De verklaring van de leerling ontbreekt',
    messages: { missing: 'De verklaring voor de leerlingenpremie is nog niet toegevoegd.' },
    todo: 'Voeg de verklaring toe. Wil de leerling de premie niet, geef dat dan aan.',
    why: 'Met de verklaring vraagt de leerling de leerlingenpremie aan. Ze wordt bij de registratie toegevoegd.',
  },
  'documents/signed-agreement': {
    title: 'De ondertekende overeenkomst ontbreekt',
    messages: { missing: 'De ondertekende overeenkomst is nog niet opgeladen.' },
    todo: 'Laat alle partijen ondertekenen en laad de overeenkomst op.',
    why: 'Alleen een ondertekende overeenkomst wordt geregistreerd.',
  },
  'documents/work-regulations': {
    title: 'Het arbeidsreglement ontbreekt',
    messages: { missing: 'Het arbeidsreglement van de onderneming is er nog niet bij.' },
    todo: 'Vraag de onderneming om haar arbeidsreglement.',
    why: 'Het arbeidsreglement van de onderneming is een bijlage bij de overeenkomst.',
  },
  'documents/signatures': {
    title: 'Niet iedereen heeft ondertekend',
    messages: { lacking: 'De handtekening ontbreekt van {lacking}.' },
    todo: 'Laat iedereen ondertekenen voor u registreert.',
    why: 'De leerling, de onderneming en de opleidingsverstrekker ondertekenen alle drie. Is de leerling op die dag jonger dan 18, dan ondertekent ook de wettelijke vertegenwoordiger.',
  },
  'documents/schedule-differs': {
    title: 'De bijlage verschilt van wat u invulde',
    messages: {
      weeks: 'Aantal weken in de bijlage: {read}, in het ingevulde uurrooster: {weeks}.',
      days: 'Op {days} staan er in de bijlage andere uren dan in het ingevulde uurrooster.',
      totals:
        'In {week} komt de bijlage op {read} ({part}), het ingevulde uurrooster op {filled}: de pauzes of de lesuren verschillen.',
      hours: 'Volgens de bijlage is het {read} per week ({part}), u vulde {typed} in.',
    },
    todo: 'Kijk na welk van beide klopt en verbeter het andere.',
    why: 'De bijlage wordt samen met de overeenkomst ondertekend. Beide horen dezelfde uren te vermelden.',
  },
};
