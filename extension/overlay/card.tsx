/** The card of one finding: what is wrong, what the rule says and where it stands, and what to do about it. */
import {
  describeFact,
  describeFinding,
  formatDate,
  type ExtensionTexts,
  type Finding,
  type FindingDescription,
  type SourceDescription,
  type Texts,
} from '#core';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { anchorOf } from './anchor';
import type { Box } from './box';
import { keepCardPlaced } from './card-place';
import { CloseIcon, SeverityIcon } from './icons';
import type { AppliedValue, FixState, OpenCard } from './state';
import { fill } from './words';

export interface CardActions {
  readonly close: () => void;
  readonly toggleWhy: () => void;
  readonly fix: () => void;
  readonly undo: () => void;
  readonly ignore: () => void;
  /** Asks whether the rule is to be switched off; the answer is `switchOff` or `keep`. */
  readonly askToSwitchOff: () => void;
  readonly switchOff: () => void;
  readonly keep: () => void;
  readonly object: () => void;
  /** Puts several files together. */
  readonly merge: () => void;
  readonly openRule: () => void;
}

export interface CardProps {
  readonly card: OpenCard;
  readonly fixable: boolean;
  readonly texts: Texts;
  readonly words: ExtensionTexts;
  readonly actions: CardActions;
}

type Part = Pick<CardProps, 'texts' | 'words'>;

/** What the card keeps clear of: its field with the markers there, or the panel when the field is not on the page. */
function clearOf(card: HTMLElement, { field }: OpenCard): readonly Box[] {
  const layer = card.parentElement;
  const anchor = field && anchorOf(field.control);
  const rows = [...(layer?.querySelectorAll('.markers:not([hidden])') ?? [])];
  const row = field && rows.find((candidate) => candidate.querySelector(`[data-field="${field.key}"]`));
  const boxes = [anchor?.box, row?.getBoundingClientRect()].filter((box) => box !== undefined);
  const panel = layer?.querySelector('.panel');
  return boxes.length > 0 || !panel ? boxes : [panel.getBoundingClientRect()];
}

function usePlace({ card }: CardProps): { readonly current: HTMLDivElement | null } {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(card);
  latest.current = card;
  const control = card.field?.control;
  useLayoutEffect(() => {
    const shown = element.current;
    if (!shown) return;
    const panel = shown.parentElement?.querySelector('.panel') ?? shown;
    return keepCardPlaced(shown, {
      clearOf: () => clearOf(shown, latest.current),
      follow: (control && (anchorOf(control)?.element ?? control.box)) ?? panel,
      panel: () => (panel.hasAttribute('data-open') ? panel.getBoundingClientRect() : undefined),
      atPanel: control === undefined,
    });
  }, [control?.element]);
  return element;
}

function Values({
  expected,
  received,
  words,
}: Pick<Part, 'words'> & Pick<FindingDescription, 'expected' | 'received'>): JSX.Element | null {
  if (expected === undefined && received === undefined) return null;
  return (
    <dl class="values">
      {received !== undefined && (
        <div>
          <dt>{words.card.received}</dt>
          <dd>{received}</dd>
        </div>
      )}
      {expected !== undefined && (
        <div>
          <dt>{words.card.expected}</dt>
          <dd>{expected}</dd>
        </div>
      )}
    </dl>
  );
}

function Source({
  source,
  words,
}: {
  readonly source: SourceDescription;
  readonly words: ExtensionTexts;
}): JSX.Element {
  const title = source.at === undefined ? source.title : `${source.title}, ${source.at}`;
  if (source.url === undefined) return <li>{title}</li>;
  return (
    <li>
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        {title}
        <span class="unseen"> ({words.card.newTab})</span>
      </a>
    </li>
  );
}

/** Where the rule stands, and since when the figures hold that it used. */
function Grounds({
  finding,
  described,
  texts,
  words,
}: Part & { readonly finding: Finding; readonly described: FindingDescription }): JSX.Element | null {
  const days = finding.law.flatMap(({ entry }) => entry.from ?? []).sort();
  const since = days.at(-1);
  const computed = finding.law.some(({ entry }) => entry.status === 'computed');
  if (described.sources.length === 0) return null;
  return (
    <div class="grounds">
      <h3>{words.card.sources}</h3>
      <ul class="sources">
        {described.sources.map((source) => (
          <Source key={`${source.title} ${source.at ?? ''}`} source={source} words={words} />
        ))}
      </ul>
      {since !== undefined && <p>{fill(words.card.since, { date: formatDate(since, texts.units) }, texts)}</p>}
      {computed && <p>{texts.computed}</p>}
    </div>
  );
}

const appliedMessage = (values: readonly AppliedValue[], { texts, words }: Part): string =>
  values
    .map(({ key, value }) =>
      fill(words.card.applied, { field: texts.facts[key], value: describeFact(key, value, texts) }, texts),
    )
    .join(' ');

