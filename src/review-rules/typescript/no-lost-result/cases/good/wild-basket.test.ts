// path: src/basket.test.ts
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Basket } from './basket';
import { loadPrices } from './prices';

vi.mock('./prices');

describe('a basket', () => {
  afterEach(() => vi.resetAllMocks());

  it('adds up what is in it', () => {
    const basket = new Basket();
    basket.add('tea', 2, 3.5);
    basket.add('milk', 1, 1.2);
    const total = basket.total();
    expect(total).toBeCloseTo(8.2);
    expect(basket.lines).toHaveLength(2);
  });

  it('refuses amounts below one', () => {
    const basket = new Basket();
    expect(() => basket.add('tea', 0, 3.5)).toThrow('amount');
    expect(basket.isEmpty).toBe(true);
  });

  it('asks for prices that it does not know', async () => {
    vi.mocked(loadPrices).mockResolvedValue(new Map([['tea', 3.5]]));
    const basket = new Basket();
    await basket.refresh();
    expect(loadPrices).toHaveBeenCalled();
    await expect(basket.priceOf('tea')).resolves.toBe(3.5);
  });

  it('gives a copy of its lines', () => {
    const basket = new Basket();
    const lines = basket.lines;
    expect(lines).not.toBe(basket.lines);
    expect(lines).toEqual(basket.lines);
  });
});
