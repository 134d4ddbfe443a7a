import { readFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.join(process.cwd(), 'invoices');

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  return new Response(await readFile(path.join(root, file))); // expect: path-traversal
}

export const DELETE = async (_request: Request, route: { params: { file: string } }) => {
  await remove(route.params.file);
  return new Response(null, { status: 204 });
};

async function remove(name: string) {
  const text = await readFile(path.join(root, name), 'utf8'); // expect: path-traversal
  console.info(text.length);
}
