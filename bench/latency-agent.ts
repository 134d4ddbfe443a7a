// Whether an author waits for the agent: its part follows, and the rules' part comes as soon as without one.
import { until } from '../test/kit/bot.ts';
import { startModel } from '../test/kit/model/model.ts';
import type { ModelStandIn } from '../test/kit/model/model.ts';
import { described, isDescription, isRefutation } from '../test/e2e/agent-script.ts';
import type { AskedModel, ScriptedTurn } from '../test/kit/model/script.ts';
import { startGitHubTrial } from './latency-github.ts';
import type { Trial } from './latency-trial.ts';
import { median } from './measure.ts';
import type { BenchTable } from './table.ts';

const warmUps = 3;
const rounds = 7;
/** Milliseconds that the stand-in of a model takes for an answer: a fast one. */
const thinksFor = 2_000;

interface Waits {
  /** Milliseconds from the webhook to a review that the forge has accepted. */
  readonly rules: number;
  readonly agent: number;
}

export async function measureAgentLatency(): Promise<readonly BenchTable[]> {
  await using model = await startThinkingModel();
  await using alone = await startGitHubTrial();
  await using both = await startGitHubTrial(undefined, model.environment());
  const without: Waits[] = [];
  const withAgent: Waits[] = [];
  for (let round = 1; round <= warmUps + rounds; round++) {
    const waits = [await measureWaits(alone, round, 1), await measureWaits(both, round, 2)] as const;
    if (round <= warmUps) continue;
    without.push(waits[0]);
    withAgent.push(waits[1]);
  }
  return [tableOf(without, withAgent)];
}

async function startThinkingModel(): Promise<ModelStandIn> {
  const model = await startModel({ script: claim });
  model.intercept(({ phase }) =>
    phase === 'before' ? undefined : { kind: 'delay', milliseconds: thinksFor },
  );
  return model;
}

/** It claims one thing of the first line that it is shown as added, and holds it up when it is asked again. */
function claim(asked: AskedModel): ScriptedTurn {
  if (isRefutation(asked)) {
    const verdict = { claim: 1, holds: true, reason: 'It does.', confidence: 'certain' };
    return { text: JSON.stringify({ verdicts: [verdict] }) };
  }
  if (isDescription(asked)) return described;
  const text = asked.messages.map((message) => message.text).join('\n');
  const [, line, quote] = /^\s*(\d+) \+\|\s*(return list\.length \+ \d+;)/m.exec(text) ?? [];
  const path = /^src\/part-\d+\.ts$/m.exec(text)?.[0];
  const words = { what: 'The sum is one too high.', why: 'A page is empty.', instead: 'Take one off.' };
  const about = {
    kind: 'logic',
    path,
    line: Number(line),
    quote,
    severity: 'warning',
    confidence: 'certain',
  };
  return { text: JSON.stringify({ findings: [{ ...about, ...words, edits: [] }] }) };
}

async function measureWaits(trial: Trial, round: number, calls: number): Promise<Waits> {
  const send = await trial.open(round);
  const sentAt = performance.now();
  await send();
  const accepted = await until(
    'the reviews',
    () => {
      const ended = trial.requests().filter((one) => one.endedAt !== undefined && trial.isReview(one));
      return ended.length >= calls ? ended : undefined;
    },
    60_000,
  );
  await until('the conclusion', () =>
    trial.requests().findLast((one) => trial.isEnd(one) && one.endedAt !== undefined),
  );
  const times = accepted.map(({ endedAt = NaN }) => endedAt - sentAt);
  return { rules: Math.min(...times), agent: Math.max(...times) };
}

function tableOf(without: readonly Waits[], withAgent: readonly Waits[]): BenchTable {
  const show = (times: readonly number[]): readonly string[] =>
    [median(times), Math.min(...times), Math.max(...times)].map((time) => `${(time / 1_000).toFixed(2)} s`);
  const alone = without.map(({ rules }) => rules);
  const beside = withAgent.map(({ rules }) => rules);
  const ratio = (median(beside) / median(alone)).toFixed(2);
  return {
    title: 'Whether an author waits for the agent, at GitHub: 10 files, warm',
    columns: ['from the webhook', 'median', 'best', 'worst'],
    rows: [
      ['to the rules’ review accepted, without an agent', ...show(alone)],
      ['to the rules’ review accepted, with one', ...show(beside)],
      ['to the agent’s review accepted', ...show(withAgent.map(({ agent }) => agent))],
    ],
    note: `With an agent ÷ without one: ${ratio}. ${rounds} pull requests at each of two bots in turn, after ${warmUps} to warm up. The stand-in of the model takes ${thinksFor / 1_000} s for an answer, and is asked twice for a change, one after the other, and once more at the same time.`,
  };
}
