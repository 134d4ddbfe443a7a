export function tabOf(url: URL): string {
  const tab = url.searchParams.get('tab');
  return tab.toLowerCase(); // expect: maybe-null-result
}

export function idsOf(query: string): string[] {
  return new URLSearchParams(query).get('ids').split(','); // expect: maybe-null-result
}

export async function POST(request: Request): Promise<Response> {
  const token = request.headers.get('authorization').split(' ')[1]; // expect: maybe-null-result
  const form = await request.formData();
  const name = form.get('name').toString().trim(); // expect: maybe-null-result
  return Response.json({ token, name });
}

export async function typeOf(address: string): Promise<string> {
  const answer = await fetch(address);
  return answer.headers.get('content-type').split(';')[0]; // expect: maybe-null-result
}

export function recent(): string[] {
  return localStorage.getItem('recent').split(','); // expect: maybe-null-result
}

export function theme(): string {
  const stored = window.sessionStorage.getItem('theme');
  return stored.trim(); // expect: maybe-null-result
}
