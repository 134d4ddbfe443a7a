import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { AgentStep, ModelCall } from '../../domain/agent.ts';
import { keyOfChange, keyOfRepository } from '../../domain/job.ts';
import type { Ledger, Spent } from '../../ports/ledger.ts';
import type { ModelTurn } from '../../ports/model.ts';
import { readCosts } from './model-costs.ts';
import type { Tables } from './tables.ts';

/** Steps of one run that are kept, and characters of each: a model can make the agent do much. */
const mostSteps = 1_000;
const mostWords = 500;

/** What the agent did and spent, in SQLite. */
export function createSqliteLedger(tables: Kysely<Tables>): Ledger {
  return {
    keep: (...what) => keep(tables, ...what),
    answer: (run, request) => readAnswer(tables, run, request),
    step: (step) => keepStep(tables, step),
    steps: (run) => readSteps(tables, run),
    spent: (on) => readSpent(tables, on),
    costs: (by, since) => readCosts(tables, by, since),
  };
}

/** Both or neither: an answer that is there was paid for once, and is not paid for again. */
async function keep(
  tables: Kysely<Tables>,
  call: ModelCall,
  answer: Parameters<Ledger['keep']>[1],
): Promise<void> {
  await tables.transaction().execute(async (transaction) => {
    await transaction.insertInto('model_calls').values(callRow(call)).execute();
    if (answer === undefined) return;
    const { request, turn } = answer;
    await transaction
      .insertInto('model_answers')
      .values({ run: call.run, request, turn: JSON.stringify(turn), at: call.at.getTime() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

function callRow({ run, at, repository, change, tokens, cost, ...call }: ModelCall) {
  const { task, profile, model, milliseconds, outcome } = call;
  return {
    ...{ run, at: at.getTime(), task, profile, model, milliseconds, outcome },
    repository: keyOfRepository(repository),
    change_key: change === undefined ? null : keyOfChange(change),
    input_tokens: tokens.input,
    cached_tokens: tokens.cachedInput,
    output_tokens: tokens.output,
    cost: cost ?? null,
  };
}

async function readAnswer(
  tables: Kysely<Tables>,
  run: string,
  request: string,
): Promise<ModelTurn | undefined> {
  const row = await tables
    .selectFrom('model_answers')
    .select('turn')
    .where('run', '=', run)
    .where('request', '=', request)
    .executeTakeFirst();
  return row && (JSON.parse(row.turn) as ModelTurn);
}

/** A run that is taken up again does its steps again. */
async function keepStep(tables: Kysely<Tables>, step: AgentStep): Promise<void> {
  const { run, index: position, kind, part, words, at } = step;
  if (position >= mostSteps) return;
  const row = { kind, part, words: words.slice(0, mostWords), at: at.getTime() };
  await tables
    .insertInto('agent_steps')
    .values({ run, position, ...row })
    .onConflict((conflict) => conflict.columns(['run', 'position']).doUpdateSet(row))
    .execute();
}

async function readSteps(tables: Kysely<Tables>, run: string): Promise<readonly AgentStep[]> {
  const rows = await tables
    .selectFrom('agent_steps')
    .selectAll()
    .where('run', '=', run)
    .orderBy('position')
    .execute();
  return rows.map(({ position: index, at, ...row }) => ({ ...row, index, at: new Date(at) }));
}

async function readSpent(tables: Kysely<Tables>, on: Parameters<Ledger['spent']>[0]): Promise<Spent> {
  const sums = tables
    .selectFrom('model_calls')
    .select(({ fn }) => [
      sql<number>`coalesce(sum(input_tokens + output_tokens), 0)`.as('tokens'),
      sql<number>`coalesce(sum(cost), 0)`.as('cost'),
      fn.countAll<number>().as('calls'),
    ]);
  if ('run' in on) return await sums.where('run', '=', on.run).executeTakeFirstOrThrow();
  if ('change' in on)
    return await sums.where('change_key', '=', keyOfChange(on.change)).executeTakeFirstOrThrow();
  return await sums
    .where('repository', '=', keyOfRepository(on.repository))
    .where('at', '>=', on.since.getTime())
    .executeTakeFirstOrThrow();
}
