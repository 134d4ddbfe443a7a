import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import axios from 'axios';
import { cache } from './cache.ts';

interface Preview {
  readonly title: string;
  readonly description: string | undefined;
  readonly image: string | undefined;
}

const limits = { bytes: 512 * 1024, timeout: 5_000, lifetime: 3_600 };
const previewed = new Set(['example.com', 'blog.example.com']);
const agent = 'preview/1.0 (+https://example.com/preview)';

function keyOf(address: string): string {
  return `preview:${createHash('sha256').update(address).digest('hex')}`;
}

function tagIn(html: string, name: string): string | undefined {
  const pattern = new RegExp(`<meta[^>]+property="og:${name}"[^>]+content="([^"]*)"`, 'i');
  return pattern.exec(html)?.[1];
}

function previewOf(html: string): Preview {
  const title = /<title[^>]*>([^<]*)</i.exec(html)?.[1];
  return {
    title: tagIn(html, 'title') ?? title?.trim() ?? '',
    description: tagIn(html, 'description'),
    image: tagIn(html, 'image'),
  };
}

function mayBeRead(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && previewed.has(url.hostname);
}

export async function preview(req: Request, res: Response): Promise<void> {
  const address = typeof req.query['url'] === 'string' ? req.query['url'].trim() : '';
  if (address === '' || !mayBeRead(address)) {
    res.status(400).json({ error: 'url is missing' });
    return;
  }
  const key = keyOf(address);
  const known = await cache.get<Preview>(key);
  if (known !== undefined) {
    res.json(known);
    return;
  }
  const { data } = await axios.get<string>(address, {
    timeout: limits.timeout,
    maxContentLength: limits.bytes,
    responseType: 'text',
    headers: { 'User-Agent': agent },
  });
  const found = previewOf(data);
  await cache.set(key, found, limits.lifetime);
  res.set('Cache-Control', `public, max-age=${limits.lifetime}`).json(found);
}
