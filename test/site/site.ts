/** A page of the demo site at work: the settings change the element and the code that shows it, both from one source. */
import allowance from '../dossiers/allowance-step-2.json';
import whole from '../dossiers/official-sample.json';
import type { Term } from './texts/site-texts';
import { elementTag, snippets, type Chosen, type Served, type SnippetName } from './snippets';

interface PageData {
  readonly element: string;
  readonly title: string;
  readonly root: string;
  readonly version: string;
  readonly integrity: Readonly<Record<string, string>>;
  readonly language: string;
  readonly terms: Readonly<Record<Term, string>>;
  readonly notes: Readonly<Record<SnippetName, string>>;
  readonly copied: string;
  readonly notCopied: string;
}

const samples: Readonly<Record<string, unknown>> = {
  'duaal-uurrooster': whole.facts,
  'duaal-leervergoeding': allowance.facts,
  'duaal-overeenkomst': whole.facts,
};

const find = <Element extends HTMLElement>(selector: string, kind: new () => Element): Element => {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`this page has no ${selector}`);
  return found;
};

const data = JSON.parse(find('meta[name="duaalwijzer"]', HTMLMetaElement).content) as PageData;
const settings = find('#settings', HTMLFormElement);
const stage = find('#stage', HTMLElement);
const told = find('#told', HTMLElement);
const code = find('#snippet', HTMLElement);
const note = find('#note', HTMLElement);
const copied = find('#copied', HTMLElement);
const termHint = find('#hint-remember', HTMLElement);

const served: Served = {
  base: new URL(data.root, location.href).href,
  version: data.version,
  integrity: data.integrity,
};

/** What each switch writes on the element; an empty text is an attribute without a value. */
const switches = { share: '', required: '', disabled: '', aanspreking: 'je' } as const;

/** Settings that are written as they are, where anything is chosen or typed. */
const written = ['theme', 'remember', 'today', 'name'] as const;

const typed = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** What is in the element, where it is to stand in the code. */
function given(form: FormData): Readonly<Record<string, string>> {
  const name = typed(form, 'given');
  const value = name === 'facts' || name === 'value' ? shown()?.[name] : undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? {});
  return text === '' || text === '{}' ? {} : { [name]: text };
}

function chosen(): Chosen {
  const form = new FormData(settings);
  const lang = form.get('lang');
  return {
    element: data.element,
    title: data.title,
    pageLang: data.language,
    ...(typeof lang === 'string' && { lang }),
    attributes: {
      ...Object.fromEntries(
        written.flatMap((name) => (typed(form, name) === '' ? [] : [[name, typed(form, name)] as const])),
      ),
      ...Object.fromEntries(Object.entries(switches).filter(([name]) => form.has(name))),
      ...given(form),
    },
  };
}

const chosenSnippet = (): SnippetName => find('input[name="snippet"]:checked', HTMLInputElement).value as SnippetName;

const shown = (): (HTMLElement & { facts?: unknown; value?: unknown }) | null =>
  stage.querySelector<HTMLElement>(data.element);

function showCode(): void {
  const name = chosenSnippet();
  code.textContent = snippets[name](served, chosen());
  note.textContent = data.notes[name];
  copied.textContent = '';
}

/** Puts the element on the page by its own code, and gives it what was filled in before. */
function showElement(): void {
  const facts = shown()?.facts;
  stage.innerHTML = elementTag(chosen());
  const element = shown();
  if (element && facts !== undefined) element.facts = facts;
}

// on a phone the calculator comes first
find('.settings', HTMLDetailsElement).open = matchMedia('(min-width: 640px)').matches;

settings.addEventListener('change', () => {
  termHint.textContent = data.terms[typed(new FormData(settings), 'remember') as Term];
  showElement();
  showCode();
});
for (const choice of document.querySelectorAll('input[name="snippet"]')) choice.addEventListener('change', showCode);

find('#sample', HTMLButtonElement).addEventListener('click', () => {
  const element = shown();
  if (element) element.facts = samples[data.element];
  showCode();
});

find('#copy', HTMLButtonElement).addEventListener('click', () => {
  navigator.clipboard.writeText(code.textContent).then(
    () => (copied.textContent = data.copied),
    () => (copied.textContent = data.notCopied),
  );
});

stage.addEventListener('duaal-change', ({ detail }) => {
  showCode();
  told.textContent = `duaal-change ${JSON.stringify(detail, null, 2)}`;
});

showElement();
showCode();
