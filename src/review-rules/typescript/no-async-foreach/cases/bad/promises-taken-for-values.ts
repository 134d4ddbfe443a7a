import type { Response } from 'express';
import { load } from './store.ts';

interface Post {
  readonly id: string;
  readonly authorId: string;
}

export async function authorsOf(posts: readonly Post[]): Promise<readonly string[]> {
  const full = posts.map(async (post) => ({ ...post, author: await load(post.authorId) }));
  const names = full.map((post) => post.author.name); // expect: misused-promise
  return names;
}

export async function found(ids: readonly string[]) {
  return ids.map(async (id) => await load(id)).filter(Boolean); // expect: misused-promise
}

export async function list(ids: readonly string[], res: Response) {
  const rows = ids.map(async (id) => ({ id, row: await load(id) }));
  res.json({ rows, count: ids.length }); // expect: misused-promise
}

export async function text(ids: readonly string[]): Promise<string> {
  const lines = ids.map(async (id) => `${id}: ${(await load(id)).name}`);
  return lines.join('\n'); // expect: misused-promise
}

export async function oldest(ids: readonly string[]) {
  const users = ids.map(async (id) => await load(id));
  users.sort((a, b) => a.age - b.age); // expect: misused-promise
  return users[0];
}
