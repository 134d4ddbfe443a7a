import Koa from 'koa';
import { NextResponse } from 'next/server';

const app = new Koa();

app.use(async (ctx) => {
  const { q } = ctx.query;
  ctx.body = `<h1>Results for ${q}</h1>`; // expect: xss
});

export async function POST(request: Request) {
  const body = await request.json();
  if (body.plain) return new Response(`${body.title}`, { headers: { 'Content-Type': 'text/html' } }); // expect: xss
  return new NextResponse(`<b>${body.title}</b>`, { status: 201, headers: { 'content-type': 'text/html; charset=utf-8' } }); // expect: xss
}
