import { describe, expect, it } from 'vitest';
import { expect as check } from './own-expect';
import { Wallet } from '../src/wallet';

describe('Wallet', () => {
  it('refuses to overdraw', async () => {
    await expect(new Wallet().withdraw(10)).rejects.toThrow('balance');
    await Promise.all([expect(new Wallet().balance()).resolves.toBe(0)]);
  });

  it('is returned', () => expect(new Wallet().balance()).resolves.toBe(0));

  it('is kept', async () => {
    const later = expect(new Wallet().withdraw(10)).rejects.toThrow('balance');
    await later;
  });

  it('is now', () => {
    expect(new Wallet().rejects).toBe(false);
    expect({ resolves: 1 }.resolves).toBe(1);
    check(new Wallet().balance()).resolves.toBe(0);
  });
});
