import { isMap, isScalar } from 'yaml';
import type { Document } from 'yaml';

/** Keys whose texts are for people, or take what was bound. */
const taking: ReadonlySet<string> = new Set([
  'message',
  'note',
  'fix',
  'metadata',
  'url',
  'labels',
  'files',
  'ignores',
]);
const variable = /\$+([A-Z_][A-Z0-9_]*)/g;

/**
 * A variable that the message of a rule shows and that nothing in the rule binds: ast-grep puts in an empty text.
 * @returns where it stands in the text; undefined: there is none, or a rule of another file may bind it.
 */
export function unboundInMessage(
  document: Document.Parsed,
  source: string,
  data: Readonly<Record<string, unknown>> | object,
): { readonly name: string; readonly at: number } | undefined {
  const { contents } = document;
  const { message, utils, transform } = data as Readonly<Record<string, unknown>>;
  if (!isMap(contents) || typeof message !== 'string' || !message.includes('$')) return undefined;
  const binding = Object.entries(data).filter(([key]) => !taking.has(key));
  const words = JSON.stringify(Object.fromEntries(binding));
  if (usesOthers(words, keysOf(utils))) return undefined;
  const bound = new Set([...namesIn(words), ...keysOf(transform)]);
  const name = namesIn(message).find((one) => !bound.has(one));
  if (name === undefined) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'message');
  const from = (pair?.key as { readonly range?: readonly number[] } | undefined)?.range?.[0] ?? 0;
  const start = from - document.range[0];
  const place = new RegExp(`\\$+${name}\\b`).exec(source.slice(start));
  return { name: place?.[0] ?? `$${name}`, at: start + (place?.index ?? 0) };
}

function keysOf(written: unknown): readonly string[] {
  return typeof written === 'object' && written !== null ? Object.keys(written) : [];
}

function namesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(variable), ([, name = '']) => name);
}

/** Does it take up a rule that stands elsewhere? */
function usesOthers(words: string, own: readonly string[]): boolean {
  return Array.from(words.matchAll(/"matches":"([^"]*)"/g), ([, name = '']) => name).some(
    (name) => !own.includes(name),
  );
}
