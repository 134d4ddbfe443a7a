import { resolve } from 'node:path';
import type { ExplainedValue, ValueOrigin } from '../config/config-layer.ts';
import { fill } from '../domain/words.ts';
import { exitCodes } from './command-io.ts';
import type { CommandIo } from './command-io.ts';
import { readEffectiveConfig, repositoryFile } from './effective-config.ts';
import { openAnything, tellBroken } from './open-anything.ts';
import type { RuleSource } from './effective-config.ts';
import { printableText } from './terminal/cells.ts';
import { createPaint } from './terminal/paint.ts';
import { sideName, texts } from './texts.ts';

export interface ConfigOptions {
  readonly explain?: boolean;
  readonly base?: string;
  readonly config?: string;
}

/** `autoglm config`. @returns 3 when the repository's file is not valid: then the defaults are in force */
export async function runConfig(
  path: string,
  { explain, base, config: file }: ConfigOptions,
  io: CommandIo,
  rules: RuleSource,
): Promise<number> {
  const { source, filesIn } = await openAnything(resolve(io.cwd, path), base);
  const request = { source, filesIn, side: 'base', file, options: undefined } as const;
  const effective = await readEffectiveConfig(request, rules, io);
  const locale = effective.config.language;
  io.out.write(
    explain === true ? renderExplained(effective.explained, io) : renderValues(effective.explained),
  );
  if (effective.isChangedByHead) {
    const facts = { file: repositoryFile, base: sideName(source.base, locale) };
    io.err.write(`${fill(texts.baseConfigInForce, locale, facts)}\n`);
  }
  tellBroken(effective, io);
  return effective.broken.length === 0 ? exitCodes.clean : exitCodes.cannotRun;
}

function renderValues(values: readonly ExplainedValue[]): string {
  return values.map(({ key, value }) => `${key}: ${show(value)}\n`).join('');
}

/** A long list of values is not to move all origins out of sight. */
const widest = 60;

function renderExplained(values: readonly ExplainedValue[], { out }: CommandIo): string {
  const paint = createPaint(out);
  const rows = values.map(({ key, value, origin }) => ({ setting: `${key}: ${show(value)}`, origin }));
  const width = Math.min(widest, Math.max(...rows.map(({ setting }) => setting.length)));
  return rows
    .map(({ setting, origin }) => {
      const from = nameOf(origin);
      return `${setting.padEnd(width)}  ${origin.kind === 'default' ? paint('dim', from) : paint('cyan', from)}\n`;
    })
    .join('');
}

function show(value: unknown): string {
  return printableText(typeof value === 'string' ? value : JSON.stringify(value));
}

function nameOf(origin: ValueOrigin): string {
  switch (origin.kind) {
    case 'default':
      return 'default';
    case 'file':
      return `${origin.file}:${origin.line}`;
    case 'option':
      return origin.name;
  }
}
