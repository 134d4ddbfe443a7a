import type { ConnectionArguments } from '../../forge-stand-in/graphql/connection.ts';
import type { View } from '../../forge-stand-in/graphql/view.ts';
import { isResolvable, isResolved } from '../model/notes.ts';
import type { Discussion, Note, Position } from '../model/types.ts';
import { mergeRequestPage } from '../render/merge-request.ts';
import { paged, type Context } from './context.ts';
import { globalId, noteId } from './ids.ts';
import { diffRefsView } from './merge-requests.ts';
import { userView } from './users.ts';

export function discussionView(context: Context, discussion: Discussion): View {
  const { id, notes, isIndividual } = discussion;
  const [first] = notes;
  const resolved = !isIndividual && isResolved(discussion);
  return {
    ...{ __typename: 'Discussion', id: globalId('Discussion', id), replyId: globalId('Discussion', id) },
    ...{
      createdAt: first?.createdAt ?? null,
      resolvable: first !== undefined && isResolvable(first),
      resolved,
    },
    resolvedAt: resolved ? (first?.resolvedAt ?? null) : null,
    resolvedBy: () =>
      resolved && first?.resolvedBy !== undefined ? userView(context, first.resolvedBy) : null,
    notes: (args: ConnectionArguments) => paged(notes, args, (note) => noteView(context, note)),
  };
}

export function noteView(context: Context, note: Note): View {
  const { author, body, createdAt, updatedAt, isSystem, position, resolvedBy, discussion } = note;
  return {
    ...{
      __typename: 'Note',
      id: noteId(note),
      body,
      createdAt,
      updatedAt,
      internal: false,
      system: isSystem,
    },
    ...{ systemNoteIconName: isSystem ? 'commit' : null, resolvable: isResolvable(note) },
    ...{ resolved: resolvedBy !== undefined, resolvedAt: note.resolvedAt ?? null },
    author: () => userView(context, author),
    resolvedBy: () => (resolvedBy === undefined ? null : userView(context, resolvedBy)),
    position: position === undefined ? null : positionView(position),
    url: `${mergeRequestPage(context.world, discussion.mergeRequest)}#note_${note.id}`,
    discussion: () => discussionView(context, discussion),
    awardEmoji: (args: ConnectionArguments) =>
      paged(note.awards, args, ({ name, user }) => ({ name, user: () => userView(context, user) })),
  };
}

function positionView(position: Position): View {
  const { oldPath, newPath, oldLine, newLine } = position;
  return {
    ...{ oldPath, newPath, filePath: newPath, positionType: 'text', diffRefs: diffRefsView(position) },
    ...{ oldLine: oldLine ?? null, newLine: newLine ?? null },
  };
}
