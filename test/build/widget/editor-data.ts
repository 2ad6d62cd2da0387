/** What editors need to complete and explain the tags: VS Code, the editors of JetBrains, and JSX of React. */
import type { ElementDoc, PropertyDoc } from './elements';

const withAttribute = ({ properties }: ElementDoc): readonly (PropertyDoc & { readonly attribute: string })[] =>
  properties.flatMap((property) =>
    property.attribute === undefined ? [] : [{ ...property, attribute: property.attribute }],
  );

/** The texts that a type allows: `'light' | 'dark'`. */
const choices = (type: string): readonly string[] => [...type.matchAll(/'([^']+)'/g)].map(([, value = '']) => value);

/** The content of `html-custom-data.json`, for VS Code. */
export const htmlCustomData = (elements: readonly ElementDoc[]) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.name,
    description: element.description,
    attributes: withAttribute(element).map(({ attribute, description, type }) => ({
      name: attribute,
      description,
      ...(type === 'boolean' && { valueSet: 'v' }),
      ...(choices(type).length > 0 && { values: choices(type).map((name) => ({ name })) }),
    })),
  })),
});

/** The content of `web-types.json`, for the editors of JetBrains. */
export const webTypes = (elements: readonly ElementDoc[], version: string) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: '@duaalwijzer/widget',
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.name,
        description: element.description,
        attributes: withAttribute(element).map(({ attribute, description, type }) => ({
          name: attribute,
          description,
          value: { type, required: type !== 'boolean' },
        })),
        js: {
          properties: element.properties.map(({ name, description, type, isReadOnly }) => ({
            name,
            description,
            type,
            ...(isReadOnly && { 'read-only': true }),
          })),
          events: element.events.map(({ name, description }) => ({ name, description })),
        },
        css: { parts: element.parts, properties: element.customProperties },
      })),
    },
  },
});

/** The content of `react.d.ts`: the tags as React 19 writes them. */
export const reactTypes = (elements: readonly ElementDoc[]): string => `/** The tags in JSX of React 19. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${[...elements.map(({ className }) => className), 'DuaalChangeEvent', 'DuaalFindingEvent'].join(', ')} } from './index.js';

type Tag<Element extends HTMLElement> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & {
${withAttribute(elements[0] ?? { ...emptyElement })
  .map(({ name, description, type }) => `  /** ${description} */\n  ${name}?: ${jsxType(name, type)};`)
  .join('\n')}
  'onduaal-change'?: (event: DuaalChangeEvent) => void;
  'onduaal-finding'?: (event: DuaalFindingEvent) => void;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({ name, className }) => `      '${name}': Tag<${className}>;`).join('\n')}
    }
  }
}
`;

const emptyElement: ElementDoc = {
  name: '',
  description: '',
  className: '',
  properties: [],
  methods: [],
  events: [],
  parts: [],
  customProperties: [],
  states: [],
};

/** Facts and values are taken as JSON text or as objects. */
const jsxType = (name: string, type: string): string =>
  name === 'facts' || name === 'value' ? 'string | object | null | undefined' : `${type} | undefined`;
