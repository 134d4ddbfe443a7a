import type { CommandText } from '../domain/command-text.ts';
import type { Account } from '../domain/change-request.ts';
import { messageOf } from '../domain/errors.ts';
import type { JobRequest } from '../domain/job.ts';
import type { Locale } from '../domain/locale.ts';
import { isAtLeastRole, roleWords } from '../domain/role.ts';
import type { Role } from '../domain/role.ts';
import { fill } from '../domain/words.ts';
import { unknownCommand } from '../operations/help.ts';
import { operations } from '../operations/index.ts';
import type { KnownOperation } from '../operations/index.ts';
import type { Asker, Operation, OperationParts, Outcome } from '../operations/operation.ts';
import type { Acknowledgement } from '../ports/conversation.ts';
import type { StoreWrite } from '../ports/store.ts';
import { clip, codeSpan, prose } from '../publish/markdown.ts';
import { renderOutput, usageOf } from './render.ts';
import { texts } from './texts.ts';

/** What is known when a command is read; who asks is found out only when it matters. */
export interface CommandContext extends Omit<Asker, 'role'> {
  readonly locale: Locale;
  readonly botName: string;
  /** Characters of a comment. */
  readonly room: number;
  readonly parts: OperationParts;
  /** @throws {AppError} when the forge does not say */
  findRole(account: Account): Promise<Role>;
  /** Errors that mean "ask again later" and not "no". */
  isPassing(error: unknown): boolean;
}

export interface Answer {
  readonly state: Extract<Acknowledgement, 'working' | 'done' | 'failed' | 'refused'>;
  /** Markdown. */
  readonly body: string;
  /** Of the operation, where it was done; see its schema. */
  readonly output?: unknown;
  readonly writes: readonly StoreWrite[];
  readonly next: readonly JobRequest[];
}

const longestEcho = 200;

/** Does what a command says, or says why not. What is to be stored and done comes back with the answer. */
export async function answerCommand(command: CommandText, context: CommandContext): Promise<Answer> {
  const answer = await carryOut(command, context);
  return { ...answer, body: `${echoOf(command)}\n\n${answer.body}` };
}

/** What was asked for: it stands above its answer. */
export function echoOf({ name, argument }: CommandText): string {
  return `↪️ ${codeSpan(clip(`/autoglm ${name} ${argument}`.trim(), longestEcho))}`;
}

async function carryOut(command: CommandText, context: CommandContext): Promise<Answer> {
  const { locale } = context;
  const name = command.name === '' ? 'help' : command.name;
  const operation = operations.find((one) => one.name === name);
  if (operation === undefined) {
    const names = operations.map((one) => one.name);
    return without('failed', prose(unknownCommand(name, names)[locale]));
  }
  const role = await roleFor(operation, context);
  return typeof role === 'string' ? perform(operation, command, { ...context, role }) : role;
}

/** Who may see a change may use what everybody may: nobody is asked for that. */
async function roleFor(operation: KnownOperation, context: CommandContext): Promise<Role | Answer> {
  const { locale, account } = context;
  if (operation.whoCanUse === 'reader') return 'reader';
  let role: Role;
  try {
    role = await context.findRole(account);
  } catch (error) {
    if (context.isPassing(error)) throw error;
    return without('refused', fill(texts.unsure, locale, { why: prose(clip(messageOf(error), 300)) }));
  }
  if (isAtLeastRole(role, operation.whoCanUse)) return role;
  const facts = { who: roleWords[operation.whoCanUse][locale], command: operation.name };
  return without('refused', fill(texts.refused, locale, facts));
}

async function perform(
  operation: KnownOperation,
  { argument }: CommandText,
  context: CommandContext & Pick<Asker, 'role'>,
): Promise<Answer> {
  const { locale, parts, finding } = context;
  // The list holds operations of many inputs; each takes what its own schema lets through.
  const known = operation as Operation;
  const read = known.input.safeParse(known.parse(argument, finding));
  if (!read.success) return without('failed', fill(texts.usage, locale, { usage: usageOf(operation) }));
  const outcome: Outcome<unknown> = await known.run(read.data, context, parts);
  if (outcome.kind === 'refused') return without('refused', prose(outcome.why[locale]));
  if (outcome.kind === 'impossible')
    return { ...without('failed', prose(outcome.why[locale])), writes: outcome.writes, next: outcome.next };
  const { output, writes, next, isUnderWay } = outcome;
  const state = isUnderWay ? 'working' : 'done';
  return { state, body: renderOutput(operation, output, context), output, writes, next };
}

function without(state: Answer['state'], body: string): Answer {
  return { state, body, writes: [], next: [] };
}
