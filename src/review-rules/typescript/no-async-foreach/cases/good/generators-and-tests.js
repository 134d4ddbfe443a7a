import { describe, it, beforeEach } from '@jest/globals';

describe('loads', () => {
  beforeEach(async () => await fetch('/reset'));
  it.each([1, 2])('item %i', async (id) => {
    await fetch(`/items/${id}`);
  });
});

export const sources = (urls) => urls.forEach(async function* (url) {
  yield await fetch(url);
});
