import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { notFound } from 'next/navigation';

interface Props {
  readonly params: Promise<{ slug: string }>;
}

// The router hands pages what stands in the address, not decoded.
export default async function Post({ params }: Props) {
  const { slug } = await params;
  const text = await readFile(path.join('posts', `${slug}.md`), 'utf8').catch(() => undefined);
  return text === undefined ? notFound() : <article>{text}</article>;
}
