import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = '/srv/files';

export async function compared(req, res) {
  if (req.params.name === 'terms' || req.params.name === 'imprint')
    return res.end(await readFile(join(root, req.params.name)));
  return res.sendStatus(404);
}

export async function refused(req, res) {
  const { name } = req.params;
  if (name !== 'terms' && name !== 'imprint') return res.sendStatus(404);
  return res.end(await readFile(join(root, name)));
}

export const chosen = async (req, res) =>
  res.end(await readFile(join(root, req.query.page === 'terms' ? req.query.page : 'imprint')));

export async function switched(req, res) {
  const kind = req.query.kind;
  switch (kind) {
    case 'terms':
    case 'imprint': {
      const file = join(root, kind);
      res.end(await readFile(file));
      break;
    }
    default:
      res.sendStatus(404);
  }
}

export async function switchedBefore(req, res) {
  const kind = req.query.kind;
  switch (kind) {
    case 'terms':
    case 'imprint':
      break;
    default:
      throw new Error('no such page');
  }
  res.end(await readFile(join(root, kind)));
}
