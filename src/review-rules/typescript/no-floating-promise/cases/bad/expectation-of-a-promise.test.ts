import { describe, expect, it, vi } from 'vitest';
import { Wallet } from '../src/wallet';

describe('Wallet', () => {
  it('refuses to overdraw', async () => {
    const store = { load: vi.fn().mockResolvedValue({ balance: 5 }), save: vi.fn() };
    const wallet = new Wallet(store);
    expect(wallet.withdraw(10)).rejects.toThrow('balance'); // expect: floating-promise
    expect(store.save).not.toHaveBeenCalled();
  });

  it('tells its balance', () => {
    expect(new Wallet().balance()).resolves.not.toBe(0); // expect: floating-promise
  });

  it('asks', async () => {
    const asked = new Wallet().ask();
    if (asked !== undefined) expect(asked).rejects.toMatchObject({ code: 'NO' }); // expect: floating-promise
    await asked?.catch(() => undefined);
  });
});
