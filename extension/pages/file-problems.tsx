/** Why a file was refused: the place, the reason and what stands there. */
import type { JSX } from 'preact';
import type { PageWords } from './page-words';

interface Problem<Fault extends string> {
  /** Place in the file; empty for the file as a whole. */
  readonly path: string;
  readonly fault: Fault;
  readonly received: string;
}

export function FileProblems<Fault extends string>({
  problems,
  faults,
  words: { screens },
}: {
  readonly problems: readonly Problem<Fault>[];
  readonly faults: Readonly<Record<Fault, string>>;
  readonly words: PageWords;
}): JSX.Element {
  return (
    <div class="refused" role="alert">
      {problems.length > 0 && (
        <>
          <p>
            <strong>{screens.common.refused}</strong>
          </p>
          <ul>
            {problems.map(({ path, fault, received }) => (
              <li key={`${path} ${fault}`}>
                {path !== '' && (
                  <>
                    <code>{path}</code>:{' '}
                  </>
                )}
                {faults[fault]} <code>{received}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
