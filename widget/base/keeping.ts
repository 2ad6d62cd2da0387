/**
 * The foot of an element: a link that carries what is filled in, what is kept in the browser, and a way to clear it all.
 * A page asks for each with an attribute; without them there is no foot and nothing is kept.
 */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { isUnmarked, markOf } from './mark';
import { forget, keep, recall, termOf, type Term } from './memory';
import { decodeShared, encodeShared, linkWith, longestLink, sharedIn } from './share-link';
import type { FieldHost } from './text-field';

/** What the foot needs of its element. */
export interface KeepingHost extends ReactiveControllerHost, FieldHost, HTMLElement {
  readonly share: boolean;
  readonly remember: string | undefined;
  readonly name: string | undefined;
  /** Everything as the text of a dossier file; empty when there is nothing. */
  dossierText(): string;
  /** Replaces what is there by a dossier, and tells the page. */
  restore(dossier: string): void;
  /** Everything to keep for a reload, as text. */
  keptText(): string;
  /** Puts back what was kept, and tells the page; `false` where not all of it can be read. */
  takeUp(text: string): boolean;
  /** Back to what the page gave, and tells the page. */
  startAgain(): void;
}

export class Keeping implements ReactiveController {
  #link = '';
  #message = '';
  #cleared = '';
  #mayKeep = false;
  /** For how long was last looked for something kept, and whether the address was. */
  #lookedFor: Term | undefined;
  #hasFollowed = false;
  /** Somebody has changed something: that is not replaced by what comes from before. */
  #hasChanged = false;
  #marked: { readonly name: string; readonly mark: string } | undefined;

  constructor(readonly host: KeepingHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  /** Looks for what a link brings or the browser kept, as soon as the page asks for either; a link goes first. */
  lookBack(): void {
    const isFresh = !this.#hasChanged;
    this.#lookForKept();
    if (!this.host.share || this.#hasFollowed) return;
    this.#hasFollowed = true;
    if (isFresh) this.#follow();
  }

  #lookForKept(): void {
    const term = this.#term;
    if (term === this.#lookedFor) return;
    this.#lookedFor = term;
    const kept = term && recall(term, this.#key);
    this.#mayKeep = term === 'session' || kept !== undefined;
    if (this.#hasChanged) this.save();
    else if (term && kept !== undefined) this.#takeUp(kept, term);
  }

  /** What can be read is kept again as it is put back; the rest goes, and is told. */
  #takeUp(kept: string, term: Term): void {
    forget(term, this.#key);
    if (!this.host.takeUp(kept)) this.#say(this.#words.remember.unreadable);
  }

  /** Keeps what is there now, where that is allowed. */
  save(): void {
    this.#hasChanged = true;
    const term = this.#term;
    if (!term || !this.#mayKeep || keep(term, this.#key, this.host.keptText())) return;
    this.#mayKeep = false;
    this.#say(this.#words.remember.refused);
  }

  /** There are other facts: the link no longer carries them, and clearing is not what was done last. */
  outdate(): void {
    this.#link = '';
    this.#cleared = '';
  }

  view(): TemplateResult | typeof nothing {
    const { share } = this.host;
    if (!share && !this.#term) return nothing;
    const words = this.#words;
    return html`<div class="keeping" part="keeping">
      ${this.#rememberView()}
      <div class="actions">
        ${
          share
            ? html`<button type="button" class="link" @click=${this.#makeLink}>${words.share.button}</button>`
            : nothing
        }
        <button type="button" class="link" @click=${this.#clear}>${words.clear}</button>
        ${
          this.#cleared === ''
            ? nothing
            : html`<button type="button" class="link" @click=${this.#undo}>${words.undo}</button>`
        }
      </div>
      ${this.#linkView()} ${this.#message === '' ? nothing : html`<p class="hint">${this.#message}</p>`}
    </div>`;
  }

  get #words() {
    return this.host.language.words.guest;
  }

  get #term(): Term | undefined {
    return termOf(this.host.remember);
  }

  /** As it was at the first look: others may come before it later. */
  get #mark(): string {
    const { name = '' } = this.host;
    if (this.#marked?.name !== name) this.#marked = { name, mark: markOf(this.host, name) };
    return this.#marked.mark;
  }

  get #key(): string {
    return ['duaalwijzer', this.host.localName, this.#mark].filter(Boolean).join(':');
  }

  get #sharedKey(): string {
    return [this.host.localName, this.#mark].filter(Boolean).join('.');
  }

  /** What the address shares with this element; without a mark in it, with the first of its kind. */
  get #shared(): string | undefined {
    const { share, localName } = this.host;
    if (!share) return undefined;
    const { hash } = location;
    return sharedIn(hash, this.#sharedKey) ?? (isUnmarked(this.host) ? sharedIn(hash, localName) : undefined);
  }

  #say(message: string): void {
    this.#message = message;
    this.host.announce(message);
  }

  #follow = (): void => {
    const shared = this.#shared;
    if (shared === undefined) return;
    void decodeShared(shared).then((dossier) => {
      if (dossier === undefined) this.#say(this.#words.share.damaged);
      else this.host.restore(dossier);
    });
  };

  #makeLink = (): void => {
    void encodeShared(this.host.dossierText()).then((shared) => this.#handOver(shared));
  };

  async #handOver(shared: string): Promise<void> {
    const { share } = this.#words;
    const link = linkWith(location.href, this.#sharedKey, shared);
    if (link.length > longestLink) {
      this.#say(share.tooLong);
      return;
    }
    this.#link = link;
    try {
      await navigator.clipboard.writeText(link);
      this.#say(share.copied);
    } catch {
      this.#say(share.notCopied);
    }
  }

  #clear = (): void => {
    const before = this.host.keptText();
    this.host.startAgain();
    const term = this.#term;
    if (term) forget(term, this.#key);
    if (before !== this.host.keptText()) this.#cleared = before;
    this.#say(this.host.dossierText() === '' ? this.#words.cleared : this.#words.emptied);
  };

  #undo = (): void => {
    const before = this.#cleared;
    this.#cleared = '';
    this.host.takeUp(before);
    this.#say(this.#words.undone);
  };

  #consent = (event: Event): void => {
    // not an answer to the questions of the element: there is no result to read out
    event.stopPropagation();
    this.#mayKeep = (event.currentTarget as HTMLInputElement).checked;
    if (this.#mayKeep) this.save();
    else forget('device', this.#key);
    this.host.requestUpdate();
  };

  #rememberView(): TemplateResult | typeof nothing {
    const { remember } = this.#words;
    if (!this.#term) return nothing;
    if (this.#term === 'session') return html`<p class="hint">${remember.session}</p>`;
    return html`<label class="check">
        <input type="checkbox" .checked=${this.#mayKeep} aria-describedby="keep-hint" @change=${this.#consent} /><span
          >${remember.consent}</span
        >
      </label>
      <p class="hint" id="keep-hint">${remember.consentHint}</p>`;
  }

  #linkView(): TemplateResult | typeof nothing {
    const { share } = this.#words;
    if (this.#link === '') return nothing;
    return html`<div class="field">
      <label for="shared-link">${share.link}</label>
      <p class="hint" id="shared-link-hint">${share.hint}</p>
      <input
        id="shared-link"
        type="text"
        readonly
        aria-describedby="shared-link-hint"
        .value=${this.#link}
        @focus=${(event: Event) => {
          (event.currentTarget as HTMLInputElement).select();
        }}
      />
    </div>`;
  }
}
