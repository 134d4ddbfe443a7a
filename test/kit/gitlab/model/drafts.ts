import { enforce } from '../../forge-stand-in/rules/rule.ts';
import { noteRules } from '../rules/notes.ts';
import { addDiscussion, addNote, replyIn, setResolved } from './notes.ts';
import type { DraftNote, MergeRequest } from './types.ts';
import type { World } from './world.ts';

/** @throws {Refusal} */
export function addDraft(world: World, wanted: Omit<DraftNote, 'id'>): DraftNote {
  enforce(noteRules, { body: wanted.body });
  const draft: DraftNote = { ...wanted, id: world.nextId() };
  wanted.mergeRequest.drafts.push(draft);
  return draft;
}

export function removeDraft({ drafts }: MergeRequest, draft: DraftNote): void {
  drafts.splice(drafts.indexOf(draft), 1);
}

/** Makes notes of them, in their order. One that stands at no line of the diff is gone without a word. */
export async function publishDrafts(
  world: World,
  mergeRequest: MergeRequest,
  drafts: readonly DraftNote[],
): Promise<void> {
  for (const draft of drafts) {
    removeDraft(mergeRequest, draft);
    await publish(world, draft);
  }
}

async function publish(world: World, draft: DraftNote): Promise<void> {
  const { mergeRequest, author, body, position, replyTo, resolvesDiscussion } = draft;
  if (replyTo !== undefined) {
    await replyIn(world, replyTo, { author, body });
    if (resolvesDiscussion) setResolved(world, replyTo.notes, author);
  } else if (position !== undefined && draft.lineCode === undefined) {
    const { newPath, oldLine, newLine } = position;
    world.report(`a draft at ${newPath} old ${oldLine ?? 'none'} new ${newLine ?? 'none'} vanished`);
  } else if (position !== undefined) {
    await addDiscussion(world, mergeRequest, { author, body, position });
  } else {
    await addNote(world, mergeRequest, { author, body });
  }
}
