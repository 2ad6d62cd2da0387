/** Numbers and titles of the findings on a page, or that there is no agreement on it. */
import { nl, nlExtension } from '#core';
import type { JSX } from 'preact';
import { BrandIcon, SeverityIcon } from '../../overlay/icons';
import type { Summary } from '../../overlay/messages';
import { countsInWords } from '../../overlay/words';

const { name, popup } = nlExtension;

function Findings({ counts, findings }: Summary): JSX.Element {
  return (
    <>
      <p class="counts">{countsInWords(counts, nlExtension, nl).join(' · ')}</p>
      <ul>
        {findings.map(({ severity, title }) => (
          <li key={title}>
            <SeverityIcon severity={severity} size={20} />
            <span>
              <span class="unseen">{nl.severities[severity]}: </span>
              {title}
            </span>
          </li>
        ))}
      </ul>
      <p class="hint">{popup.onPage}</p>
    </>
  );
}

export function Popup({ summary }: { readonly summary: Summary | undefined }): JSX.Element {
  return (
    <>
      <h1>
        <BrandIcon size={26} />
        {name}
      </h1>
      {summary ? <Findings {...summary} /> : <p>{popup.noAgreement}</p>}
      <p class="footer">
        {popup.privacy} {popup.independent}
      </p>
    </>
  );
}
