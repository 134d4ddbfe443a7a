import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fill } from '../domain/words.ts';
import packageJson from '../../package.json' with { type: 'json' };
import type { RepositoryConfig } from '../config/repository-config.ts';
import type { ReviewedChange } from '../review/review-change.ts';
import type { CommandIo } from './command-io.ts';
import type { Engine } from './engine.ts';
import { loadFormat } from './formats/index.ts';
import type { FormatName } from './formats/index.ts';
import type { Layout, Report } from './formats/report.ts';
import type { OutputOptions } from './review-options.ts';
import { createPaint, plain } from './terminal/paint.ts';
import { texts } from './texts.ts';

/** Columns where the output is no terminal, and the bounds where it is one. */
const columns = { usual: 100, least: 60, most: 160 } as const;

/** What is the same in every format. */
export interface PrintInput {
  readonly reviewed: Pick<ReviewedChange, 'review' | 'texts'>;
  readonly compared: Report['compared'];
  /** Folder that the paths of the review are in. */
  readonly root: string;
  readonly config: Pick<RepositoryConfig, 'language' | 'failingLevel' | 'forPath'>;
  readonly options: OutputOptions;
  /** Milliseconds since the command began. */
  readonly elapsed: number;
}

/** Writes the review to standard output or into the file of `--output`, and into each file of `--report`. */
export async function printReview(input: PrintInput, io: CommandIo, engine: Engine): Promise<void> {
  const { format, output, report = [] } = input.options;
  if (output === undefined)
    io.out.write(await render(input, format, terminalLayout(input, io, engine), engine));
  const files = output === undefined ? report : [{ format, file: output }, ...report];
  for (const { format: name, file } of files) {
    await writeReport(
      resolve(io.cwd, file),
      await render(input, name, fileLayout(input, io, engine), engine),
    );
    if (input.options.quiet === true) continue;
    io.err.write(`${fill(texts.written, input.config.language, { format: name, file })}\n`);
  }
}

/** A folder for reports is often not there yet. */
async function writeReport(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** The review as one format writes it. */
export async function render(
  input: PrintInput,
  format: FormatName,
  layout: Layout,
  engine: Engine,
): Promise<string> {
  const [write, report] = await Promise.all([loadFormat(format), reportOf(input, format, engine)]);
  return write(report, layout);
}

async function reportOf(
  { reviewed, compared, config, elapsed }: PrintInput,
  format: FormatName,
  engine: Engine,
): Promise<Report> {
  return {
    review: reviewed.review,
    texts: reviewed.texts,
    compared,
    locale: config.language,
    failingLevel: config.failingLevel,
    seconds: elapsed / 1_000,
    version: packageJson.version,
    // Only this format describes the rules.
    rules: format === 'sarif' ? (await engine.loadRules()).map(({ info }) => info) : [],
    configOf: (rule) => config.forPath('').rules[rule],
  };
}

function terminalLayout(input: PrintInput, io: CommandIo, engine: Engine): Layout {
  const isColoured = input.options.colour && input.options.color;
  return {
    ...fileLayout(input, io, engine),
    columns: Math.min(columns.most, Math.max(columns.least, io.out.columns ?? columns.usual)),
    paint: isColoured ? createPaint(io.out) : plain,
  };
}

/** For a file, and for whatever reads a pipe as a program. */
export function fileLayout({ root, options }: PrintInput, io: CommandIo, engine: Engine): Layout {
  return {
    columns: columns.usual,
    paint: plain,
    isTerse: options.quiet === true,
    showsKnown: options.showBaseline === true,
    showPath: (path) => relative(io.cwd, join(root, path)),
    redact: engine.redact,
  };
}
