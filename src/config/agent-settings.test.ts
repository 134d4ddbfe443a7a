import { describe, expect, it } from '@jest/globals';
import { agentBudgets, agentSettings, workLimits } from './agent-settings.ts';
import { parseEnvironment } from './environment.ts';
import { resolveConfig } from './resolve-config.ts';

const nothing = { ids: [], defaultsOf: () => ({}), optionsOf: () => undefined };

describe('what the agent may do', () => {
  it('is within the budgets of the installation, money in millionths', () => {
    const budgets = agentBudgets(
      parseEnvironment({ AGENT_TOKENS_PER_REVIEW: '5000', AGENT_COST_PER_DAY: '2.5' }),
    );
    expect(budgets.review).toEqual({ tokens: 5_000, cost: undefined });
    expect(budgets.day).toEqual({ tokens: 10_000_000, cost: 2_500_000 });
  });

  it('leaves it no more comments than the change gets at all', () => {
    const { config } = resolveConfig(nothing as never, []);
    const environment = parseEnvironment({});
    const bounds = { budgets: agentBudgets(environment), limits: workLimits(environment) };
    expect(agentSettings(config, bounds).comments).toBe(3);
    expect(agentSettings({ ...config, maxInlineComments: 1 }, bounds).comments).toBe(1);
  });

  it('is as much at a time as the installation lets it be', () => {
    const limits = workLimits(parseEnvironment({ AGENT_PARTS: '2', MODEL_MAX_TOKENS: '4000' }));
    expect(limits).toEqual({
      ...{ partTokens: 12_000, parts: 2, partsAtOnce: 3, conversationTokens: 60_000 },
      ...{ answerTokens: 4_000, toolsPerTurn: 8, fileLength: 400_000 },
    });
  });

  it('refuses an amount of money that is none', () => {
    expect(() => parseEnvironment({ AGENT_COST_PER_DAY: '1,50' })).toThrow(/AGENT_COST_PER_DAY.*2\.50/);
  });
});
