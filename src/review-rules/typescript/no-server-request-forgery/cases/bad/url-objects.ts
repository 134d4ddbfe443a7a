import { request } from 'undici';

export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const image = searchParams.get('image') ?? '';
  return fetch(new URL(image, 'https://images.example.com')); // expect: server-request-forgery
}

export async function POST(req: Request): Promise<Response> {
  const { feed } = await req.json();
  const url = new URL(feed);
  url.searchParams.set('page', '2');
  const answer = await request(url.href); // expect: server-request-forgery
  return fetch(new Request(feed, { method: 'PUT', body: await answer.body.text() })); // expect: server-request-forgery
}
