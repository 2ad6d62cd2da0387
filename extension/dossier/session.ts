/**
 * One visit to a page of the counter: what the page says, what was typed by hand, what the settings add, and what follows
 * from all of it. What the page says wins; what was typed wins over the settings.
 */
import type { Facts } from '#core';
import { ask, isOpenedDossier } from '../messages/requests';
import { isText } from '../messages/guards';
import type { Reading } from '../page/index';
import { agreementOf, isIdentified, isSameAgreement, type Agreement } from './agreement';
import { defaultFacts } from './default-facts';
import { createJudge } from './judge';
import type { Settings } from './settings';
import { shownReport, type ShownReport } from './shown-report';
import { today } from './today';

export interface SessionOptions {
  readonly address: () => URL;
  /** Told when a dossier was found that belongs to the page. */
  readonly onDossier: () => void;
}

export class Session {
  readonly #options: SessionOptions;
  readonly #judge = createJudge();
  #reading: Reading | undefined;
  #agreement: Agreement | undefined;
  #key: string | undefined;
  #typed: Facts = {};

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
    this.#reading = reading.agreement ? reading : undefined;
    const before = this.#agreement;
    this.#agreement = this.#reading && agreementOf(this.#options.address(), reading.facts);
    if (!this.#agreement || !before || !isSameAgreement(before, this.#agreement)) this.#begin();
    else if (JSON.stringify(before) !== JSON.stringify(this.#agreement)) this.#rename();
  }

  /** From now on these are the facts that were typed by hand. */
  type(facts: Facts): void {
    this.#typed = facts;
    void this.#save();
  }

  /** All that is known of the agreement. The schedule of the attached file counts where nobody typed another. */
  facts(settings: Settings): Facts {
    const attached = this.#reading?.facts['documents.scheduleRead'];
    return {
      ...(attached && { schedule: attached }),
      ...defaultFacts(settings),
      ...this.#typed,
      ...this.#reading?.facts,
    };
  }

  /** What is shown, judged by these settings; `undefined` where there is no agreement. */
  show(settings: Settings): ShownReport | undefined {
    const day = today();
    if (!this.#reading || day === undefined) return undefined;
    const facts = this.facts(settings);
    return shownReport(this.#judge(facts, day, settings.amounts), facts, settings);
  }

  /** Another agreement, or none. */
  #begin(): void {
    this.#typed = {};
    this.#key = undefined;
    if (this.#agreement) void this.#open(this.#agreement);
  }

  /** More of the name is known: there may be a dossier under it; what was typed meanwhile moves along. */
  #rename(): void {
    if (Object.keys(this.#typed).length > 0) void this.#save();
    else if (this.#agreement) void this.#open(this.#agreement);
  }

  async #open(agreement: Agreement): Promise<void> {
    if (!isIdentified(agreement)) return;
    const opened = await ask({ type: 'open-dossier', agreement }, isOpenedDossier);
    if (!opened || agreement !== this.#agreement) return;
    this.#key = opened.key;
    this.#typed = { ...opened.facts, ...this.#typed };
    this.#options.onDossier();
  }

  async #save(): Promise<void> {
    const agreement = this.#agreement;
    if (!agreement || !isIdentified(agreement)) return;
    const learner = this.#reading?.facts['learner.name'] ?? '';
    const saved = { agreement, previous: this.#key, learner, facts: this.#typed };
    const key = await ask({ type: 'save-dossier', saved }, isText);
    if (key !== undefined && agreement === this.#agreement) this.#key = key;
  }
}
