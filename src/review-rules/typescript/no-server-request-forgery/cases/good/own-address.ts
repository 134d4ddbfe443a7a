import { NextResponse, type NextRequest } from 'next/server';

export async function middleware(request: NextRequest) {
  const session = await fetch(new URL('/api/session', request.url));
  const again = await fetch(`${request.nextUrl.origin}/api/session`);
  const own = await fetch(`https://${request.headers.get('host')}/api/session`);
  return NextResponse.json([session.ok, again.ok, own.ok]);
}

self.addEventListener('fetch', (event) => {
  event.respondWith(fetch(event.request));
});

export default {
  async fetch(request: Request) {
    const url = new URL(request.url);
    url.hostname = 'origin.example.com';
    return fetch(url.toString(), request);
  },
};
