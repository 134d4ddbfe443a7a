import type { Mutation } from '../../forge-stand-in/graphql/run.ts';
import type { View } from '../../forge-stand-in/graphql/view.ts';
import { Refusal } from '../../forge-stand-in/rules/rule.ts';
import { addNote, award, deleteNote, editNote, replyIn, setResolved, type Posted } from '../model/notes.ts';
import type { Discussion, MergeRequest, Note } from '../model/types.ts';
import { reportQuickActions } from '../rest/quick-actions.ts';
import { may, unavailable, type Context } from './context.ts';
import { discussionView, noteView } from './discussions.ts';
import { idIn, noteTypes } from './ids.ts';
import { userView } from './users.ts';

export const mutations: Readonly<Record<string, Mutation<Context>>> = {
  createNote: (context, { noteableId, discussionId, body }) => {
    const mergeRequest = mergeRequestNamed(context, noteableId);
    const note = { author: context.viewer, body: String(body) };
    reportQuickActions(context.world, context.viewer, note.body);
    return answerNote(context, () =>
      discussionId == null
        ? addNote(context.world, mergeRequest, note)
        : replyIn(context.world, discussionNamed(context, discussionId), note),
    );
  },
  updateNote: (context, { id, body }) => {
    const note = ownNoteNamed(context, id);
    reportQuickActions(context.world, context.viewer, String(body));
    return answerNote(context, async () => {
      await editNote(context.world, note, context.viewer, String(body));
      return { kind: 'posted', made: note };
    });
  },
  destroyNote: (context, { id }) => {
    deleteNote(ownNoteNamed(context, id));
    return { note: null, errors: [] };
  },
  discussionToggleResolve: (context, { id, resolve }) => {
    const discussion = discussionNamed(context, id);
    const { author, project } = discussion.mergeRequest;
    if (author !== context.viewer && !may(context, project, 'developer')) return unavailable();
    setResolved(context.world, discussion.notes, resolve === true ? context.viewer : undefined);
    return { discussion: () => discussionView(context, discussion), errors: [] };
  },
  awardEmojiAdd: async (context, { awardableId, name }) => {
    const note = noteNamed(context, awardableId);
    const { mergeRequest } = note.discussion;
    const wish = { user: context.viewer, name: String(name), mergeRequest, note };
    if (note.awards.some((one) => one.user === context.viewer && one.name === wish.name)) {
      return { awardEmoji: null, errors: ['Name has already been taken'] };
    }
    const made = await award(context.world, note, wish);
    return { awardEmoji: { name: made.name, user: () => userView(context, made.user) }, errors: [] };
  },
};

/** What the rules refuse stands in `errors`, as GitLab does with a note that is not valid. */
async function answerNote(context: Context, make: () => Promise<Posted<Note>>): Promise<View> {
  try {
    const posted = await make();
    return { note: posted.kind === 'posted' ? noteView(context, posted.made) : null, errors: [] };
  } catch (error) {
    if (error instanceof Refusal) return { note: null, errors: [error.message] };
    throw error;
  }
}

function all({ world }: Context): readonly MergeRequest[] {
  return [...world.projects.values()].flatMap(({ mergeRequests }) => [...mergeRequests.values()]);
}

function visible(context: Context): readonly MergeRequest[] {
  return all(context).filter(({ project }) => may(context, project, 'reporter'));
}

function mergeRequestNamed(context: Context, gid: unknown): MergeRequest {
  const id = Number(idIn(gid, 'MergeRequest'));
  return visible(context).find((one) => one.id === id) ?? unavailable();
}

function discussionNamed(context: Context, gid: unknown): Discussion {
  const id = idIn(gid, 'Discussion');
  const discussions = visible(context).flatMap((one) => one.discussions);
  return discussions.find((one) => one.id === id) ?? unavailable();
}

function noteNamed(context: Context, gid: unknown): Note {
  const id = Number(idIn(gid, ...noteTypes));
  const notes = visible(context).flatMap(({ discussions }) => discussions.flatMap((one) => one.notes));
  return notes.find((one) => one.id === id) ?? unavailable();
}

function ownNoteNamed(context: Context, gid: unknown): Note {
  const note = noteNamed(context, gid);
  const isOwn =
    note.author === context.viewer || may(context, note.discussion.mergeRequest.project, 'maintainer');
  return isOwn ? note : unavailable();
}
