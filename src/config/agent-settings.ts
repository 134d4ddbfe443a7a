import type { AgentSettings, MemoryLimits, WorkLimits } from '../domain/agent-settings.ts';
import type { Environment } from './environment.ts';
import type { RepositoryConfig } from './repository-config.ts';

export type AgentBudgets = AgentSettings['budgets'];

/** What the installation lets the agent spend. */
export function agentBudgets(environment: Environment): AgentBudgets {
  return {
    review: { tokens: environment.agentTokensPerReview, cost: environment.agentCostPerReview },
    change: { tokens: environment.agentTokensPerChange, cost: environment.agentCostPerChange },
    day: { tokens: environment.agentTokensPerDay, cost: environment.agentCostPerDay },
  };
}

/** How much the installation lets one piece of work be. */
export function workLimits(environment: Environment): WorkLimits {
  return {
    partTokens: environment.agentPartTokens,
    parts: environment.agentParts,
    partsAtOnce: environment.agentPartsAtOnce,
    conversationTokens: environment.agentConversationTokens,
    answerTokens: environment.modelMaxTokens,
    toolsPerTurn: environment.agentToolsPerTurn,
    fileLength: environment.agentFileCharacters,
  };
}

/** undefined: nothing is learnt from what people say. */
export function memoryLimits(environment: Environment): MemoryLimits | undefined {
  if (environment.agentLearn === 'off') return undefined;
  return {
    entries: environment.agentMemoryEntries,
    shown: environment.agentMemoryShown,
    tokens: environment.agentMemoryTokens,
    lookups: environment.agentMemoryLookups,
  };
}

/** What the agent may do in a repository: its own wishes, and the installation's bounds, which it cannot change. */
export function agentSettings(
  { agent, maxInlineComments }: Pick<RepositoryConfig, 'agent' | 'maxInlineComments'>,
  { budgets, limits }: Pick<AgentSettings, 'budgets' | 'limits'>,
): AgentSettings {
  return { ...agent, comments: Math.min(agent.comments, maxInlineComments), budgets, limits };
}
