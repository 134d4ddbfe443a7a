import type { Migration } from './migration.ts';

export const addModelCalls: Migration = {
  number: 13,
  purpose: 'what the agent asked its models, what they answered, what that cost, and what it did',
  isBreaking: false,
  statements: [
    `create table model_calls (
      number integer primary key,
      run text not null,
      at integer not null,
      repository text not null,
      change_key text,
      task text not null,
      profile text not null,
      model text not null,
      input_tokens integer not null,
      cached_tokens integer not null,
      output_tokens integer not null,
      cost integer,
      milliseconds real not null,
      outcome text not null
    ) strict`,
    'create index model_calls_by_run on model_calls (run)',
    'create index model_calls_by_change on model_calls (change_key)',
    'create index model_calls_by_repository on model_calls (repository, at)',
    'create index model_calls_by_time on model_calls (at)',
    `create table model_answers (
      run text not null,
      request text not null,
      turn text not null,
      at integer not null,
      primary key (run, request)
    ) strict`,
    'create index model_answers_by_time on model_answers (at)',
    `create table agent_steps (
      run text not null,
      position integer not null,
      kind text not null,
      part text not null,
      words text not null,
      at integer not null,
      primary key (run, position)
    ) strict, without rowid`,
    'create index agent_steps_by_time on agent_steps (at)',
  ],
};
