/**
 * What is written about the elements in their own sources: attributes, properties, methods, events, parts, custom
 * properties and states. The manifest, the data for editors and the types for frameworks are made from this.
 */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { rootPath } from '../root';

interface Named {
  readonly name: string;
  readonly description: string;
}

export interface PropertyDoc extends Named {
  readonly type: string;
  /** Name of its attribute, where it has one. */
  readonly attribute: string | undefined;
  readonly reflects: boolean;
  readonly isReadOnly: boolean;
}

export interface MethodDoc extends Named {
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
  readonly returns: string;
}

export interface EventDoc extends Named {
  readonly type: string;
}

export interface ElementDoc extends Named {
  readonly className: string;
  readonly properties: readonly PropertyDoc[];
  readonly methods: readonly MethodDoc[];
  readonly events: readonly EventDoc[];
  readonly parts: readonly Named[];
  readonly customProperties: readonly Named[];
  readonly states: readonly Named[];
}

type ClassDoc = Omit<ElementDoc, 'name' | 'className'>;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const commentText = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string =>
  oneLine(ts.getTextOfJSDocComment(comment) ?? '');

function docOf(node: ts.Node): string {
  const blocks = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return commentText(blocks.at(-1)?.comment);
}

const isInternal = (node: ts.Node): boolean => ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal');

const isHidden = (node: ts.ClassElement): boolean =>
  isInternal(node) ||
  ts.isPrivateIdentifier(node.name ?? node) ||
  (ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : []).some(({ kind }) =>
    [ts.SyntaxKind.ProtectedKeyword, ts.SyntaxKind.StaticKeyword, ts.SyntaxKind.OverrideKeyword].includes(kind),
  );

/** `@csspart name - what it is`, of a class. */
function tagged(node: ts.Node, tag: string): readonly Named[] {
  return ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === tag)
    .map(({ comment }) => {
      const [, name = '', description = ''] = /^(\S+)\s+-\s+(.*)$/.exec(commentText(comment)) ?? [];
      return { name, description };
    });
}

/** `@fires {Type} name - when`. */
function eventsOf(node: ts.Node): readonly EventDoc[] {
  return ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === 'fires')
    .map(({ comment }) => {
      const [, type = '', name = '', description = ''] =
        /^\{(\S+)\}\s+(\S+)\s+-\s+(.*)$/.exec(commentText(comment)) ?? [];
      return { type, name, description };
    });
}

interface Declared {
  readonly attribute: string | undefined;
  readonly reflects: boolean;
}

/** What the static `properties` of a class says of each. */
function declaredProperties(node: ts.ClassDeclaration): ReadonlyMap<string, Declared> {
  const member = node.members.find((one) => ts.isPropertyDeclaration(one) && one.name.getText() === 'properties');
  const initializer = member && ts.isPropertyDeclaration(member) ? member.initializer : undefined;
  if (!initializer || !ts.isObjectLiteralExpression(initializer)) return new Map();
  return new Map(
    initializer.properties.filter(ts.isPropertyAssignment).map((property) => {
      const name = property.name.getText();
      const options = property.initializer.getText();
      const attribute = /attribute:\s*(?:'([^']+)'|false)/.exec(options);
      return [
        name,
        {
          attribute: attribute ? attribute[1] : name.toLowerCase(),
          reflects: /reflect:\s*true/.test(options),
        },
      ];
    }),
  );
}

function propertiesOf(node: ts.ClassDeclaration): readonly PropertyDoc[] {
  const declared = declaredProperties(node);
  const setters = new Set(node.members.filter(ts.isSetAccessor).map(({ name }) => name.getText()));
  return node.members
    .filter((member) => ts.isPropertyDeclaration(member) || ts.isGetAccessor(member))
    .filter((member) => !isHidden(member))
    .map((member) => {
      const name = member.name.getText();
      return {
        name,
        description: docOf(member),
        type: oneLine(member.type?.getText() ?? 'unknown'),
        attribute: declared.get(name)?.attribute,
        reflects: declared.get(name)?.reflects ?? false,
        isReadOnly: ts.isGetAccessor(member) && !setters.has(name),
      };
    });
}

function methodsOf(node: ts.ClassDeclaration): readonly MethodDoc[] {
  return node.members
    .filter(ts.isMethodDeclaration)
    .filter((member) => !isHidden(member) && !/Callback$/.test(member.name.getText()))
    .map((member) => ({
      name: member.name.getText(),
      description: docOf(member),
      parameters: member.parameters.map(({ name, type }) => ({
        name: name.getText(),
        type: type?.getText() ?? 'unknown',
      })),
      returns: member.type?.getText() ?? 'void',
    }));
}

const classDoc = (node: ts.ClassDeclaration): ClassDoc => ({
  description: docOf(node),
  properties: propertiesOf(node),
  methods: methodsOf(node),
  events: eventsOf(node),
  parts: tagged(node, 'csspart'),
  customProperties: tagged(node, 'cssproperty'),
  states: tagged(node, 'cssstate'),
});

const parse = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(rootPath(path), 'utf8'), ts.ScriptTarget.Latest, true);

const exportedClass = (source: ts.SourceFile): ts.ClassDeclaration | undefined =>
  source.statements.filter(ts.isClassDeclaration).find((node) => (ts.getModifiers(node) ?? []).length > 0);

/** `'duaal-uurrooster': ScheduleElement`, as a source tells the compiler about its tag. */
const tagIn = (source: ts.SourceFile): string | undefined =>
  /interface HTMLElementTagNameMap \{\s*'([a-z-]+)':/.exec(source.text)?.[1];

const elementFiles = (): readonly string[] =>
  readdirSync(rootPath('widget'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('-element.ts'))
    .map((name) => `widget/${name.replaceAll('\\', '/')}`)
    .sort();

const joined = (own: ClassDoc, base: ClassDoc): ClassDoc => ({
  description: own.description,
  properties: [...base.properties, ...own.properties],
  methods: [...base.methods, ...own.methods],
  events: [...base.events, ...own.events],
  parts: [...base.parts, ...own.parts],
  customProperties: [...base.customProperties, ...own.customProperties],
  states: [...base.states, ...own.states],
});

/** Every element with all that is written about it. @throws Error when a source is not what is expected here. */
export function readElements(): readonly ElementDoc[] {
  const base = exportedClass(parse('widget/base/element.ts'));
  if (!base) throw new Error('widget/base/element.ts exports no class');
  return elementFiles().map((file) => {
    const source = parse(file);
    const node = exportedClass(source);
    const name = tagIn(source);
    if (!node?.name || name === undefined) throw new Error(`${file} declares no element`);
    return { name, className: node.name.text, ...joined(classDoc(node), classDoc(base)) };
  });
}
