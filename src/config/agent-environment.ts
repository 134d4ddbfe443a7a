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
  agentPartTokens: {
    name: 'AGENT_PART_TOKENS',
    purpose:
      'Tokens of the diffs that a model is shown in one conversation; a larger change is split into parts',
    default: '12000',
    example: '30000',
    value: wholeNumber(100, 1_000_000),
  },
  agentParts: {
    name: 'AGENT_PARTS',
    purpose: 'Parts of one change that are reviewed at most; files of the others are named in the summary',
    default: '12',
    example: '4',
    value: wholeNumber(1, 1_000),
  },
  agentPartsAtOnce: {
    name: 'AGENT_PARTS_AT_ONCE',
    purpose: 'Parts of one change that a model is asked about at the same time',
    default: '3',
    example: '1',
    value: wholeNumber(1, 64),
  },
  agentConversationTokens: {
    name: 'AGENT_CONVERSATION_TOKENS',
    purpose:
      'Tokens of a conversation from which on no more tools are offered; it has to fit into the context of the model with one answer more',
    default: '60000',
    example: '24000',
    value: wholeNumber(1_000, 10_000_000),
  },
  agentToolsPerTurn: {
    name: 'AGENT_TOOLS_PER_TURN',
    purpose: 'Tools that a model may use in one turn; what it asks for beyond that is left out',
    default: '8',
    example: '4',
    value: wholeNumber(1, 100),
  },
  agentFileCharacters: {
    name: 'AGENT_FILE_CHARACTERS',
    purpose: 'Characters of a file that is read for the agent; a longer one is not there for it',
    default: '400000',
    example: '100000',
    value: wholeNumber(1_000, 10_000_000),
  },
  agentLearn: {
    name: 'AGENT_LEARN',
    purpose:
      'Whether the agent learns from what people say of findings: on, or off for all repositories; a repository can switch it off by `agent.learn`',
    default: 'on',
    example: 'off',
    value: z.enum(['on', 'off'], 'expected on or off'),
  },
  agentMemoryEntries: {
    name: 'AGENT_MEMORY_ENTRIES',
    purpose:
      'How much of what people said is kept of one repository; beyond it what counts least and was of no use for longest leaves',
    default: '500',
    example: '2000',
    value: wholeNumber(1, 100_000),
  },
  agentMemoryShown: {
    name: 'AGENT_MEMORY_SHOWN',
    purpose: 'Most entries of what people said that the agent is shown with one part of a change',
    default: '8',
    example: '20',
    value: wholeNumber(0, 100),
  },
  agentMemoryTokens: {
    name: 'AGENT_MEMORY_TOKENS',
    purpose: 'Most tokens of what people said that the agent is shown with one part of a change',
    default: '1500',
    example: '500',
    value: wholeNumber(0, 20_000),
  },
  agentMemoryLookups: {
    name: 'AGENT_MEMORY_LOOKUPS',
    purpose:
      'How many people who put signs at a finding are looked up at the forge; where there are more, nothing is learnt from them',
    default: '10',
    example: '3',
    value: wholeNumber(0, 100),
  },
} as const satisfies Record<string, Setting>;
