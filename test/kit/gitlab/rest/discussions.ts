import { created, ok, type Answer } from '../../forge-stand-in/http/answer.ts';
import { textOf } from '../../forge-stand-in/json.ts';
import { enforce, Refusal } from '../../forge-stand-in/rules/rule.ts';
import { addDiscussion, deleteNote, editNote, replyIn, setResolved, type Posted } from '../model/notes.ts';
import type { Note } from '../model/types.ts';
import { roleIn } from '../model/world.ts';
import { renderDiscussion, renderNote } from '../render/note.ts';
import { resolveRules } from '../rules/access.ts';
import { hasRole } from '../model/world.ts';
import { listed } from './paging.ts';
import { readPosition } from './position.ts';
import { reportQuickActions } from './quick-actions.ts';
import { discussionIn, isTrue, mergeRequestIn, noteIn, viewerIn, type Call, type Route } from './route.ts';

const address = '/projects/:id/merge_requests/:merge_request_iid/discussions';
/** Whoever can read a merge request can comment on it. */
const comments = { least: 'reporter', isOpen: true } as const;

export const discussionRoutes: readonly Route[] = [
  {
    operation: `GET ${address}`,
    handle: (call) =>
      listed(call, mergeRequestIn(call).discussions, (discussion) =>
        renderDiscussion(call.world, discussion),
      ),
  },
  {
    operation: `GET ${address}/:discussion_id`,
    handle: (call) => ok(renderDiscussion(call.world, discussionIn(call))),
  },
  { operation: `POST ${address}`, ...comments, required: ['body'], handle: create },
  { operation: `PUT ${address}/:discussion_id`, ...comments, required: ['resolved'], handle: resolve },
  { operation: `POST ${address}/:discussion_id/notes`, ...comments, required: ['body'], handle: reply },
  { operation: `PUT ${address}/:discussion_id/notes/:note_id`, ...comments, handle: change },
  {
    operation: `DELETE ${address}/:discussion_id/notes/:note_id`,
    ...comments,
    handle: (call) => {
      deleteNote(ownNoteIn(call));
      return { status: 204 };
    },
  },
];

async function create(call: Call): Promise<Answer> {
  const { world, params } = call;
  const mergeRequest = mergeRequestIn(call);
  const body = textOf(params['body']);
  const position = await readPosition(mergeRequest, params['position']);
  reportQuickActions(call.world, viewerIn(call), body);
  const posted = await addDiscussion(world, mergeRequest, { author: viewerIn(call), body, position });
  return posted.kind === 'posted'
    ? created(renderDiscussion(world, posted.made.discussion))
    : commandsOnly(posted);
}

async function reply(call: Call): Promise<Answer> {
  const { world, params } = call;
  const body = textOf(params['body']);
  reportQuickActions(call.world, viewerIn(call), body);
  const posted = await replyIn(world, discussionIn(call), { author: viewerIn(call), body });
  return posted.kind === 'posted' ? created(renderNote(world, posted.made)) : commandsOnly(posted);
}

/** https://docs.gitlab.com/api/notes/#create-a-merge-request-note : 202 when nothing but quick actions was sent. */
export function commandsOnly({ actions }: Extract<Posted<Note>, { kind: 'commands' }>): Answer {
  return {
    status: 202,
    body: { commands_changes: {}, summary: actions.map(({ name }) => `Applied /${name}`) },
  };
}

function resolve(call: Call): Answer {
  const discussion = discussionIn(call);
  resolveNotes(call, discussion.notes);
  return ok(renderDiscussion(call.world, discussion));
}

function resolveNotes(call: Call, notes: readonly Note[]): void {
  const viewer = viewerIn(call);
  const { author, project } = mergeRequestIn(call);
  enforce(resolveRules, { role: roleIn(project, viewer), isAuthor: author === viewer });
  setResolved(call.world, notes, isTrue(call.params['resolved']) ? viewer : undefined);
}

/** Exactly one of both. */
async function change(call: Call): Promise<Answer> {
  const { world, params } = call;
  if ((params['body'] === undefined) === (params['resolved'] === undefined)) {
    const message = 'body, resolved are mutually exclusive, and one of them must be given';
    throw new Refusal(
      { status: 400, message, body: { error: message } },
      {
        name: 'note-change',
        documentation:
          'https://docs.gitlab.com/api/discussions/#modify-an-existing-merge-request-thread-note',
      },
    );
  }
  if (params['body'] === undefined) {
    const note = noteIn(call);
    resolveNotes(call, [note]);
    return ok(renderNote(world, note));
  }
  const note = ownNoteIn(call);
  const body = textOf(params['body']);
  reportQuickActions(call.world, viewerIn(call), body);
  await editNote(world, note, viewerIn(call), body);
  return ok(renderNote(world, note));
}

/**
 * A note that the viewer may change: its author, or a maintainer.
 *
 * @throws {Refusal}
 */
export function ownNoteIn(call: Call): Note {
  const note = noteIn(call);
  const viewer = viewerIn(call);
  const { project } = note.discussion.mergeRequest;
  if (note.author === viewer || hasRole(project, viewer, 'maintainer')) return note;
  const rule = {
    name: 'note-of-ones-own',
    documentation: 'https://docs.gitlab.com/user/discussions/#edit-a-comment',
  };
  throw new Refusal({ status: 403, message: '403 Forbidden' }, rule);
}
