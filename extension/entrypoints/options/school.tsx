/** What holds for a whole school: the joint committee of its companies, and its lesson days. */
import { describeSchedule, emptySchedule, readDossier, weekdays, writeFact, type Day, type Week } from '#core';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PartProps } from './part';
import { TextField } from './text-field';

const committee = /^\d{3}(\.\d{2})?$/;

function JointCommittee({ settings, words: { screens }, change }: PartProps): JSX.Element {
  const { options } = screens;
  const known = settings.jointCommittee ?? '';
  const [typed, setTyped] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  const take = (): void => {
    const text = (typed ?? known).trim();
    if (text === known) return;
    if (text !== '' && !committee.test(text)) {
      setWrong(true);
      return;
    }
    setTyped(undefined);
    const back = { kind: 'set', settings: { jointCommittee: known } } as const;
    if (text === '') change({ kind: 'clear', name: 'jointCommittee' }, back);
    else change({ kind: 'set', settings: { jointCommittee: text } });
  };
  return (
    <TextField
      id="committee"
      label={options.jointCommittee}
      hint={options.jointCommitteeHint}
      inputMode="decimal"
      value={typed ?? known}
      wrong={isWrong ? options.jointCommitteeWrong : undefined}
      onText={(text) => {
        setWrong(false);
        setTyped(text);
      }}
      onLeave={take}
    />
  );
}

/** Only the hours at school: those at the company differ from learner to learner. */
function schoolHours(week: Week): Week {
  const days = weekdays.flatMap((name): [string, Day][] => {
    const school = week[name]?.school;
    const isFilled = school && (school.blocks.length > 0 || school.lessonHours !== undefined);
    return isFilled ? [[name, { school }]] : [];
  });
  return Object.fromEntries(days);
}

function weekIn(element: Element): Week {
  const reading = readDossier({ duaalwijzer: 1, facts: Reflect.get(element, 'facts') as unknown });
  return schoolHours((reading.ok && reading.facts.schedule?.weeks[0]) || {});
}

function LessonPattern({ settings, words, change }: PartProps): JSX.Element {
  const { options, common } = words.screens;
  const place = useRef<HTMLDivElement>(null);
  const element = useRef<HTMLElementTagNameMap['duaal-uurrooster']>(undefined);
  const [isWrong, setWrong] = useState(false);
  const { lessonPattern, address } = settings;

  const open = async (): Promise<void> => {
    if (element.current) return;
    const { defineElements } = await import('#widget');
    defineElements();
    const calculator = document.createElement('duaal-uurrooster');
    element.current = calculator;
    calculator.address = address;
    if (lessonPattern)
      calculator.facts = { schedule: writeFact('schedule', { ...emptySchedule, weeks: [lessonPattern] }) };
    place.current?.append(calculator);
  };
  useEffect(() => {
    if (element.current) element.current.address = address;
  }, [address]);
  const take = (): void => {
    const week = element.current ? weekIn(element.current) : {};
    setWrong(Object.keys(week).length === 0);
    if (Object.keys(week).length > 0) change({ kind: 'set', settings: { lessonPattern: week } });
  };
  return (
    <div class="part">
      <h3>{options.pattern}</h3>
      {lessonPattern ? (
        <>
          <ul data-kept="pattern">
            {describeSchedule({ ...emptySchedule, weeks: [lessonPattern] }, words.texts).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <button
            type="button"
            class="link"
            onClick={() =>
              change({ kind: 'clear', name: 'lessonPattern' }, { kind: 'set', settings: { lessonPattern } })
            }
          >
            {common.remove}
          </button>
        </>
      ) : (
        <p class="hint">{options.patternNone}</p>
      )}
      <details class="fold" data-part="pattern" onToggle={() => void open()}>
        <summary>{options.patternHint}</summary>
        <div class="inside">
          <div ref={place} />
          {isWrong && (
            <p class="wrong" role="alert">
              {options.patternWrong}
            </p>
          )}
          <div class="row">
            <button type="button" class="primary" onClick={take}>
              {options.patternTake}
            </button>
          </div>
        </div>
      </details>
    </div>
  );
}

export function School(props: PartProps): JSX.Element {
  return (
    <section aria-labelledby="school">
      <h2 id="school">{props.words.screens.options.school}</h2>
      <JointCommittee {...props} />
      <LessonPattern {...props} />
    </section>
  );
}
