import Koa from 'koa';
import { NextResponse } from 'next/server';

const app = new Koa();

app.use(async (ctx) => {
  const { q } = ctx.query;
  if (ctx.path === '/count') ctx.body = `results for ${q}`;
  else ctx.body = { html: `<h1>${q}</h1>`, q };
});

export async function POST(request: Request) {
  const body = await request.json();
  if (body.plain) return new Response(`<b>${body.title}</b>`, { headers: { 'Content-Type': 'text/plain' } });
  if (body.none) return new Response(`<b>${body.title}</b>`);
  return new NextResponse('<b>done</b>', { headers: { 'content-type': 'text/html' } });
}
