import type { ConfigProblem } from '../../config/config-problem.ts';
import { say } from '../../domain/locale.ts';
import type { Localized } from '../../domain/locale.ts';
import { LineIndex } from '../../domain/text-position.ts';
import { parseOptions } from './parse-options.ts';
import { prettierOptions } from './prettier-options.ts';

/** Why Prettier would not take a file of options; undefined: it would, or that is not known. */
export function prettierProblem(name: string, text: string): ConfigProblem | undefined {
  let value: unknown;
  try {
    value = parseOptions(name, text);
  } catch (error) {
    return { ...placeOfError(error), allowed: [], message: unreadable(name) };
  }
  if (value === undefined || typeof value === 'string') return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { line: 1, column: 1, allowed: [], message: noOptions };
  return problemOfValue(value as Readonly<Record<string, unknown>>, text);
}

/** Of the options of Prettier alone: others belong to plug-ins, and so may a parser. */
function problemOfValue(options: Readonly<Record<string, unknown>>, text: string): ConfigProblem | undefined {
  for (const [key, schema] of Object.entries(prettierOptions.shape)) {
    const value = options[key];
    if (value === undefined || key === 'parser' || schema.safeParse(value).success) continue;
    // How large a number may be is a limit of ours.
    if (typeof value === 'number' && /^(?:printWidth|tabWidth)$/.test(key)) continue;
    const inner = schema.unwrap();
    const allowed = 'options' in inner ? inner.options : [];
    return { ...placeOfKey(key, text), allowed, message: badValue(key, value) };
  }
  return undefined;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function placeOfKey(key: string, text: string): Place {
  const match = new RegExp(`["']?\\b${key}["']?[ \\t]*[:=]`).exec(text);
  return new LineIndex(text).positionAt(match?.index ?? 0);
}

/** The readers of YAML, TOML and JSON5 each tell it under names of their own. */
function placeOfError(error: unknown): Place {
  const { linePos, line, column, lineNumber, columnNumber } = Object(error) as Readonly<
    Record<string, unknown>
  >;
  const first: unknown = Array.isArray(linePos) ? linePos[0] : undefined;
  const { line: yamlLine, col } = Object(first) as Readonly<Record<string, unknown>>;
  return {
    line: positive(yamlLine ?? line ?? lineNumber),
    column: positive(col ?? column ?? columnNumber),
  };
}

function positive(value: unknown): number {
  return typeof value === 'number' && value > 0 ? value : 1;
}

const consequence = say('Until it is mended formatting is not looked at.', '在修复之前不会检查格式。');

function unreadable(name: string): Localized {
  const language = name.endsWith('.toml') ? 'TOML' : name.endsWith('.json5') ? 'JSON5' : 'YAML or JSON';
  return say(
    `This is not ${language}. ${consequence.en}`,
    `不是合法的 ${language.replace(' or ', ' 或 ')}。${consequence['zh-CN']}`,
  );
}

const noOptions = say(
  `Options of Prettier are a map of keys and values. ${consequence.en}`,
  `Prettier 的选项应当是键值映射。${consequence['zh-CN']}`,
);

function badValue(key: string, value: unknown): Localized {
  const shown = JSON.stringify(value).replaceAll('`', '').slice(0, 30);
  return say(
    `\`${key}\` cannot be \`${shown}\`. ${consequence.en}`,
    `\`${key}\` 不能是 \`${shown}\`。${consequence['zh-CN']}`,
  );
}
