import type { Generated } from 'kysely';
import type { AgentStep, ModelCall } from '../../domain/agent.ts';
import type { CheckEnding } from '../../ports/sandbox.ts';

/** What is kept of the agent's work. */
export interface AgentTables {
  readonly model_calls: ModelCallsTable;
  readonly model_answers: ModelAnswersTable;
  readonly agent_steps: AgentStepsTable;
  readonly checks: ChecksTable;
}

/** See `ModelCall`. */
interface ModelCallsTable extends Pick<
  ModelCall,
  'run' | 'task' | 'profile' | 'model' | 'milliseconds' | 'outcome'
> {
  readonly number: Generated<number>;
  readonly at: number;
  /** By `keyOfRepository`. */
  readonly repository: string;
  /** By `keyOfChange`. */
  readonly change_key: string | null;
  readonly input_tokens: number;
  readonly cached_tokens: number;
  readonly output_tokens: number;
  /** Millionths; not known. */
  readonly cost: number | null;
}

/** Answers of models, so that a run that is taken up again does not pay for them again. */
interface ModelAnswersTable {
  readonly run: string;
  /** Digest of the request. */
  readonly request: string;
  /** JSON of a `ModelTurn`. */
  readonly turn: string;
  readonly at: number;
}

/** See `AgentStep`. */
interface AgentStepsTable extends Pick<AgentStep, 'run' | 'kind' | 'part' | 'words'> {
  readonly position: number;
  readonly at: number;
}

/** See `CheckMemory`. */
interface ChecksTable {
  readonly name: string;
  readonly ending: CheckEnding;
  readonly at: number;
}
