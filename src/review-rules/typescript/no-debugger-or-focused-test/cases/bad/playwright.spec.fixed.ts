import { expect, test } from '@playwright/test';

test.describe('checkout', () => {
  test('pays by card', async ({ page }) => {
    await page.goto('/checkout');
    await expect(page.getByRole('heading')).toHaveText('Pay');
  });
});

test.describe.serial('orders', () => {
  test('lists them', async ({ page }) => {
    await page.goto('/orders');
  });
});
