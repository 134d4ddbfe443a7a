import { Hono } from 'hono';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { NextResponse } from 'next/server';
import { json, redirect } from '@remix-run/node';
import { redirect as leave } from 'react-router';

const app = new Hono();

app.get('/rooms/:id', async (c) => {
  const room = rooms.get(c.req.param('id'));
  if (!room) {
    c.json({ error: 'no such room' }, 404); // expect: unused-result
  }
  return c.json(room);
});

export const members = createMiddleware(async (ctx, next) => {
  if (ctx.get('member') === undefined) ctx.redirect('/join'); // expect: unused-result
  await next();
});

export function denied(context: Context, reason: string) {
  context.status(403);
  context.text(reason); // expect: unused-result
}

export async function middleware(request: Request) {
  if (!request.headers.has('authorization')) {
    NextResponse.redirect(new URL('/login', request.url)); // expect: unused-result
  }
  return NextResponse.next();
}

export async function POST(request: Request) {
  const body = await request.json();
  if (typeof body.name !== 'string') Response.json({ error: 'name' }, { status: 400 }); // expect: unused-result
  return new Response(null, { status: 204 });
}

export async function loader({ request }: { request: Request }) {
  const user = await userOf(request);
  if (!user) redirect('/login'); // expect: unused-result
  user?.isBlocked && leave('/blocked'); // expect: unused-result
  if (user?.plan === 'none') {
    json({ upgrade: true }); // expect: unused-result
  }
  return json({ user });
}

const rooms = new Map<string, { name: string }>();
declare function userOf(request: Request): Promise<{ isBlocked: boolean; plan: string } | undefined>;