/** What is said of what the user did. */
function messageOf(fix: FixState, part: Part): string {
  const { card, overlay } = part.words;
  switch (fix.kind) {
    case 'offered':
      return '';
    case 'applied':
      return fix.isStuck ? card.notUndone : appliedMessage(fix.values, part);
    case 'undone':
      return card.undone;
    case 'copied':
      return fill(card.copied, { value: fix.text }, part.texts);
    case 'refused':
      return fill(card.typeYourself, { value: fix.text }, part.texts);
    case 'asking':
      return overlay.ignore.confirm;
    case 'ignored':
      return overlay.ignore.done;
    case 'switchedOff':
      return overlay.ignore.switchedOff;
  }
}

/** Yes or no to a rule that is to be checked nowhere. */
function Question({ words, actions }: CardProps): JSX.Element {
  const { confirmYes, confirmNo } = words.overlay.ignore;
  return (
    <div class="bar">
      <button type="button" class="primary" data-action="switch-off" onClick={actions.switchOff}>
        {confirmYes}
      </button>
      <button type="button" class="secondary" data-action="keep" onClick={actions.keep}>
        {confirmNo}
      </button>
    </div>
  );
}

/** What can be done from the card; it stays in sight while the rest scrolls. */
function Bar(props: CardProps & { readonly name: string | undefined }): JSX.Element {
  const { card, fixable, words, actions, name } = props;
  const { kind } = card.fix;
  if (kind === 'asking') return <Question {...props} />;
  const offers = fixable && name !== undefined && (kind === 'offered' || kind === 'undone');
  const done = isDone(card);
  return (
    <div class="bar">
      {!done && card.finding.rule === 'documents/one-schedule-file' && (
        <button type="button" class="primary" data-action="merge-files" onClick={actions.merge}>
          {words.attachment.merge.offer}
        </button>
      )}
      {offers && (
        <button type="button" class="primary" data-action="fix" onClick={actions.fix}>
          {name}
        </button>
      )}
      {done && (
        <button type="button" class="secondary" data-action="undo" onClick={actions.undo}>
          {words.card.undo}
        </button>
      )}
      <button
        type="button"
        class="quiet"
        data-action="why"
        aria-expanded={card.whyOpen}
        aria-controls="why"
        onClick={actions.toggleWhy}
      >
        {words.card.why}
      </button>
      {!done && (
        <button type="button" class="quiet" data-action="ignore" onClick={actions.ignore}>
          {words.overlay.ignore.here}
        </button>
      )}
    </div>
  );
}

/** Who does not agree with the rule itself. */
function Disagree({ words, actions }: CardProps): JSX.Element {
  return (
    <div class="buttons">
      <button type="button" class="link" data-action="always" onClick={actions.askToSwitchOff}>
        {words.overlay.ignore.always}
      </button>
      <button type="button" class="link" data-action="object" onClick={actions.object}>
        {words.overlay.objection.offer}
      </button>
    </div>
  );
}

const isDone = ({ fix }: OpenCard): boolean => ['applied', 'ignored', 'switchedOff'].includes(fix.kind);

export function Card(props: CardProps): JSX.Element {
  const { card, texts, words, actions } = props;
  const element = usePlace(props);
  const described = describeFinding(card.finding, texts);
  const { severity } = card.finding;
  const done = isDone(card);
  const asks = card.fix.kind === 'asking';
  return (
    <div
      ref={element}
      class={`card ${done ? 'done' : severity}`}
      role="dialog"
      aria-labelledby="card-title"
      aria-describedby={done || asks ? undefined : 'card-text'}
      tabIndex={-1}
      data-card={card.finding.rule}
    >
      <div class="top">
        {!done && <SeverityIcon severity={severity} />}
        <p class="kind">
          {!done && texts.severities[severity]}
          {described.article !== undefined && (
            <span>
              {!done && ' · '}
              {described.article}
            </span>
          )}
        </p>
        <button type="button" class="icon-button" aria-label={words.card.close} onClick={actions.close}>
          <CloseIcon />
        </button>
      </div>
      <div class="scrolls">
        <h2 id="card-title">{described.title}</h2>
        {!done && !asks && (
          <>
            <div id="card-text">
              {described.explanation.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
            <Values {...described} words={words} />
            <h3>{words.card.todo}</h3>
            <p>{described.todo}</p>
          </>
        )}
        <p class="message" role="status">
          {messageOf(card.fix, props)}
        </p>
        <div id="why" hidden={!card.whyOpen || asks}>
          <p>{described.why}</p>
          <button type="button" class="link" data-action="rule-page" onClick={actions.openRule}>
            {words.overlay.rulePage}
            <span class="unseen"> ({words.card.newTab})</span>
          </button>
        </div>
        {!asks && <Grounds finding={card.finding} described={described} texts={texts} words={words} />}
        {!asks && !done && <Disagree {...props} />}
      </div>
      <Bar {...props} name={described.fix} />
    </div>
  );
}
