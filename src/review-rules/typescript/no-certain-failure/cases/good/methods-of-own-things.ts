import { Map, Set } from './collections';
import { source } from './media.ts';
import { URL } from './urls.ts';

export const clip = source('intro.mp4').trim({ start: 1, end: 5 }).filter('hflip');
export const page = new URL('/users');

export class Names {
  constructor(
    private readonly entries: Map<string, number>,
    private readonly seen: Set<string>,
  ) {}

  count() {
    return this.entries.size() + this.seen.size();
  }
}
