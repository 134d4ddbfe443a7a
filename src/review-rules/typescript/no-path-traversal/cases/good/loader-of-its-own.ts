import { readFile } from 'node:fs/promises';

export async function load({ params }: { params: { preset: string } }): Promise<string> {
  return readFile(`./presets/${params.preset}.json`, 'utf8');
}

const kinds = new Set(['a', 'b']);

export async function GET(_request: Request, { params }: { params: Promise<{ kind: string }> }) {
  const { kind } = await params;
  if (!kinds.has(kind)) return new Response(null, { status: 404 });
  return new Response(await readFile(`./kinds/${kind}.json`));
}
