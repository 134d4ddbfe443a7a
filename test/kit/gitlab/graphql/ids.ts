import { isResolvable } from '../model/notes.ts';
import type { Note } from '../model/types.ts';

/** https://docs.gitlab.com/api/graphql/#global-ids */
export function globalId(type: string, id: number | string): string {
  return `gid://gitlab/${type}/${id}`;
}

/** What stands at the end of a global id of one of these types; undefined: it is none of them. */
export function idIn(id: unknown, ...types: readonly string[]): string | undefined {
  const [, type = '', rest] = /^gid:\/\/gitlab\/([\w:]+)\/(\w+)$/.exec(String(id)) ?? [];
  return types.includes(type) ? rest : undefined;
}

export const noteTypes = ['Note', 'DiffNote', 'DiscussionNote'] as const;

export function noteId(note: Note): string {
  const type = note.position !== undefined ? 'DiffNote' : isResolvable(note) ? 'DiscussionNote' : 'Note';
  return globalId(type, note.id);
}
