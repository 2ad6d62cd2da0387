/** Both calculators, filled with what is known; what comes out of them can be taken over. */
import {
  emptySchedule,
  factKeys,
  readDossier,
  writeFacts,
  type Address,
  type FactKey,
  type Facts,
  type Week,
} from '#core';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageWords } from '../../pages/page-words';
import type { DossierState } from './dossier-state';
import { Fold } from './fold';

interface CalculatorProps {
  readonly tag: 'duaal-uurrooster' | 'duaal-leervergoeding';
  readonly title: string;
  readonly state: DossierState;
  /** The lesson days of the school: with them the hours calculator begins where no schedule is known. */
  readonly lessonPattern: Week | undefined;
  readonly words: PageWords;
  readonly address: Address;
  readonly onResult: (facts: Facts) => void;
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

/** The facts of the element that are not known yet, or known otherwise. */
function resultOf(element: Element, known: Facts): Facts {
  const facts = factsOf(element);
  const changed: readonly FactKey[] = factKeys.filter(
    (key) => facts[key] !== undefined && !isSame(facts[key], known[key]),
  );
  return Object.fromEntries(changed.map((key) => [key, facts[key]]));
}

/** What an element that is made now is filled with. */
const firstFacts = (facts: Facts, lessonPattern: Week | undefined): Facts =>
  lessonPattern ? { schedule: { ...emptySchedule, weeks: [lessonPattern] }, ...facts } : facts;

function Calculator(props: CalculatorProps): JSX.Element {
  const { tag, title, state, lessonPattern, words, address, onResult, onAttach, isAsked } = props;
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

  return (
    <Fold title={title} name={tag} open={isOpen} onToggle={setOpen}>
      <p class="hint">{sidePanel.calculatorHint}</p>
      <div ref={place} />
      <div class="row">
        <button
          type="button"
          class="primary"
          data-action="take-over"
          onClick={() => element.current && onResult(resultOf(element.current, state.facts))}
        >
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
