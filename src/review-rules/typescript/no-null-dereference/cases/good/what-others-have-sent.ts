export function tabOf(url: URL): string {
  return url.searchParams.get('tab')?.toLowerCase() ?? '';
}

export function idsOf(url: URL): string[] {
  if (!url.searchParams.has('ids')) return [];
  return url.searchParams.get('ids').split(',');
}

export async function POST(request: Request): Promise<Response> {
  const header = request.headers.get('authorization');
  if (header === null) return new Response(null, { status: 401 });
  return Response.json({ token: header.split(' ')[1] });
}

export async function typeOf(address: string): Promise<string> {
  const answer = await fetch(address);
  const type = answer.headers.get('content-type') ?? '';
  return type.split(';')[0];
}

export async function lengthOf(address: string): Promise<number> {
  const answer = await fetch(address);
  return Number(answer.headers.get('content-length'));
}

export function recent(): string[] {
  return (localStorage.getItem('recent') || '').split(',');
}

export function settings(): { name: string } {
  const text = localStorage.getItem('settings');
  return text ? JSON.parse(text) : { name: text };
}

export function own(store: { getItem(key: string): string }): string {
  const localStorage = store;
  return localStorage.getItem('theme').trim();
}

export function cached(client: { get(name: string): string }): string {
  return client.get('x').trim();
}
