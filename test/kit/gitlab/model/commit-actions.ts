import type { FileChanges } from '../../forge-stand-in/git/fast-import.ts';
import { textOf, type JsonObject } from '../../forge-stand-in/json.ts';
import type { Project } from './types.ts';

interface Work {
  readonly project: Project;
  readonly parent: string | undefined;
  readonly files: Record<string, FileChanges[string]>;
  readonly objections: string[];
}

/** What those actions make of a commit's files, and which of them it does not take. */
export async function changeFiles(
  project: Project,
  parent: string | undefined,
  actions: readonly JsonObject[],
): Promise<{ readonly files: FileChanges; readonly objections: readonly string[] }> {
  const work: Work = { project, parent, files: {}, objections: [] };
  for (const action of actions) await carryOut(work, action);
  if (actions.length === 0) work.objections.push('actions is empty');
  return work;
}

/** undefined: there is no such file. */
async function contentAt(
  { project, parent, files }: Work,
  path: string,
): Promise<string | Buffer | undefined> {
  const changed = files[path];
  if (changed === null) return undefined;
  if (typeof changed === 'string' || Buffer.isBuffer(changed)) return changed;
  if (changed !== undefined && 'script' in changed) return changed.script;
  const object = parent === undefined ? undefined : await project.git.read(`${parent}:${path}`);
  return object?.type === 'blob' ? object.data : undefined;
}

/** A file keeps its mode when its text changes. */
async function isExecutable({ project, parent, files }: Work, path: string): Promise<boolean> {
  const changed = files[path];
  if (changed != null) return typeof changed === 'object' && 'script' in changed;
  return parent !== undefined && (await project.git.git('ls-tree', parent, '--', path)).startsWith('100755');
}

async function carryOut(work: Work, action: JsonObject): Promise<void> {
  const { files, objections } = work;
  const [kind, path, from] = ['action', 'file_path', 'previous_path'].map((name) => textOf(action[name]));
  if (path === undefined || path === '') return void objections.push('actions[file_path] is missing');
  const source = kind === 'move' ? (from ?? '') : path;
  const known = await contentAt(work, source);
  const given = contentOf(action);
  if (kind === 'create' ? known !== undefined : known === undefined) {
    return void objections.push(
      `A file with this name ${kind === 'create' ? 'already exists' : "doesn't exist"}`,
    );
  }
  if (await isStale(work, path, textOf(action['last_commit_id']))) {
    return void objections.push(
      'You are attempting to update a file that has changed since you started editing it.',
    );
  }
  switch (kind) {
    case 'create':
      files[path] = given ?? '';
      return;
    case 'update':
      files[path] = (await isExecutable(work, path)) ? { script: given ?? '' } : (given ?? '');
      return;
    case 'delete':
      files[path] = null;
      return;
    case 'move':
      files[source] = null;
      files[path] = given ?? known ?? '';
      return;
    case 'chmod':
      files[path] = action['execute_filemode'] === true ? { script: known ?? '' } : (known ?? '');
      return;
    default:
      objections.push('actions[action] does not have a valid value');
  }
}

function contentOf(action: JsonObject): string | Buffer | undefined {
  const { content, encoding } = action;
  if (content === undefined || content === null) return undefined;
  return encoding === 'base64' ? Buffer.from(textOf(content), 'base64') : textOf(content);
}

/** Whether the file was changed after that commit. */
async function isStale({ project, parent }: Work, path: string, since: string): Promise<boolean> {
  if (since === '' || parent === undefined) return false;
  const last = await project.git.git('log', '-1', '--format=%H', parent, '--', path);
  return last.trim() !== since;
}
