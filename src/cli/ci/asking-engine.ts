import { createAskingPool } from '../../analysis/asking-pool.ts';
import type { CiEnvironment } from '../../config/ci-environment.ts';
import { ruleOfImages } from '../../domain/image-question.ts';
import { fill } from '../../domain/words.ts';
import type { Log } from '../../ports/log.ts';
import { createImagePolicy } from '../../policies/image-policy.ts';
import type { CommandIo } from '../command-io.ts';
import type { Engine } from '../engine.ts';
import { printableText } from '../terminal/cells.ts';
import { ciTexts } from './ci-texts.ts';

/** The engine of a run: where it is told of a policy for images, that decides, as it does for the server. */
export async function askingEngine(
  engine: Engine,
  { imagePolicy }: Pick<CiEnvironment, 'imagePolicy'>,
  { err }: Pick<CommandIo, 'err'>,
): Promise<Engine> {
  const warn: Log['warn'] = (facts) => {
    const why = printableText('why' in facts ? String(facts.why) : '');
    err.write(`${fill(ciTexts.policyAway, 'en', { why })}\n`);
  };
  const policy = await createImagePolicy(imagePolicy, { warn });
  if (policy === undefined) return engine;
  const createPool: Engine['createPool'] = (seconds) =>
    createAskingPool(engine.createPool(seconds), { policy, rule: ruleOfImages });
  return { ...engine, createPool };
}
