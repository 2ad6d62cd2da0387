/** Dutch for calculations. Formal u, plain words. */
import type { CalculationTexts } from '../calculation-texts';
import { nlAllowanceMonths } from './allowance-months';
import { nlDates } from './dates';
import { nlSteps } from './steps';

export const nlCalculations: CalculationTexts = {
  ...nlAllowanceMonths,
  steps: nlSteps,
  dates: nlDates,
  amountKinds: {
    'older-index': 'een bedrag van voor de laatste index',
    'newer-index': 'een bedrag dat later pas geldt',
    'other-step': 'het bedrag van een andere trap',
    'not-listed': 'geen bedrag dat is vastgelegd',
  },
  amountFaults: {
    json: 'Dit is geen JSON-bestand.',
    shape: 'Dit heeft niet de vorm van een lijst met bedragen.',
    version: 'Deze versie kennen we niet.',
    'unknown-key': 'Dit gegeven kennen we niet.',
    list: 'Hier moet een lijst staan.',
    date: 'Hier moet een bestaande datum staan, zoals 2027-01-01.',
    'first-of-month': 'Nieuwe bedragen gelden vanaf de eerste dag van een maand.',
    twice: 'Deze datum staat er al.',
    money: 'Hier moet een bedrag boven nul staan, zoals 600.50.',
    'income-or-steps': 'Hier moet het minimummaandinkomen staan, of de drie trappen, en niet allebei.',
    ascending: 'Elke trap moet hoger zijn dan de vorige.',
    source: 'Hier moet staan waar het bedrag vandaan komt.',
  },
  dossierFaults: {
    json: 'Dit is geen JSON-bestand.',
    shape: 'Dit heeft niet de vorm van een dossier.',
    version: 'Deze versie van het dossier kennen we niet.',
    'unknown-key': 'Dit gegeven kennen we niet.',
    text: 'Hier moet een tekst staan.',
    date: 'Hier moet een bestaande datum staan, zoals 2026-09-01.',
    monday: 'Hier moet een maandag staan.',
    'yes-no': 'Hier moet true of false staan.',
    duration: 'Hier moet een duur staan, zoals 38:00.',
    clock: 'Hier moet een uur van de dag staan, zoals 08:20.',
    money: 'Hier moet een bedrag staan, zoals 600.50.',
    count: 'Hier moet een geheel getal staan, 0 of meer.',
    step: 'Hier moet 1, 2 of 3 staan.',
    'lesson-hours': 'Hier moet een aantal lesuren staan, van 0 tot 24.',
    choice: 'Deze keuze bestaat niet.',
    list: 'Hier moet een lijst staan.',
    file: 'Hier moeten de naam, het type en de grootte van een bestand staan.',
    weeks: 'Een uurrooster heeft minstens één week.',
  },
  ownAmount: 'zelf toegevoegd',
};
