import { writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fill } from '../domain/words.ts';
import packageJson from '../../package.json' with { type: 'json' };
import type { RepositoryConfig } from '../config/repository-config.ts';
import type { LocalChange } from '../forges/local/open-change.ts';
import type { ReviewedChange } from '../review/review-change.ts';
import type { CommandIo } from './command-io.ts';
import type { Engine } from './engine.ts';
import { loadFormat } from './formats/index.ts';
import type { Layout, Report } from './formats/report.ts';
import type { ReviewOptions } from './review-options.ts';
import { createPaint, plain } from './terminal/paint.ts';
import { texts } from './texts.ts';

/** Columns where the output is no terminal, and the bounds where it is one. */
const columns = { usual: 100, least: 60, most: 160 } as const;

export interface PrintInput {
  readonly change: LocalChange;
  readonly reviewed: ReviewedChange;
  readonly config: RepositoryConfig;
  readonly options: ReviewOptions;
  /** Milliseconds since the command began. */
  readonly elapsed: number;
}

/** Writes the review to standard output, or to the file that `--output` names. */
export async function printReview(input: PrintInput, io: CommandIo, engine: Engine): Promise<void> {
  const { options, config } = input;
  const render = await loadFormat(options.format);
  const text = render(await reportOf(input, engine), layoutOf(input, io, engine));
  if (options.output === undefined) {
    io.out.write(text);
    return;
  }
  await writeFile(resolve(io.cwd, options.output), text);
  if (options.quiet !== true) {
    const facts = { format: options.format, file: options.output };
    io.err.write(`${fill(texts.written, config.language, facts)}\n`);
  }
}

async function reportOf(
  { change, reviewed, config, options, elapsed }: PrintInput,
  engine: Engine,
): Promise<Report> {
  const { base, head } = change.source;
  return {
    review: reviewed.review,
    texts: reviewed.texts,
    compared: options.all === true ? undefined : { base, head },
    locale: config.language,
    failingLevel: config.failingLevel,
    seconds: elapsed / 1_000,
    version: packageJson.version,
    // Only this format describes the rules.
    rules: options.format === 'sarif' ? (await engine.loadRules()).map(({ info }) => info) : [],
  };
}

function layoutOf({ change, options }: PrintInput, io: CommandIo, engine: Engine): Layout {
  const isColoured = options.colour && options.color && options.output === undefined;
  const width = options.output === undefined ? (io.out.columns ?? columns.usual) : columns.usual;
  return {
    columns: Math.min(columns.most, Math.max(columns.least, width)),
    paint: isColoured ? createPaint(io.out) : plain,
    isTerse: options.quiet === true,
    showPath: (path) => relative(io.cwd, join(change.root, path)),
    redact: engine.redact,
  };
}
