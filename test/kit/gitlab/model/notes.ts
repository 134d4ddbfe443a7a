import { randomBytes } from 'node:crypto';
import { enforce } from '../../forge-stand-in/rules/rule.ts';
import { noteRules } from '../rules/notes.ts';
import { readQuickActions, runQuickActions, type QuickAction } from './quick-actions.ts';
import { tellOfEmoji, tellOfNote } from './tell.ts';
import type { Award, Discussion, MergeRequest, Note, Position, User } from './types.ts';
import { timestamp, type World } from './world.ts';

export interface NewNote {
  readonly author: User;
  readonly body: string;
  readonly position?: Position | undefined;
}

/** A note that was made, or what it did instead: text that is quick actions only leaves no note. */
export type Posted<Made> =
  | { readonly kind: 'posted'; readonly made: Made }
  | { readonly kind: 'commands'; readonly actions: readonly QuickAction[] };

/** @throws {Refusal} */
export async function addNote(
  world: World,
  mergeRequest: MergeRequest,
  wanted: NewNote,
): Promise<Posted<Note>> {
  return post(world, mergeRequest, wanted, () => startDiscussion(mergeRequest, true));
}

/** @throws {Refusal} */
export async function addDiscussion(
  world: World,
  mergeRequest: MergeRequest,
  wanted: NewNote,
): Promise<Posted<Note>> {
  return post(world, mergeRequest, wanted, () => startDiscussion(mergeRequest, false));
}

/** @throws {Refusal} */
export async function replyIn(
  world: World,
  discussion: Discussion,
  wanted: Omit<NewNote, 'position'>,
): Promise<Posted<Note>> {
  const position = discussion.notes[0]?.position;
  return post(world, discussion.mergeRequest, { ...wanted, position }, () => discussion);
}

async function post(
  world: World,
  mergeRequest: MergeRequest,
  { author, body, position }: NewNote,
  discussionFor: () => Discussion,
): Promise<Posted<Note>> {
  enforce(noteRules, { body });
  const { text, actions } = readQuickActions(body);
  await runQuickActions(world, mergeRequest, { actions, by: author });
  if (text.trim() === '') return { kind: 'commands', actions };
  const made = append(world, discussionFor(), { author, body: text, position, isSystem: false });
  mergeRequest.updatedAt = timestamp(world);
  await tellOfNote(world, made, 'create');
  return { kind: 'posted', made };
}

export function addSystemNote(world: World, mergeRequest: MergeRequest, author: User, body: string): void {
  const discussion = startDiscussion(mergeRequest, true);
  append(world, discussion, { author, body, position: undefined, isSystem: true });
}

function startDiscussion(mergeRequest: MergeRequest, isIndividual: boolean): Discussion {
  const discussion = { id: randomBytes(20).toString('hex'), mergeRequest, isIndividual, notes: [] };
  mergeRequest.discussions.push(discussion);
  return discussion;
}

function append(
  world: World,
  discussion: Discussion,
  { author, body, position, isSystem }: Pick<Note, 'author' | 'body' | 'position' | 'isSystem'>,
): Note {
  const at = timestamp(world);
  const note: Note = {
    ...{ id: world.nextId(), discussion, author, body, isSystem, createdAt: at, updatedAt: at },
    ...{ position, originalPosition: position, awards: [], resolvedBy: undefined, resolvedAt: undefined },
  };
  discussion.notes.push(note);
  return note;
}

/** @throws {Refusal} */
export async function editNote(world: World, note: Note, by: User, body: string): Promise<void> {
  enforce(noteRules, { body });
  const { text, actions } = readQuickActions(body);
  await runQuickActions(world, note.discussion.mergeRequest, { actions, by });
  note.body = text;
  note.updatedAt = timestamp(world);
  await tellOfNote(world, note, 'update');
}

/** The last note takes its discussion with it. */
export function deleteNote({ discussion, ...note }: Note): void {
  const { notes, mergeRequest } = discussion;
  notes.splice(
    notes.findIndex(({ id }) => id === note.id),
    1,
  );
  if (notes.length === 0) mergeRequest.discussions.splice(mergeRequest.discussions.indexOf(discussion), 1);
}

export function isResolvable({ discussion, isSystem }: Note): boolean {
  return !isSystem && !discussion.isIndividual;
}

export function isResolved({ notes }: Discussion): boolean {
  return notes.filter(isResolvable).every(({ resolvedBy }) => resolvedBy !== undefined);
}

/** @param by undefined: opened again. */
export function setResolved(world: World, notes: readonly Note[], by: User | undefined): void {
  for (const note of notes.filter(isResolvable)) {
    if ((note.resolvedBy === undefined) === (by === undefined)) continue;
    note.resolvedBy = by;
    note.resolvedAt = by === undefined ? undefined : timestamp(world);
  }
}

/** @throws {Refusal} When the user gave that one already. */
export async function award(
  world: World,
  subject: { readonly awards: Award[] },
  { user, name, note, mergeRequest }: AwardWish,
): Promise<Award> {
  const made: Award = { id: world.nextId(), name, user };
  subject.awards.push(made);
  await tellOfEmoji(world, made, { mergeRequest, note, action: 'award' });
  return made;
}

export interface AwardWish {
  readonly user: User;
  readonly name: string;
  readonly mergeRequest: MergeRequest;
  readonly note: Note | undefined;
}
