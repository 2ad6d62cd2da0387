/** Everything that a page can use of an element is written down, and nothing else is. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as widget from '#widget';
import { rootPath } from '../root';
import { customElements } from './custom-elements';
import { htmlCustomData, webTypes } from './editor-data';
import { readElements, type ElementDoc } from './elements';

const elements = readElements();

type ElementClass = typeof widget.ScheduleElement;
const classOf = ({ className }: ElementDoc): ElementClass =>
  (widget as unknown as Readonly<Record<string, ElementClass>>)[className] ?? widget.ScheduleElement;

const sources = readdirSync(rootPath('widget'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(rootPath(`widget/${name}`), 'utf8'));

const foundIn = (pattern: RegExp): string[] =>
  [...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name = '']) => name)))].sort();

const namesOf = (list: (element: ElementDoc) => readonly { readonly name: string }[]): string[] =>
  [...new Set(elements.flatMap((element) => list(element).map(({ name }) => name)))].sort();

describe.each(elements.map((element) => [element.name, element] as const))('%s', (_, element) => {
  it('is exported, with the attributes and properties that are written down', () => {
    const { observedAttributes, elementProperties } = classOf(element);
    const attributes = element.properties.flatMap(({ attribute }) => attribute ?? []);
    expect(attributes.sort()).toEqual([...observedAttributes].sort());
    expect(element.properties.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...elementProperties.keys()].map(String)),
    );
  });

  it('explains each of them', () => {
    const { properties, methods, events, parts, customProperties, states } = element;
    const all = [...properties, ...methods, ...events, ...parts, ...customProperties, ...states];
    const unexplained = all.filter(({ name, description }) => name === '' || description.length < 6);
    expect(unexplained).toEqual([]);
    expect(element.description).not.toBe('');
  });

  it('is in the manifest and in the data for editors', () => {
    expect(JSON.stringify(customElements(elements))).toContain(`"tagName":"${element.name}"`);
    expect(htmlCustomData(elements).tags.map(({ name }) => name)).toContain(element.name);
    expect(webTypes(elements, '1.0.0').contributions.html.elements.map(({ name }) => name)).toContain(element.name);
  });
});

describe('all elements together', () => {
  it('have the parts that are written down', () => {
    expect(namesOf(({ parts }) => parts)).toEqual(foundIn(/\bpart="([a-z-]+)"/g));
  });

  it('read the custom properties that are written down', () => {
    expect(namesOf(({ customProperties }) => customProperties)).toEqual(foundIn(/var\((--duaal-[a-z-]+)/g));
  });

  it('send the events that are written down', () => {
    expect(namesOf(({ events }) => events)).toEqual(foundIn(/static readonly type = '([a-z-]+)'/g));
  });

  it('know the states that are written down', () => {
    const [, list = ''] = /stateNames = \[([^\]]+)\]/.exec(sources.join('\n')) ?? [];
    expect(namesOf(({ states }) => states)).toEqual([...list.matchAll(/'([a-z]+)'/g)].map(([, name]) => name).sort());
  });

  it('offer words to choose from where an attribute takes few', () => {
    const [tag] = htmlCustomData(elements).tags;
    const theme = tag?.attributes.find(({ name }) => name === 'theme');
    expect(theme?.values?.map(({ name }) => name)).toEqual(['light', 'dark', 'vlaams']);
  });
});
