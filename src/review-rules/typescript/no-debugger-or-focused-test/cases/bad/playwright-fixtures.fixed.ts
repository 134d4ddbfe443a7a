// path: e2e/cart.spec.ts
import { test as base } from '@playwright/test';
import { test as shop } from './shop-fixtures.ts';
import { it } from './shop-fixtures.ts';

const test = base.extend<{ cart: Cart }>({
  cart: async ({ page }, use) => use(new Cart(page)),
});

test('adds', async ({ cart }) => {
  await cart.add('tea');
});

it('removes', async () => {
  await shop.step('remove', async () => {});
});
