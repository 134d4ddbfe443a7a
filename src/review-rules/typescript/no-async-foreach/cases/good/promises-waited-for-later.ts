import type { Response } from 'express';
import { load } from './store.ts';

interface Post {
  readonly id: string;
  readonly authorId: string;
}

export async function authorsOf(posts: readonly Post[]): Promise<readonly string[]> {
  const loading = posts.map(async (post) => ({ ...post, author: await load(post.authorId) }));
  const full = await Promise.all(loading);
  return full.map((post) => post.author.name);
}

export async function guarded(ids: readonly string[]) {
  const loading = ids.map(async (id) => await load(id));
  return await Promise.all(loading.map((one) => one.catch(() => undefined)));
}

export async function inTurn(ids: readonly string[]) {
  const loading = ids.map(async (id) => await load(id));
  const names: string[] = [];
  for (const one of loading) names.push((await one).name);
  return names;
}

export async function list(ids: readonly string[], res: Response) {
  res.json({ rows: await Promise.all(ids.map(async (id) => await load(id))) });
}

export function tasks(ids: readonly string[]) {
  const loading = ids.map(async (id) => await load(id));
  return { loading, count: loading.length, each: loading.map((one, index) => ({ one, id: ids[index] })) };
}

export async function chained(ids: readonly string[]) {
  return await Promise.all(ids.map(async (id) => await load(id)).map((one) => one.then((user) => user.name)));
}
