import { Hono } from 'hono';
import { redirect as leave, notFound } from 'next/navigation';
import { redirect } from '@remix-run/node';
import express from 'express';

const app = new Hono();
const web = express();

app.get('/ping', (c) => c.text('pong'));
app.get('/rooms', async (c) => {
  c.header('cache-control', 'no-store');
  c.status(200);
  c.set('seen', true);
  const list = await c.req.json();
  return list.length > 0 ? c.json(list) : c.notFound();
});
app.notFound((c) => c.json({ error: 'no such page' }, 404));
app.onError((error, c) => {
  console.error(error);
  return c.text('failed', 500);
});

web.get('/', (c, res) => {
  c.json();
  res.json({ ok: true });
  res.redirect('/home');
});

export default async function Page({ params }: { params: { id: string } }) {
  const page = await pageOf(params.id);
  if (page === undefined) notFound();
  if (page.movedTo) leave(page.movedTo);
  return page.title;
}

export async function action() {
  throw redirect('/login');
}

declare function pageOf(id: string): Promise<{ movedTo?: string; title: string } | undefined>;
