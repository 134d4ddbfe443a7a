import { z } from 'zod';
import { optional, wholeNumber } from './setting.ts';
import type { Setting } from './setting.ts';

/** Money with at most six digits after the point, as millionths. */
const money: z.ZodType<number, string> = z
  .string()
  .regex(/^\d{1,9}(?:\.\d{1,6})?$/, 'expected an amount of money, such as 2.50')
  .transform((text) => Math.round(Number(text) * 1_000_000));

const tokens = optional(wholeNumber(1, 1_000_000_000));
const cost = optional(money);

/** How much the agent may spend. Money counts only for models that the price table knows. */
export const agentEnvironment = {
  agentConcurrency: {
    name: 'AGENT_CONCURRENCY',
    purpose:
      'How many pieces of work the agent does at the same time; it has lanes of its own, so that nothing waits for it',
    default: '2',
    example: '4',
    value: wholeNumber(1, 64),
  },
  agentTokensPerReview: {
    name: 'AGENT_TOKENS_PER_REVIEW',
    purpose:
      'Most tokens, in and out, that the agent spends on one review or one answer; empty: without limit',
    default: '400000',
    example: '100000',
    value: tokens,
  },
  agentTokensPerChange: {
    name: 'AGENT_TOKENS_PER_CHANGE',
    purpose:
      'Most tokens that the agent spends on one change request, all its heads together; empty: without limit',
    default: '2000000',
    example: '500000',
    value: tokens,
  },
  agentTokensPerDay: {
    name: 'AGENT_TOKENS_PER_DAY',
    purpose:
      'Most tokens that the agent spends on one repository in a day, by universal time; empty: without limit',
    default: '10000000',
    example: '2000000',
    value: tokens,
  },
  agentCostPerReview: {
    name: 'AGENT_COST_PER_REVIEW',
    purpose:
      'Most money that the agent spends on one review or one answer, in the currency of the price table; empty: without limit',
    default: '',
    example: '0.50',
    value: cost,
  },
  agentCostPerChange: {
    name: 'AGENT_COST_PER_CHANGE',
    purpose: 'Most money that the agent spends on one change request; empty: without limit',
    default: '',
    example: '2.00',
    value: cost,
  },
  agentCostPerDay: {
    name: 'AGENT_COST_PER_DAY',
    purpose:
      'Most money that the agent spends on one repository in a day, by universal time; empty: without limit',
    default: '',
    example: '10.00',
    value: cost,
  },
} as const satisfies Record<string, Setting>;
