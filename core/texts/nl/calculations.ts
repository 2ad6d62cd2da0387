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
  ownAmount: 'zelf toegevoegd',
};
