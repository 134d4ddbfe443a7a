import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { CostRow, CostsBy } from '../../ports/ledger.ts';
import type { Tables } from './tables.ts';

/** What the sums are of. Days are those of UTC. */
const names: Readonly<Record<CostsBy, RawBuilder<string>>> = {
  repository: sql`repository`,
  change: sql`coalesce(change_key, repository)`,
  day: sql`date(at / 1000, 'unixepoch')`,
  model: sql`model`,
  task: sql`task`,
};

interface Row extends Omit<CostRow, 'usage'> {
  readonly input: number;
  readonly cachedInput: number;
  readonly output: number;
}

/** Days in their order, of all others those that cost most first. */
export async function readCosts(
  tables: Kysely<Tables>,
  by: CostsBy,
  since: Date,
): Promise<readonly CostRow[]> {
  const order = by === 'day' ? sql`name` : sql`cost desc, tokens desc, name`;
  // The median is the call in the middle, or what is between the two there.
  const { rows } = await sql<Row>`
    with ranked as (
      select *, ${names[by]} as name,
        row_number() over (partition by ${names[by]} order by milliseconds) as place,
        count(*) over (partition by ${names[by]}) as calls
      from model_calls indexed by model_calls_by_time where at >= ${since.getTime()}
    )
    select name,
      sum(input_tokens) as input, sum(cached_tokens) as cachedInput, sum(output_tokens) as output,
      sum(input_tokens + output_tokens) as tokens,
      coalesce(sum(cost), 0) as cost,
      count(*) as calls,
      sum(outcome <> 'answered') as failed,
      sum(cost is null) as unpriced,
      avg(case when place in ((calls + 1) / 2, calls / 2 + 1) then milliseconds end) as medianMilliseconds
    from ranked group by name order by ${order}
  `.execute(tables);
  return rows.map(({ input, cachedInput, output, ...row }) => ({
    ...row,
    usage: { input, cachedInput, output },
  }));
}
