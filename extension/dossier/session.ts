/**
 * One visit to a page of the counter: what the page says, what was typed by hand, what the settings add, and what follows
 * from all of it. What the page says wins; what was typed wins over the settings.
 */
import { isOneStrokeAway, type Facts } from '#core';
import type { FileRemark } from '../attachments/answer';
import { ask, isOpenedDossier } from '../messages/requests';
import { isText } from '../messages/guards';
import { hasFocus, type Reading } from '../page/index';
import {
  agreeing,
  agreementOf,
  isAnother,
  isIdentified,
  isSameAgreement,
  type About,
  type Agreement,
} from './agreement';
import { EarlierSteps } from './earlier-steps';
import { createJudge } from './judge';
import { knownFacts } from './known-facts';
import { unansweredIn } from './progress';
import type { Settings } from './settings';
import { shownReport, type ShownReport } from './shown-report';
import { today } from './today';

export interface SessionOptions {
  readonly address: () => URL;
  /** Told when a dossier was found that belongs to the page. */
  readonly onDossier: () => void;
}

/** Whether somebody is in the name of the learner, or typed in it and went on before it was read. */
const isNamed = ({ fields, typedIn }: Reading): boolean =>
  fields.some(
    ({ key, parts }) =>
      key === 'learner.name' &&
      parts.some(({ control: { element } }) => hasFocus(element) || typedIn?.has(element) === true),
  );

export class Session {
  readonly #options: SessionOptions;
  readonly #judge = createJudge();
  #reading: Reading | undefined;
  #agreement: Agreement | undefined;
  #key: string | undefined;
  #typed: Facts = {};
  /** What the opened dossier was kept with, until the page has shown that it is of this agreement. */
  #about: About = [];
  readonly #earlier = new EarlierSteps();
  /** The title of the page with the agreement. */
  #title: string | undefined;
  /** The last name of a learner on the page, in letters. */
  #learner = '';
  /** Whether somebody was in the name of the learner. */
  #isNamed = false;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** The last reading of a page with an agreement. */
  get reading(): Reading | undefined {
    return this.#reading;
  }

  /** Key of the agreement; `undefined` while it cannot be told from others. */
  get key(): string | undefined {
    return this.#key;
  }

  get typed(): Facts {
    return this.#typed;
  }

  /** Takes a reading of the page in. */
  read(reading: Reading): void {
    this.#reading = undefined;
    // between two steps the title of the agreement may be all that there is
    if (!reading.agreement && reading.title !== undefined && reading.title === this.#title) return;
    const before = this.#agreement;
    this.#title = reading.title;
    this.#agreement = undefined;
    if (reading.agreement) this.#take(reading, before);
    else this.#begin();
  }

  #take(reading: Reading, before: Agreement | undefined): void {
    const address = this.#options.address();
    const onPage = agreementOf(address, reading.facts);
    const wasTyped = this.#isNamed;
    this.#isNamed = isNamed(reading);
    const isSame =
      before !== undefined &&
      isSameAgreement(before, onPage, wasTyped || this.#isNamed) &&
      !isAnother(this.#about, onPage.about ?? []);
    if (agreeing(this.#about, onPage.about ?? []) >= 2) this.#about = [];
    if (!isSame || this.#isAnotherName(onPage.learner)) this.#earlier.forget();
    this.#earlier.read(reading);
    const { facts, values } = this.#earlier;
    const known = { ...facts, ...reading.facts };
    this.#reading = values.length > 0 ? { ...reading, facts: known, earlier: values } : reading;
    this.#agreement = agreementOf(address, known);
    if (!isSame) this.#begin();
    else if (JSON.stringify(before) !== JSON.stringify(this.#agreement)) this.#rename();
  }

  /** Whether the page names another learner than before, also after the name was emptied. */
  #isAnotherName(learner: string): boolean {
    if (learner === '') return false;
    const before = this.#learner;
    this.#learner = learner;
    return before !== '' && !isOneStrokeAway(before, learner);
  }

  /** From now on these are the facts that were typed by hand. */
  type(facts: Facts): void {
    this.#typed = facts;
    void this.#save();
  }

  facts(settings: Settings): Facts {
    return knownFacts(settings, this.#typed, this.#reading?.facts);
  }

  /** What is shown, judged by these settings, with the remark on the chosen file; `undefined` where there is no agreement. */
  show(settings: Settings, remark?: FileRemark): ShownReport | undefined {
    const day = today();
    if (!this.#reading || day === undefined) return undefined;
    const facts = this.facts(settings);
    const page = { unanswered: unansweredIn(this.#reading), remark };
    return shownReport(this.#judge(facts, day, settings.amounts), facts, settings, page);
  }

  /** Another agreement, or none. */
  #begin(): void {
    this.#typed = {};
    this.#about = [];
    this.#key = undefined;
    if (this.#agreement) void this.#open(this.#agreement);
    else this.#leave();
  }

  #leave(): void {
    this.#earlier.forget();
    this.#learner = '';
    this.#isNamed = false;
  }

  /** More of the name is known: there may be a dossier under it; what was typed meanwhile moves along. */
  #rename(): void {
    // facts that were only found move along once the page has shown that they are of this agreement
    if (Object.keys(this.#typed).length > 0 && this.#about.length === 0) void this.#save();
    else if (this.#agreement) void this.#open(this.#agreement);
  }

  async #open(agreement: Agreement): Promise<void> {
    if (!isIdentified(agreement)) return;
    const opened = await ask({ type: 'open-dossier', agreement }, isOpenedDossier);
    if (!opened || agreement !== this.#agreement) return;
    this.#key = opened.key;
    this.#about = agreement.address === '' ? (opened.about ?? []) : [];
    this.#typed = { ...opened.facts, ...this.#typed };
    this.#options.onDossier();
  }

  async #save(): Promise<void> {
    const agreement = this.#agreement;
    if (!agreement || !isIdentified(agreement)) return;
    this.#about = [];
    const learner = this.#reading?.facts['learner.name'] ?? '';
    const saved = { agreement, previous: this.#key, learner, facts: this.#typed };
    const key = await ask({ type: 'save-dossier', saved }, isText);
    if (key !== undefined && agreement === this.#agreement) this.#key = key;
  }
}
