// Reads which files import which, and which real-world things a file touches, out of source text. Knows no rules.
import { dirname, join, normalize } from 'node:path/posix';
import { parseSync, type Node as SyntaxNode } from 'oxc-parser';

/** Source text by path from the project's root, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

export type Import = {
  /** Importing file. */
  readonly file: string;
  readonly line: number;
  /** A path from the root when it is one of ours, else the package's or builtin's name. */
  readonly target: string;
  readonly own: boolean;
  /** Names that are taken, as the exporting side calls them; `*` for all. */
  readonly names: readonly string[];
};

export type Touch = { readonly file: string; readonly line: number; readonly what: string };

type Parsed = ReturnType<typeof parseSync>;

function parse(file: string, source: string): Parsed {
  const parsed = parseSync(file, source);
  const [fault] = parsed.errors;
  if (fault) throw new Error(`${file} can't be parsed: ${fault.message}`);
  return parsed;
}

const lineAt = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;

function resolveTarget(file: string, specifier: string): Pick<Import, 'target' | 'own'> {
  const bare = specifier.replace(/\?.*$/, '');
  return bare.startsWith('.')
    ? { target: normalize(join(dirname(file), bare)), own: true }
    : { target: bare, own: false };
}

/** Every import of a file: static, re-exporting, type-only and dynamic ones. */
export function importsOf(file: string, source: string): readonly Import[] {
  const { module } = parse(file, source);
  const found = (specifier: string, offset: number, names: readonly string[]): Import => ({
    file,
    line: lineAt(source, offset),
    ...resolveTarget(file, specifier),
    names,
  });
  const fixed = module.staticImports.map(({ moduleRequest, start, entries }) =>
    found(
      moduleRequest.value,
      start,
      entries.map(({ importName }) => importName.name ?? '*'),
    ),
  );
  const passedOn = module.staticExports.flatMap(({ start, entries }) =>
    entries.flatMap(({ moduleRequest, importName }) =>
      moduleRequest ? [found(moduleRequest.value, start, [importName.name ?? '*'])] : [],
    ),
  );
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest, start }) => {
    const literal = /^(['"`])(.*)\1$/s.exec(source.slice(moduleRequest.start, moduleRequest.end));
    return literal?.[2] === undefined ? [] : [found(literal[2], start, ['*'])];
  });
  return [...fixed, ...passedOn, ...dynamic];
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Calls `visit` for every syntax node; `path` are its ancestors, nearest last. */
function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parent: SyntaxNode | null) => void,
  parent: SyntaxNode | null,
) {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, node);
  }
}

/** `Date.now`, `crypto.randomUUID`, `new Date()`; null for anything else. */
function expressionName(node: SyntaxNode): string | null {
  if (node.type === 'NewExpression' && node.callee.type === 'Identifier') {
    return node.arguments.length === 0 ? `new ${node.callee.name}()` : null;
  }
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return null;
  return node.object.type === 'Identifier' ? `${node.object.name}.${node.property.name}` : null;
}

/** A name that is read as a variable: not the key of a property, and nothing of a type. */
function globalName(node: SyntaxNode, parent: SyntaxNode | null): string | null {
  if (node.type !== 'Identifier' || parent === null) return null;
  if (parent.type.startsWith('TS')) return null;
  if (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) return null;
  if (parent.type === 'Property' && parent.key === node && !parent.shorthand) return null;
  return node.name;
}

/** True for the name of a variable, function or parameter at the place where it is made. */
function declares(parent: SyntaxNode | null, name: SyntaxNode): boolean {
  if (parent === null) return false;
  if ('params' in parent && Array.isArray(parent.params)) return (parent.params as readonly unknown[]).includes(name);
  return 'id' in parent && parent.id === name;
}

function textValue(node: SyntaxNode): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node.type === 'TemplateElement' ? node.value.raw : null;
}

export type TouchKinds = {
  /** Expressions such as `Date.now` and `new Date()`. */
  readonly expressions?: readonly string[];
  /** Variables that nobody imports, such as `window`. */
  readonly globals?: readonly string[];
  /** Pieces of text. */
  readonly text?: RegExp;
};

/** Where a file touches one of these. */
export function touchesOf(file: string, source: string, kinds: TouchKinds): readonly Touch[] {
  const touches: Touch[] = [];
  const declared = new Set<string>();
  walk(
    parse(file, source).program,
    (node, parent) => {
      if (node.type === 'Identifier' && declares(parent, node)) declared.add(node.name);
      const expression = expressionName(node);
      const global = globalName(node, parent);
      const text = textValue(node);
      const what =
        (expression !== null && kinds.expressions?.includes(expression) ? expression : null) ??
        (global !== null && kinds.globals?.includes(global) ? global : null) ??
        (text !== null && kinds.text?.test(text) ? text : null);
      if (what !== null) touches.push({ file, line: lineAt(source, node.start), what });
    },
    null,
  );
  return touches.filter(({ what }) => !declared.has(what));
}
