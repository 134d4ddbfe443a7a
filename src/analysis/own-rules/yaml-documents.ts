import { LineCounter, isScalar, parseAllDocuments } from 'yaml';
import type { Document } from 'yaml';
import type { ConfigProblem } from '../../config/config-problem.ts';
import { nearest } from '../../config/nearest.ts';
import { say } from '../../domain/locale.ts';
import type { Localized } from '../../domain/locale.ts';

/** Characters; no sensible file comes near. */
const mostCharacters = 256 * 1_024;
/** Nodes that aliases may stand for. */
const mostAliased = 1_000;

/**
 * Reads each document of a text that people write rules or cases in.
 * @param read Its data is to be taken by `dataOf`.
 * @returns what was made of each document that is not empty, or why the text cannot be read.
 */
export function readDocuments<Read>(
  text: string,
  read: (document: Document.Parsed, lines: LineCounter) => Read,
): readonly Read[] | ConfigProblem {
  if (text.length > mostCharacters) return ofWhole(tooLong);
  const lines = new LineCounter();
  try {
    const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    if (!Array.isArray(documents)) return [];
    return (documents as Document.Parsed[])
      .filter((document) => document.errors.length > 0 || !isEmpty(document))
      .map((document) => read(document, lines));
  } catch (error) {
    // The reader recurses: deep nesting ends its stack. Aliases that stand for too much are a ReferenceError.
    if (error instanceof RangeError || error instanceof ReferenceError) return ofWhole(tooDeep);
    throw error;
  }
}

export function dataOf(document: Document.Parsed): unknown {
  return document.toJS({ maxAliasCount: mostAliased });
}

/** Why a document is no YAML. */
export function syntaxProblemOf({ errors }: Document.Parsed, lines: LineCounter): ConfigProblem | undefined {
  const [error] = errors;
  return error && problemAt(lines, error.pos[0], notYaml(error.message));
}

export function problemAt(
  lines: LineCounter,
  offset: number,
  message: Localized,
  allowed: readonly string[] = [],
): ConfigProblem {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col), message, allowed };
}

/** What was probably meant, as the end of a message; empty where nothing is near. */
export function hintFor(word: string, known: readonly string[]): Localized {
  const meant = nearest(word, known);
  return meant === undefined ? say('', '') : say(` Did you mean \`${meant}\`?`, `您是否想写 \`${meant}\`？`);
}

function ofWhole(message: Localized): ConfigProblem {
  return { line: 1, column: 1, message, allowed: [] };
}

function isEmpty({ contents }: Document.Parsed): boolean {
  return contents === null || (isScalar(contents) && contents.value === null);
}

const tooLong = say(
  `The file is longer than ${mostCharacters} characters.`,
  `文件超过 ${mostCharacters} 个字符。`,
);
const tooDeep = say('The file is nested too deeply.', '文件嵌套过深。');

function notYaml(message: string): Localized {
  return say(`This is not YAML: ${message}`, `不是合法的 YAML：${message}`);
}
