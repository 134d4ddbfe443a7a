import type { ModelCall } from '../domain/agent.ts';
import type { GuidanceSource } from '../domain/guidance.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import type { Reaction } from './forge.ts';
import type { GuidanceUse } from './guidance-book.ts';
import type { CheckEnding, CheckRefusal } from './sandbox.ts';

/** One request to a forge, when it is over. */
export interface ForgeRequest {
  readonly forge: string;
  /** Method and path pattern, or the name of the GraphQL operation: few different ones. */
  readonly operation: string;
  /** HTTP status; 0: there was no answer. */
  readonly status: number;
  readonly milliseconds: number;
  /** Requests left in this period, where the forge said so. */
  readonly rateLimitRest: number | undefined;
}

/** What is counted and timed. Names and labels are in `docs/metrics.md`. */
export interface Metrics {
  delivery(forge: string, outcome: 'stored' | 'known' | 'unknown' | 'refused', kind: string): void;
  /** To comments of ours. */
  reaction(forge: string, reaction: Reaction, count?: number): void;
  job(kind: string, outcome: 'done' | 'superseded' | 'retried' | 'dead', milliseconds: number): void;
  review(report: ReviewReport): void;
  published(report: ReviewReport, milliseconds: number): void;
  request(request: ForgeRequest): void;
  modelCall(call: ModelCall): void;
  /** What a person said was of use to the agent. */
  guidance(source: GuidanceSource, use: GuidanceUse): void;
  /** @param milliseconds undefined: it was not run. */
  check(outcome: CheckEnding | CheckRefusal, milliseconds: number | undefined): void;
}
