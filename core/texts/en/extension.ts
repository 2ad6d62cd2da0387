/** English texts of the browser extension. */
import type { ExtensionTexts } from '../extension-texts';
import { enAttachment } from './attachment';
import { enOverlay } from './overlay';

export const enExtension: ExtensionTexts = {
  name: 'Duaalwijzer',
  attachment: enAttachment,
  counts: {
    errors: ['1 error', '{count} errors'],
    warnings: ['1 point of attention', '{count} points of attention'],
    remarks: ['1 tip', '{count} tips'],
    none: 'No remarks',
  },
  marker: {
    name: '{severity}: {title}',
    group: 'Remarks on {field}',
    atField: 'At this field: {findings}. Press F8 for an explanation.',
  },
  card: {
    close: 'Close',
    expected: 'Expected',
    received: 'Filled in',
    todo: 'What you can do',
    why: 'Why?',
    sources: 'Sources',
    since: 'Valid since {date}.',
    newTab: 'opens in a new tab',
    applied: 'Done: {field} is now {value}.',
    undo: 'Undo',
    undone: 'The previous value is back.',
    copied: 'The field did not take {value}. The value is on your clipboard: paste it into the field yourself.',
    typeYourself: 'The field did not take {value}. Type the value into the field yourself.',
  },
  panel: {
    findings: 'Checked',
    noFindings: 'No remarks on what is filled in so far.',
    article: 'Article {article}',
    withoutArticle: 'Other arrangements and annexes',
    goToField: 'Go to field',
    showCard: 'Show explanation',
    about: '{button}: {title}',
    waiting: 'Cannot be checked yet ({count})',
    passed: 'In order ({count})',
    passedHint: 'This was checked and not found:',
    notApplicable: 'Does not apply ({count})',
    left: 'Not shown, as you asked ({count})',
    ruleOff: 'rule switched off',
    severityHidden: 'you do not show this kind of remark',
    ignored: 'ignored in this agreement',
    read: 'Read on this page ({count})',
    readHint: 'If a value is wrong here, the field was not recognised well.',
    empty: 'empty',
    incomplete: 'not a valid value yet',
    how: {
      exact: 'recognised by “{label}”',
      synonym: 'other word: “{label}”',
      similar: 'looks like: “{label}”',
      pointed: 'pointed out by you: “{label}”',
    },
    keys: 'F8: next remark. Shift + F8: previous. Esc: close.',
  },
  overlay: enOverlay,
};
