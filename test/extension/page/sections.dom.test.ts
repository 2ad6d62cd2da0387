import { describe, expect, it } from 'vitest';
import { sectionOfHeading } from '../../../extension/page/sections';

describe('sectionOfHeading', () => {
  it.each([
    ['Leerling', 'learner'],
    ['2. Gegevens van de leerling', 'learner'],
    ['Wettelijke vertegenwoordiger', 'representative'],
    ['Wettelijke vertegenwoordiger van de leerling', 'representative'],
    ['Gegevens onderneming en vestiging', 'company'],
    ['Erkenning van de onderneming', 'recognition'],
    ['Gegevens opleidingsverstrekker', 'provider'],
    ['Adres lesplaats', 'lessonPlace'],
    ['Artikel 1: De opleiding', 'training'],
    ['Artikel 2', 'period'],
    ['Looptijd van de overeenkomst', 'period'],
    ['Leerwerkplek en mentor', 'workplace'],
    ['Mentor in de onderneming', 'workplace'],
    ['Artikel 5', 'hours'],
    ['De leervergoeding', 'allowance'],
    ['Handtekeningen en bijlagen', 'documents'],
    ['Contact', undefined],
    ['Overeenkomst opmaken', undefined],
    ['Artikel 4', undefined],
  ])('%j is %s', (heading, section) => expect(sectionOfHeading(heading)).toBe(section));
});
