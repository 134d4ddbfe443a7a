import { describe, expect, it } from 'vitest';
import { load } from './load';

describe('load', () => {
  it('rejects what is not there', async () => {
    await expect(load('nobody')).rejects.toThrow('not found');
  });

  it('gives somebody', () => expect(load('ann')).resolves.toBeDefined());

  it('gives the name', () => {
    return load('ann').then((user) => {
      expect(user.name).toBe('Ann');
    });
  });

  it('calls back', (context) => {
    load('ann').then((user) => {
      context.expect(user.name).toBe('Ann');
    });
  });

  it('starts', () => {
    const seen: string[] = [];
    load('ann').then((user) => seen.push(user.name), String);
    expect(seen).toHaveLength(0);
  });
});
