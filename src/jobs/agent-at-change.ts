import type { AgentParts } from '../agent/agent-run.ts';
import { agentSettings } from '../config/agent-settings.ts';
import type { RepositoryConfig } from '../config/repository-config.ts';
import type { OpenedChange } from '../ports/forge.ts';
import type { Log } from '../ports/log.ts';
import { forgeOf } from './job-parts.ts';
import type { AgentMeans, JobParts } from './job-parts.ts';
import { linkedTickets } from './linked-tickets.ts';

export interface AgentPlace {
  readonly opened: OpenedChange;
  readonly config: Pick<RepositoryConfig, 'agent' | 'maxInlineComments'>;
  readonly means: AgentMeans;
  readonly log: Log;
}

/** What the agent is at work with at a change: nothing of it is read yet. */
export function agentAtChange({ opened, config, means, log }: AgentPlace, parts: JobParts): AgentParts {
  const { pages } = forgeOf(parts, opened.change.ref.repo.forge);
  return {
    ...means,
    explorer: opened.explore(),
    tickets: linkedTickets({ opened, config, pages, jira: means.jira, log }),
    settings: agentSettings(config, means),
    now: parts.now,
    log,
  };
}
