import { findAstGrep } from '../../analysis/own-rules/ast-grep-program.ts';
import { checkRules } from '../../analysis/own-rules/check-rules.ts';
import { createOwnRulesPool } from '../../analysis/own-rules/own-rules-pool.ts';
import { Writable } from 'node:stream';
import { createInThreadPool } from '../../../test/in-thread-pool.ts';
import { createRuleCatalogue } from '../../config/rule-catalogue.ts';
import type { RuleDefaults } from '../../config/rule-catalogue.ts';
import type { CommandIo, TextStream } from '../command-io.ts';
import type { Engine } from '../engine.ts';
import { runReview } from '../review-command.ts';
import type { ReviewOptions } from '../review-options.ts';
import { sampleRules } from './sample-report.ts';

class TextSink extends Writable implements TextStream {
  text = '';
  readonly isTTY: boolean;

  constructor(isTTY = false) {
    super({ decodeStrings: false });
    this.isTTY = isTTY;
  }

  override _write(chunk: string, _encoding: string, done: () => void): void {
    this.text += chunk;
    done();
  }
}

export interface SampleIo extends CommandIo {
  readonly out: TextSink;
  readonly err: TextSink;
}

/** An io that remembers what is written. */
export function sampleIo(
  cwd: string,
  changes: Partial<CommandIo> & { readonly isTerminal?: boolean } = {},
): SampleIo {
  return {
    cwd,
    environment: { defaultsFile: undefined, isDebug: false },
    readStdin: () => Promise.resolve(''),
    now: () => 0,
    ...changes,
    out: new TextSink(),
    err: new TextSink(changes.isTerminal),
  };
}

/** Reviews with the sample rules on the calling thread. */
export const sampleEngine: Engine = {
  ruleDefaults: defaultsOf(),
  redact: (text) => text.replaceAll('s3cret', '******'),
  createPool: () => createOwnRulesPool(createInThreadPool(sampleRules), findAstGrep),
  loadRules: () => Promise.resolve(sampleRules),
  checkOwnRules: (own) => checkRules(own, findAstGrep()),
};

function defaultsOf(): RuleDefaults {
  const catalogue = createRuleCatalogue(sampleRules);
  return Object.fromEntries(
    catalogue.ids.map((id) => [
      id,
      { state: catalogue.defaultState(id), options: catalogue.defaultOptions(id) },
    ]),
  );
}

/** Exit code and output of `autoglm review` in a folder. */
export async function review(
  folder: string,
  options: Partial<ReviewOptions> = {},
  io: SampleIo = sampleIo(folder),
  engine: Engine = sampleEngine,
): Promise<{ readonly exitCode: number; readonly out: string; readonly err: string }> {
  await using warmPool = engine.createPool(10);
  const all: ReviewOptions = { format: 'text', colour: true, color: true, quiet: true, ...options };
  const exitCode = await runReview('.', all, { io, engine, warmPool });
  return { exitCode, out: io.out.text, err: io.err.text };
}
