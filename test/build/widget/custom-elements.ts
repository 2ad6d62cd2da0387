/** The custom elements manifest: the elements described for tools, in the format of the Web Components community group. */
import type { ElementDoc, PropertyDoc } from './elements';

const typed = (text: string) => ({ type: { text } });

const field = (property: PropertyDoc) => ({
  kind: 'field',
  name: property.name,
  description: property.description,
  ...typed(property.type),
  ...(property.attribute !== undefined && { attribute: property.attribute, reflects: property.reflects }),
  ...(property.isReadOnly && { readonly: true }),
});

const declaration = (element: ElementDoc) => ({
  kind: 'class',
  customElement: true,
  name: element.className,
  tagName: element.name,
  description: element.description,
  superclass: { name: 'LitElement', package: 'lit' },
  attributes: element.properties
    .filter(({ attribute }) => attribute !== undefined)
    .map((property) => ({
      name: property.attribute,
      fieldName: property.name,
      description: property.description,
      ...typed(property.type),
    })),
  members: [
    ...element.properties.map(field),
    ...element.methods.map(({ name, description, parameters, returns }) => ({
      kind: 'method',
      name,
      description,
      parameters: parameters.map((parameter) => ({ name: parameter.name, ...typed(parameter.type) })),
      return: typed(returns),
    })),
  ],
  events: element.events.map(({ name, description, type }) => ({ name, description, ...typed(type) })),
  cssParts: element.parts,
  cssProperties: element.customProperties,
  cssStates: element.states,
});

const classes = 'index.js';
const definitions = 'define.js';

/** The content of `custom-elements.json`. */
export const customElements = (elements: readonly ElementDoc[]) => ({
  schemaVersion: '2.1.0',
  modules: [
    {
      kind: 'javascript-module',
      path: classes,
      declarations: elements.map(declaration),
      exports: elements.map(({ className }) => ({
        kind: 'js',
        name: className,
        declaration: { name: className, module: classes },
      })),
    },
    {
      kind: 'javascript-module',
      path: definitions,
      declarations: [],
      exports: elements.map(({ name, className }) => ({
        kind: 'custom-element-definition',
        name,
        declaration: { name: className, module: classes },
      })),
    },
  ],
});
