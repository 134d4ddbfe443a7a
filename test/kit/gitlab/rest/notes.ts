import { created, ok, type Answer } from '../../forge-stand-in/http/answer.ts';
import { textOf } from '../../forge-stand-in/json.ts';
import { addNote, deleteNote, editNote } from '../model/notes.ts';
import { renderNote } from '../render/note.ts';
import { commandsOnly, ownNoteIn } from './discussions.ts';
import { listed } from './paging.ts';
import { reportQuickActions } from './quick-actions.ts';
import { mergeRequestIn, noteIn, viewerIn, type Call, type Route } from './route.ts';

const address = '/projects/:id/merge_requests/:merge_request_iid/notes';
const comments = { least: 'reporter', isOpen: true } as const;

export const noteRoutes: readonly Route[] = [
  { operation: `GET ${address}`, handle: list },
  { operation: `GET ${address}/:note_id`, handle: (call) => ok(renderNote(call.world, noteIn(call))) },
  { operation: `POST ${address}`, ...comments, required: ['body'], handle: create },
  { operation: `PUT ${address}/:note_id`, ...comments, required: ['body'], handle: edit },
  {
    operation: `DELETE ${address}/:note_id`,
    ...comments,
    handle: (call) => {
      deleteNote(ownNoteIn(call));
      return { status: 204 };
    },
  },
];

/** The newest first, unless told. */
function list(call: Call): Promise<Answer> {
  const notes = mergeRequestIn(call)
    .discussions.flatMap((discussion) => discussion.notes)
    .toSorted((a, b) => a.id - b.id);
  const isAscending = call.query.get('sort') === 'asc';
  return listed(call, isAscending ? notes : notes.toReversed(), (note) => renderNote(call.world, note));
}

async function create(call: Call): Promise<Answer> {
  const { world, params } = call;
  const body = textOf(params['body']);
  reportQuickActions(call.world, viewerIn(call), body);
  const posted = await addNote(world, mergeRequestIn(call), { author: viewerIn(call), body });
  return posted.kind === 'posted' ? created(renderNote(world, posted.made)) : commandsOnly(posted);
}

async function edit(call: Call): Promise<Answer> {
  const { world, params } = call;
  const note = ownNoteIn(call);
  const body = textOf(params['body']);
  reportQuickActions(call.world, viewerIn(call), body);
  await editNote(world, note, viewerIn(call), body);
  return ok(renderNote(world, note));
}
