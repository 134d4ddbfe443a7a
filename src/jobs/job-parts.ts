import type { CallsUnderWay } from '../agent/calls-under-way.ts';
import type { AgentBudgets } from '../config/agent-settings.ts';
import type { ConfigLayer } from '../config/config-layer.ts';
import type { Micros, TokenUsage } from '../domain/agent.ts';
import type { WorkLimits } from '../domain/agent-settings.ts';
import type { MemoryLimits } from '../domain/agent-settings.ts';
import type { ForgeId } from '../domain/change-request.ts';
import type { ChatId } from '../domain/chat.ts';
import { AppError } from '../domain/errors.ts';
import type { LinkCodes } from '../domain/link-code.ts';
import type { Markers } from '../domain/marker.ts';
import type { Route } from '../domain/route.ts';
import type { WeekTime } from '../domain/week.ts';
import type { CallbackSender } from '../ports/callback-sender.ts';
import type { PatchLinks } from '../operations/operation.ts';
import type { Forge } from '../ports/forge.ts';
import type { GuidanceBook } from '../ports/guidance-book.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Metrics } from '../ports/metrics.ts';
import type { Models } from '../ports/model.ts';
import type { Chat } from '../ports/notifier.ts';
import type { Queue } from '../ports/queue.ts';
import type { Store } from '../ports/store.ts';
import type { CheckMeans } from '../review/head-checks.ts';
import type { Tracker } from '../ports/tracker.ts';
import type { ReviewEngine } from '../review/review-engine.ts';

export interface AgentMemory {
  readonly book: GuidanceBook;
  readonly limits: MemoryLimits;
}

/** What the agent is at work with. */
export interface AgentMeans {
  readonly models: Models;
  readonly ledger: Ledger;
  /** undefined: the price table does not know the model. */
  readonly priceOf: (model: string, tokens: TokenUsage) => Micros | undefined;
  readonly budgets: AgentBudgets;
  readonly limits: WorkLimits;
  readonly underWay: CallsUnderWay;
  /** What people said of findings; undefined: nothing is learnt from that. */
  readonly memory: AgentMemory | undefined;
  /** undefined: Jira is not configured. */
  readonly jira: JiraMeans | undefined;
}

/** Jira, as far as the operator has opened it to repositories. */
export interface JiraMeans {
  /** Keys of the projects whose tickets changes of a repository may name. */
  readonly projectsOf: (repository: string) => readonly string[];
  /** Knows tickets of those projects and no others. */
  readonly trackerOf: (projects: readonly string[]) => Tracker;
  /** Of a ticket, for people. */
  readonly pageOf: (key: string) => string;
}

/** What the jobs are done with. */
export interface JobParts {
  readonly forges: readonly Forge[];
  readonly store: Store;
  readonly callbacks: CallbackSender;
  readonly engine: ReviewEngine;
  readonly markers: Markers;
  readonly linkCodes: LinkCodes;
  readonly chats: readonly Chat[];
  /** For repositories whose settings have none. */
  readonly usualRoutes: readonly Route[];
  /** When channels are told their week; undefined: never. */
  readonly weekTime: WeekTime | undefined;
  readonly metrics: Pick<Metrics, 'published'>;
  /** Address of the folder with the pages of the rules, without a slash at its end; undefined: nothing is linked. */
  readonly rulePages: string | undefined;
  /** Settings of this installation of the bot, under those of every repository. */
  readonly installationSettings: readonly ConfigLayer[];
  /** Seconds after which a review that is still under way is announced by a status. */
  readonly pendingAfterSeconds: number;
  /** For work that must not wait for the end of the job that leads to it. */
  readonly enqueue: Queue['enqueue'];
  /** So many repositories of a group have their changes reviewed again when the settings of the group change. */
  readonly groupRepositories: number;
  /** How often a forge is asked whether a change can be merged until it knows, and the wait before each time. */
  readonly conflictChecks: { readonly tries: number; readonly waitSeconds: number };
  readonly patchLinks: PatchLinks | undefined;
  /** undefined: no model is configured. */
  readonly agent: AgentMeans | undefined;
  /** undefined: there is no command of the operator. */
  readonly check: CheckMeans | undefined;
  readonly now: () => Date;
  /** A new name for a review, without white space. */
  readonly newId: () => string;
}

/** @throws {AppError} `not-found` for a chat that was switched off since the job was stored */
export function chatOf({ chats }: Pick<JobParts, 'chats'>, id: ChatId): Chat {
  const chat = chats.find(({ notifier }) => notifier.id === id);
  if (chat !== undefined) return chat;
  const hint = 'Its credentials are not set: see `docs/configuration.md`.';
  throw new AppError('not-found', { what: 'chat that is switched on', name: id, hint });
}

/** @throws {AppError} `not-found` for a forge that was switched off since the job was stored */
export function forgeOf({ forges }: Pick<JobParts, 'forges'>, id: ForgeId): Forge {
  const forge = forges.find((one) => one.id === id);
  if (forge !== undefined) return forge;
  const hint = 'Its credentials are not set: see `docs/configuration.md`.';
  throw new AppError('not-found', { what: 'forge that is switched on', name: id, hint });
}
