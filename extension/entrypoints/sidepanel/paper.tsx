/** The dossier on paper: which agreement it is, what was found, the dates, every fact, and what else was checked. */
import {
  agreementDates,
  describeFact,
  describeFinding,
  describeSchedule,
  describeState,
  factKeys,
  fillSentence,
  formatDate,
  type FactKey,
  type Facts,
  type Finding,
  type OutcomeKind,
  type Texts,
} from '#core';
import { Fragment, render, type ComponentChildren, type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { bySeverity, isFinding } from '../../overlay/state';
import { capital, countsInWords, fill } from '../../overlay/words';
import type { PageWords } from '../../pages/page-words';
import type { DossierState } from './dossier-state';
import { noProblemsIn } from './overview';

interface PaperProps {
  readonly state: DossierState;
  readonly words: PageWords;
}

/** What tells one agreement from another. */
const naming = ['learner.name', 'company.name', 'training.name', 'agreement.start', 'agreement.end'] as const;

function Head({
  state: { facts, report, progress, today },
  words: { texts, words, screens },
}: PaperProps): JSX.Element {
  const named = naming.flatMap((key) => {
    const value = facts[key];
    return value === undefined ? [] : [`${capital(texts.facts[key])}: ${describeFact(key, value, texts)}`];
  });
  return (
    <header>
      <h1>
        {words.name}: {screens.sidePanel.title.toLowerCase()}
      </h1>
      {named.map((line) => (
        <p key={line}>
          <strong>{line}</strong>
        </p>
      ))}
      {report && <p>{countsInWords(report.counts, progress, words, texts).join(' · ')}</p>}
      {today !== undefined && (
        <p>{fill(screens.sidePanel.printedOn, { date: formatDate(today, texts.units) }, texts)}</p>
      )}
      <p>{screens.popup.independent}</p>
    </header>
  );
}

function Found({ finding, words: { texts } }: { readonly finding: Finding; readonly words: PageWords }): JSX.Element {
  const { title, explanation, todo } = describeFinding(finding, texts);
  return (
    <li class="found">
      <h3>
        {texts.severities[finding.severity]}: {title}
      </h3>
      {explanation.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{todo}</p>
    </li>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Findings({ state, words }: PaperProps): JSX.Element {
  const { sidePanel } = words.screens;
  const found = bySeverity((state.report?.outcomes ?? []).filter(isFinding));
  const { remark } = state;
  const count = found.length + (remark ? 1 : 0);
  return (
    <Part title={fill(sidePanel.problems, { count }, words.texts)}>
      {count === 0 && <p>{noProblemsIn(state, words)}</p>}
      <ul>
        {remark && (
          <li class="found">
            <h3>
              {words.texts.severities[remark.severity]}: {remark.title}
            </h3>
            <p>{remark.text}</p>
          </li>
        )}
        {found.map((finding) => (
          <Found key={finding.rule} finding={finding} words={words} />
        ))}
      </ul>
    </Part>
  );
}

function Days({ state, words: { texts, calculations, screens } }: PaperProps): JSX.Element {
  const dates = agreementDates(state.facts);
  return (
    <Part title={screens.sidePanel.dates}>
      {dates.length === 0 && <p>{screens.sidePanel.noDates}</p>}
      <dl>
        {dates.map(({ id, date, values }) => (
          <div key={`${id} ${date}`}>
            <dt>{formatDate(date, texts.units)}</dt>
            <dd>{fillSentence(calculations.dates[id], values, texts)}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

/** A fact in words; a schedule day by day. */
function linesOf(key: FactKey, facts: Facts, texts: Texts): readonly string[] {
  const value = facts[key];
  if (value === undefined) return [];
  const days = key === 'schedule' && facts.schedule ? describeSchedule(facts.schedule, texts) : [];
  return days.length > 0 ? days : [describeFact(key, value, texts)];
}

function Known({ state: { facts, typed, page }, words: { texts, screens } }: PaperProps): JSX.Element {
  const { knownFacts, typedHere } = screens.sidePanel;
  const keys = factKeys.filter((key) => facts[key] !== undefined);
  return (
    <Part title={fill(knownFacts, { count: keys.length }, texts)}>
      <dl>
        {keys.map((key) => {
          const lines = linesOf(key, facts, texts);
          const isTyped = typed[key] !== undefined && page?.read[key] === undefined;
          return (
            <div key={key}>
              <dt>{capital(texts.facts[key])}</dt>
              {lines.map((line, index) => (
                <dd key={line}>
                  {line}
                  {isTyped && index === lines.length - 1 && ` (${typedHere})`}
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </Part>
  );
}

/** What was checked and gave no finding: one line for each rule. */
function Others({ state, words: { texts, words, passes } }: PaperProps): JSX.Element {
  const { panel } = words;
  const titles: Readonly<Partial<Record<OutcomeKind, string>>> = {
    unknown: panel.waiting,
    pass: panel.passed,
    'not-applicable': panel.notApplicable,
  };
  const outcomes = (state.report?.outcomes ?? []).filter((outcome) => !isFinding(outcome));
  return (
    <>
      {Object.entries(titles).map(([kind, title]) => {
        const these = outcomes.filter((outcome) => outcome.kind === kind);
        return (
          <Part key={kind} title={fill(title, { count: these.length }, texts)}>
            <ul class="lines">
              {these.map((outcome) => (
                <li key={outcome.rule}>
                  {outcome.kind === 'pass'
                    ? passes[outcome.rule]
                    : `${texts.rules[outcome.rule].title} – ${isFinding(outcome) ? '' : describeState(outcome, texts)}`}
                </li>
              ))}
            </ul>
          </Part>
        );
      })}
      {state.left.length > 0 && (
        <Part title={fill(panel.left, { count: state.left.length }, texts)}>
          <ul class="lines">
            {state.left.map(({ outcome, leaving }) => (
              <li key={outcome.rule}>
                {texts.rules[outcome.rule].title} ({panel[leaving]})
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

const Sheet = (props: PaperProps): JSX.Element => (
  <Fragment>
    <Head {...props} />
    <Findings {...props} />
    <Days {...props} />
    <Known {...props} />
    <Others {...props} />
  </Fragment>
);

/** Written the moment that the browser prints, by whatever way, and gone after that. */
export function Paper(props: PaperProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const printing = new AbortController();
    const { signal } = printing;
    const fillWith = (content: JSX.Element | null): void => {
      if (place.current) render(content, place.current);
    };
    const write = (): void => fillWith(<Sheet {...latest.current} />);
    const clear = (): void => fillWith(null);
    window.addEventListener('beforeprint', write, { signal });
    window.addEventListener('afterprint', clear, { signal });
    return () => {
      printing.abort();
      clear();
    };
  }, []);
  return <div class="paper" ref={place} />;
}
