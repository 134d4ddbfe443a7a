import { expect, test } from '@playwright/test';

test.describe.only('checkout', () => { // expect: focused-test
  test.only('pays by card', async ({ page }) => { // expect: focused-test
    await page.goto('/checkout');
    await expect(page.getByRole('heading')).toHaveText('Pay');
  });
});

test.describe.serial.only('orders', () => { // expect: focused-test
  test('lists them', async ({ page }) => {
    await page.goto('/orders');
  });
});
