/** Dutch sentences of the rules in `rules/period`. */
import type { RuleTexts, RuleTextsOf } from '../texts';

export const endBeforeStart: RuleTexts['period/end-before-start'] = {
  title: 'De einddatum ligt vóór de begindatum',
  messages: { reversed: 'De overeenkomst begint op {start} en zou al eindigen op {end}.' },
  todo: 'Verbeter een van beide datums.',
  why: 'Een overeenkomst eindigt ten vroegste op de dag waarop ze begint.',
};

export const period: RuleTextsOf<'period'> = {
  'period/end-before-start': endBeforeStart,
  'period/end-after-trajectory': {
    title: 'De einddatum ligt na het opleidingstraject',
    messages: {
      after: 'De overeenkomst eindigt op {end}. Het opleidingstraject eindigt op {latest}.',
      'in-summer':
        'De overeenkomst eindigt op {end}, in de zomervakantie. Een opleidingstraject eindigt uiterlijk op 30 juni, hier {latest}.',
    },
    todo: 'Zet de einddatum op 30 juni van het laatste schooljaar van de opleiding of vroeger.',
    fix: 'Zet 30 juni',
    why: 'De overeenkomst loopt uiterlijk tot het voorziene einde van het opleidingstraject: 30 juni van het laatste schooljaar. Een opleiding van twee jaar die in september 2022 begint, eindigt zo uiterlijk op 30 juni 2024.',
  },
  'period/end-not-30-june': {
    title: 'De einddatum is niet 30 juni',
    messages: { 'other-day': 'De overeenkomst eindigt op {end}.' },
    todo: 'Kijk na of het al zeker is dat de leerling van werkplek verandert. Is dat zo, geef dan aan dat er opeenvolgende overeenkomsten zijn. Anders kiest u 30 juni.',
    why: 'De voorziene einddatum is meestal 30 juni. Een andere datum kan als vaststaat dat de leerling tijdens het schooljaar van werkplek verandert.',
  },
  'period/longer-than-three-years': {
    title: 'De overeenkomst duurt langer dan drie jaar',
    messages: {
      longer: 'De overeenkomst loopt tot {end}. Met een duur van hoogstens {longest} is dat uiterlijk {latest}.',
    },
    todo: 'Kijk de begindatum en de einddatum na.',
    why: 'Een overeenkomst heeft een bepaalde duur, niet langer dan de opleiding en hoogstens drie jaar.',
  },
  'period/end-after-recognition': {
    title: 'De erkenning eindigt vroeger dan de overeenkomst',
    messages: { after: 'De overeenkomst loopt tot {end}. De vestiging is erkend tot {until}.' },
    todo: 'Vraag de onderneming om haar erkenning op tijd te vernieuwen.',
    why: 'Een leerling kan alleen opgeleid worden in een erkende vestiging. Eindigt de erkenning tijdens de overeenkomst, dan moet de onderneming ze vernieuwen.',
  },
  'period/start-outside-recognition': {
    title: 'De vestiging is niet erkend op de begindatum',
    messages: {
      before: 'De overeenkomst begint op {start}. De vestiging is pas erkend vanaf {from}.',
      after: 'De overeenkomst begint op {start}. De erkenning van de vestiging eindigde op {until}.',
    },
    todo: 'Kies een begindatum binnen de erkenning, of vraag de onderneming om eerst een erkenning aan te vragen.',
    why: 'Een onderneming moet erkend zijn voor de opleiding en voor de vestiging voor ze een leerling opleidt.',
  },
  'period/overlaps-previous': {
    title: 'De vorige overeenkomst loopt nog',
    messages: {
      overlap:
        'De overeenkomst begint op {start}. De vorige overeenkomst van deze leerling loopt tot en met {previousEnd}.',
    },
    todo: 'Laat de overeenkomst beginnen na het einde van de vorige, of kijk na of de vorige vroeger beëindigd is.',
    why: 'Opeenvolgende overeenkomsten sluiten op elkaar aan en vallen niet samen: de nieuwe begint ten vroegste de dag na het einde van de vorige.',
  },
  'period/gap-after-previous': {
    title: 'Te lang zonder overeenkomst',
    messages: {
      gap: 'De vorige overeenkomst eindigde op {previousEnd}. Met hoogstens {longest} les ertussen begint de nieuwe uiterlijk op {latest}.',
    },
    todo: 'Kijk beide datums na en bespreek met de school of de leerling in de opleiding kan blijven.',
    why: 'Na het einde van een overeenkomst heeft de leerling 20 opleidingsdagen om een nieuwe te vinden. Lukt dat niet, dan moet de leerling de opleiding verlaten. Weekends, schoolvakanties en feestdagen tellen niet mee.',
  },
  'period/signed-after-start': {
    title: 'Ondertekend na de begindatum',
    messages: { late: 'De overeenkomst is ondertekend op {signedOn} en begint al op {start}.' },
    todo: 'Kijk beide datums na. Laat de overeenkomst ten vroegste beginnen op de dag van de ondertekening.',
    why: 'De overeenkomst wordt gesloten uiterlijk op het ogenblik waarop de leerling de opleiding in de onderneming begint.',
  },
  'period/starts-in-school-holiday': {
    title: 'De begindatum valt in een schoolvakantie',
    messages: { 'in-holiday': '{start} valt in {holiday}. Die duurt tot en met {until}.' },
    todo: 'Kies als begindatum een dag na de vakantie.',
    why: 'Sinds 1 september 2019 is de leerling vrij in alle schoolvakanties. De overeenkomst is dan geschorst: er is geen opleiding en geen leervergoeding, behalve op opgebouwde betaalde vakantiedagen of bij een afgesproken leeropportuniteit (opleiding in de vakantie).',
  },
  'period/starts-on-free-day': {
    title: 'De begindatum is een vrije dag',
    messages: {
      'public-holiday': '{start} is een feestdag: {holiday}.',
      weekend: '{start} is een {weekday}.',
    },
    todo: 'Kijk na of de leerling op die dag begint.',
    why: 'De begindatum kan een lesdag zijn of een dag op de leerwerkplek. Een weekend of feestdag is dat zelden.',
  },
  'period/draft-expires': {
    title: 'De werkversie vervalt',
    messages: {
      near: 'De werkversie van {savedOn} is {lifetime} beschikbaar, tot {expires}.',
      past: 'De werkversie van {savedOn} was {lifetime} beschikbaar, tot {expires}.',
    },
    todo: 'Registreer de overeenkomst op tijd. Is de werkversie er niet meer, maak de overeenkomst dan opnieuw op.',
    why: 'Een overeenkomst die in het loket is opgemaakt, is een werkversie. Die blijft 90 dagen beschikbaar.',
  },
  'period/registration-deadline': {
    title: 'Registreren voor de premies',
    messages: {
      near: 'De overeenkomst begint op {start}. Registreer ze uiterlijk op {deadline}.',
      past: 'De overeenkomst begint op {start} en moest uiterlijk op {deadline} geregistreerd zijn.',
      late: 'De overeenkomst is geregistreerd op {registeredOn}. Voor de premies moest dat uiterlijk op {deadline}.',
    },
    todo: 'Registreer de overeenkomst zo snel mogelijk. Is de datum voorbij, zeg de leerling en de onderneming dan dat hun premie verloren is.',
    why: 'De registratie is de aanvraag voor de leerlingenpremie en voor de premie van de onderneming. Ze gebeurt binnen drie maanden na de begindatum, anders verliezen beide hun premie.',
  },
  'period/too-short-for-premiums': {
    title: 'Te kort voor de premies',
    messages: {
      alone:
        'In schooljaar {schoolYear} loopt de overeenkomst van {from} tot en met {until}. Voor de premies is minstens {minimum} nodig.',
      together:
        'In schooljaar {schoolYear} loopt de overeenkomst van {from} tot en met {until}. Voor de premies is samen met de andere overeenkomst minstens {minimum} nodig.',
    },
    todo: 'Kijk de datums na en zeg de leerling en de onderneming wat dit voor de premies betekent.',
    why: 'Voor de leerlingenpremie en de premie van de onderneming loopt de opleiding op de werkplek in een schooljaar minstens vier maanden. Juli en augustus tellen niet mee.',
  },
  'period/dimona': {
    title: 'Dimona-aangifte',
    messages: {
      reminder: 'De onderneming meldt de leerling bij de sociale zekerheid (Dimona IN) met code {codes}.',
      'other-code': 'De leerling is aangegeven met code {code}. Bij deze overeenkomst hoort code {codes}.',
    },
    todo: 'Vraag de onderneming of haar sociaal secretariaat om de aangifte na te kijken en vul de code in.',
    why: 'De Dimona IN gebeurt uiterlijk als de leerling begint, ook als dat een lesdag is. De code is STG bij een SAO. Bij een OAO is ze ALT, in de bouw (PC 124) RTA, en voor overeenkomsten van vóór 1 september 2023 OTH.',
  },
  'period/medical-examination': {
    title: 'Medisch onderzoek vóór de start',
    messages: {
      missing: 'De leerling is minderjarig op {start}. Er is nog geen datum van het medisch onderzoek.',
      'not-before': 'Het medisch onderzoek is op {examinedOn}. De overeenkomst begint op {start}.',
    },
    todo: 'Vraag de onderneming om het onderzoek te laten doen voor de leerling begint.',
    why: 'Voor minderjarige leerlingen zijn een medisch onderzoek en een risicoanalyse altijd verplicht vóór de start van de overeenkomst.',
  },
};
