import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = '/srv/files';

export async function show(req, res) {
  const { name } = req.params;
  if (name === '' || name === 'index') return res.redirect('/');
  return res.end(await readFile(join(root, name))); // expect: path-traversal
}

export async function other(req, res) {
  switch (req.params.name) {
    case 'index':
      return res.redirect('/');
    default:
      return res.end(await readFile(join(root, req.params.name))); // expect: path-traversal
  }
}

export async function either(req, res) {
  if (req.params.name === 'index' || req.query.raw) res.end(await readFile(join(root, req.params.name))); // expect: path-traversal
}

export async function counted(req, res) {
  const { name } = req.params;
  switch (name) {
    case 'index':
      count += 1;
      break;
    default:
  }
  res.end(await readFile(join(root, name))); // expect: path-traversal
}
