import { readFile } from 'node:fs/promises';
import type { LoaderFunctionArgs } from '@remix-run/node';

export async function loader({ params }: LoaderFunctionArgs) {
  const text = await readFile(`./notes/${params.name}.md`, 'utf8'); // expect: path-traversal
  return { text };
}
