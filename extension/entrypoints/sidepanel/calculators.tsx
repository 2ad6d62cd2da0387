/** Both calculators, filled with what is known; what comes out of them can be taken over. */
import {
  allowanceFor,
  allowanceStep,
  describeFact,
  emptySchedule,
  factKeys,
  readDossier,
  withUserAmounts,
  writeFacts,
  type Address,
  type FactKey,
  type Facts,
  type UserAmount,
  type Week,
} from '#core';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { capital, fill } from '../../overlay/words';
import type { PageWords } from '../../pages/page-words';
import type { DossierState } from './dossier-state';
import { Fold } from './fold';

interface CalculatorProps {
  readonly tag: 'duaal-uurrooster' | 'duaal-leervergoeding';
  readonly title: string;
  readonly state: DossierState;
  /** The lesson days of the school: with them the hours calculator begins where no schedule is known. */
  readonly lessonPattern: Week | undefined;
  /** Newer amounts of the user. */
  readonly amounts: readonly UserAmount[];
  readonly words: PageWords;
  readonly address: Address;
  readonly onResult: (facts: Facts) => void;
  /** Puts one of these facts in its field on the page. */
  readonly onPut: (key: FactKey, facts: Facts) => void;
  /** Puts the annex of these facts in the upload of the page; absent where the page has none. */
  readonly onAttach?: ((facts: Facts) => void) | undefined;
  /** The user asked for this calculator on the page. */
  readonly isAsked: boolean;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What differs from what the element was told before: telling it all again would undo what is being typed in it. */
const newFor = (facts: Facts, told: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(writeFacts(facts)).filter(([key, value]) => !isSame(value, told[key])));

function factsOf(element: Element): Facts {
  const reading = readDossier({ duaalwijzer: 1, facts: Reflect.get(element, 'facts') as unknown });
  return reading.ok ? reading.facts : {};
}

/** What an allowance checker is for: the step that its answers give, and the amount of that step on the first day. */
function allowanceOf(facts: Facts, amounts: readonly UserAmount[]): Facts {
  const start = facts['agreement.start'];
  const found = allowanceStep({
    secondGradePassed: facts['education.secondGradePassed'],
    firstYearThirdGradePassed: facts['education.firstYearThirdGradePassed'],
    ov3QualificationPassed: facts['education.ov3QualificationPassed'],
    alternatingYearsPassed: facts['education.alternatingYearsPassed'],
  });
  if (found.kind === 'unknown' || start === undefined) return {};
  const allowance = allowanceFor(found.step, start, withUserAmounts(amounts));
  return { 'allowance.step': found.step, ...(allowance && { 'allowance.amount': allowance.amount }) };
}

/** What a calculator gives that is not known yet, or known otherwise. */
function resultOf(facts: Facts, known: Facts): Facts {
  const changed: readonly FactKey[] = factKeys.filter(
    (key) => facts[key] !== undefined && !isSame(facts[key], known[key]),
  );
  return Object.fromEntries(changed.map((key) => [key, facts[key]]));
}

/** What an element that is made now is filled with. */
const firstFacts = (facts: Facts, lessonPattern: Week | undefined): Facts =>
  lessonPattern ? { schedule: { ...emptySchedule, weeks: [lessonPattern] }, ...facts } : facts;

/** The facts that have a field on the page, which is the place for them. */
export const withField = (facts: Facts, { page }: DossierState): readonly FactKey[] =>
  factKeys.filter(
    (key) =>
      facts[key] !== undefined && page?.fields.some((field) => field.key === key && field.how !== 'earlier') === true,
  );

/** What was found and is otherwise on the page, each with a way to put it there; what the page has by now goes. */
function Differences({
  found,
  state,
  words: { texts, words, screens },
  onPut,
}: Pick<CalculatorProps, 'state' | 'words' | 'onPut'> & { readonly found: Facts }): JSX.Element | null {
  const read = state.page?.read ?? {};
  const keys = withField(found, state).filter((key) => !isSame(found[key], read[key]));
  if (keys.length === 0) return null;
  const { difference, put } = screens.sidePanel;
  const inWords = (facts: Facts, key: FactKey): string => {
    const value = facts[key];
    return value === undefined ? words.panel.empty : describeFact(key, value, texts);
  };
  return (
    <ul class="kept">
      {keys.map((key) => {
        const field = capital(texts.facts[key]);
        return (
          <li key={key} data-differs={key}>
            <span>{fill(difference, { field, page: inWords(read, key), found: inWords(found, key) }, texts)}</span>
            <button
              type="button"
              class="secondary"
              aria-label={fill(screens.common.about, { button: put, title: field }, texts)}
              onClick={({ isTrusted }) => isTrusted && onPut(key, found)}
            >
              {put}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Calculator(props: CalculatorProps): JSX.Element {
  const { tag, title, state, lessonPattern, amounts, words, address, onResult, onAttach, isAsked } = props;
  const [found, setFound] = useState<Facts>({});
  const { sidePanel, merging } = words.screens;
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const element = useRef<HTMLElementTagNameMap[CalculatorProps['tag']]>(undefined);
  const told = useRef<Readonly<Record<string, unknown>>>({});

  useEffect(() => {
    if (!isOpen || element.current) return;
    void import('#widget').then(({ defineElements }) => {
      defineElements();
      element.current ??= document.createElement(tag);
      tell(firstFacts(state.facts, lessonPattern));
      place.current?.append(element.current);
    });
  }, [isOpen]);

  useEffect(() => {
    if (!isAsked) return;
    setOpen(true);
    const summary = place.current?.closest('details')?.querySelector('summary');
    summary?.focus();
    summary?.scrollIntoView({ block: 'start' });
  }, [isAsked]);

  const tell = (facts: Facts): void => {
    if (!element.current) return;
    element.current.address = address;
    const news = newFor(facts, told.current);
    told.current = writeFacts(facts);
    if (Object.keys(news).length > 0) Reflect.set(element.current, 'facts', news);
  };
  useEffect(() => {
    tell(state.facts);
  }, [state.facts, address]);

  const takeOver = (): void => {
    if (!element.current) return;
    const facts = factsOf(element.current);
    const result = tag === 'duaal-leervergoeding' ? { ...facts, ...allowanceOf(facts, amounts) } : facts;
    const news = resultOf(result, state.facts);
    setFound(news);
    onResult(news);
  };

  return (
    <Fold title={title} name={tag} open={isOpen} onToggle={setOpen}>
      <p class="hint">{sidePanel.calculatorHint}</p>
      <div ref={place} />
      <div class="row">
        <button type="button" class="primary" data-action="take-over" onClick={takeOver}>
          {sidePanel.takeOver}
        </button>
        {onAttach && (
          <button
            type="button"
            class="secondary"
            data-action="attach"
            onClick={({ isTrusted }) =>
              isTrusted && element.current && onAttach({ ...state.facts, ...factsOf(element.current) })
            }
          >
            {merging.attachAnnex}
          </button>
        )}
      </div>
      <Differences {...props} found={found} />
    </Fold>
  );
}

export function Calculators(props: Omit<CalculatorProps, 'tag' | 'title'>): JSX.Element {
  const { sidePanel } = props.words.screens;
  return (
    <section aria-labelledby="calculators">
      <h2 id="calculators">{sidePanel.calculators}</h2>
      <Calculator {...props} tag="duaal-uurrooster" title={sidePanel.schedule} />
      <Calculator
        {...props}
        tag="duaal-leervergoeding"
        title={sidePanel.allowance}
        onAttach={undefined}
        isAsked={false}
      />
    </section>
  );
}
