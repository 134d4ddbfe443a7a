import { parse as babelParse } from '@babel/parser';
import type { ParserOptions } from '@babel/parser';
import type { File, Statement } from '@babel/types';
import { LineIndex } from '../../domain/text-position.ts';
import type { Offset } from '../../domain/text-position.ts';

type Plugins = NonNullable<ParserOptions['plugins']>;
type Plugin = Plugins[number];

export type SyntaxResult =
  | { readonly kind: 'parsed'; readonly file: File }
  | { readonly kind: 'broken'; readonly line: number; readonly why: string };

/**
 * `@flow` counts only in the first comments of a file, where Flow itself looks. A line comment takes its line end with
 * it, so that a row of slashes cannot be read in many ways.
 */
const flowPragma =
  /^\s*(?:(?:\/\/[^\n]*\n|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)\s*)*?(?:\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*)@flow\b/;
const pragmaWindow = 2_000;

const common: Plugin[] = [
  'decoratorAutoAccessors',
  'deferredImportEvaluation',
  'sourcePhaseImports',
  'exportDefaultFrom',
];

/**
 * Reads a file of the JavaScript family. A recoverable error (a duplicate declaration, say) does not make a file
 * unparsable; a missing brace or a conflict marker does.
 * @param path Tells by its ending what is in the text; `.mtsx` is a module like `.mts`.
 */
export function parseSyntax(path: string, text: string): SyntaxResult {
  let first: SyntaxResult | undefined;
  for (const plugins of pluginSets(path, text)) {
    const result = attempt(path, text, plugins);
    if (result.kind === 'parsed') return result;
    first ??= result;
  }
  return first ?? { kind: 'broken', line: 1, why: 'no parser for this kind of file' };
}

/** What a text says, as one expression, or as some statements; places are counted from `at` on. undefined: neither. */
export function parsePart(text: string, at: Offset, isTyped: boolean): readonly Statement[] | undefined {
  try {
    const { errors, program } = babelParse(text, {
      plugins: isTyped ? [...common, 'typescript'] : [...common, 'jsx'],
      startIndex: at,
      errorRecovery: true,
      attachComment: false,
      locations: false,
      allowAwaitOutsideFunction: true,
    });
    return errors.some(({ reasonCode }) => isGuess(reasonCode)) ? undefined : program.body;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/**
 * What to try, the likeliest first. Legacy decorators read parameter decorators (Nest, Angular), the standard ones
 * read `export @d class`: no one plug-in reads both. Flow and TypeScript exclude each other.
 */
function* pluginSets(path: string, text: string): Generator<Plugins> {
  const syntax = syntaxPlugins(path, text);
  yield [...common, 'decorators-legacy', ...syntax];
  if (text.includes('@')) yield [...common, 'decorators', ...syntax];
  if (!isTypeScript(path) && !syntax.includes('flow')) yield [...common, 'decorators-legacy', 'jsx', 'flow'];
}

function isTypeScript(path: string): boolean {
  return /\.[cm]?tsx?$/i.test(path);
}

function syntaxPlugins(path: string, text: string): Plugin[] {
  if (/\.d\.[cm]?ts$/i.test(path)) return [['typescript', { dts: true }]];
  if (/\.m?tsx$/i.test(path)) return ['typescript', 'jsx'];
  if (isTypeScript(path)) return ['typescript'];
  return flowPragma.test(text.slice(0, pragmaWindow)) ? ['jsx', ['flow', { all: true }]] : ['jsx'];
}

function sourceType(path: string): 'module' | 'commonjs' | 'unambiguous' {
  if (/\.m[jt]sx?$/i.test(path)) return 'module';
  return /\.c[jt]s$/i.test(path) ? 'commonjs' : 'unambiguous';
}

function attempt(path: string, text: string, plugins: Plugins): SyntaxResult {
  try {
    const file = babelParse(text, {
      sourceType: sourceType(path),
      plugins,
      errorRecovery: true,
      attachComment: false,
      // Offsets are enough. Flow's plug-in alone looks for more where it reports an error, and trips without.
      locations: plugins.some((plugin) => plugin === 'flow' || plugin[0] === 'flow'),
      allowUndeclaredExports: true,
      // CommonJS implies it, and Babel refuses to be told so.
      ...(sourceType(path) === 'unambiguous' ? { allowReturnOutsideFunction: true } : {}),
    });
    const guess = file.errors.find(({ reasonCode }) => isGuess(reasonCode));
    return guess === undefined ? { kind: 'parsed', file } : explain(guess, text);
  } catch (error) {
    return explain(error, text);
  }
}

/**
 * After these errors the tree says something else than its author: Babel puts in a semicolon where it cannot read on
 * (`component Button() {` and `x as T` of Flow become two statements), and leaves holes in `f(a,,b)`.
 */
function isGuess(reasonCode: string): boolean {
  return reasonCode === 'MissingSemicolon' || reasonCode === 'UnexpectedToken';
}

/**
 * Babel throws a SyntaxError with `pos`; a RangeError means that its own recursion ran out of stack. Recovering from
 * `f(a,,b)` it leaves holes among the arguments, of which neither its later code nor any rule knows: it trips over
 * them with a TypeError, or reports them as `UnexpectedToken`.
 */
function explain(error: unknown, text: string): SyntaxResult {
  if (error instanceof RangeError) return { kind: 'broken', line: 1, why: 'nested too deeply' };
  if (error instanceof TypeError) return { kind: 'broken', line: 1, why: 'the parser lost its way in it' };
  if (!isParseError(error)) throw error;
  const why = error.message.replace(/\s*\(\d+:\d+\)$/, '').split('\n', 1)[0] ?? 'syntax error';
  return { kind: 'broken', line: new LineIndex(text).lineAt(error.pos), why };
}

function isParseError(error: unknown): error is { readonly pos: number; readonly message: string } {
  return (
    typeof error === 'object' &&
    error !== null &&
    'pos' in error &&
    typeof error.pos === 'number' &&
    'message' in error
  );
}
