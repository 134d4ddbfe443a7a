import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

export class LoginPage {
  readonly name: Locator;

  constructor(private readonly page: Page) {
    this.name = page.getByLabel('Name');
  }

  open() {
    return this.page.goto('/login');
  }

  row(text: string): Locator {
    return this.page.getByRole('row').filter({ hasText: text }).first();
  }
}

test('downloads', async ({ page, request }) => {
  const download = page.waitForEvent('download');
  const answered = page.waitForURL('/done');
  await page.getByRole('button').click();
  await answered;
  expect(await page.title()).toBe('Done');
  expect(page.url()).toContain('/done');
  expect((await download).suggestedFilename()).toBe('a.csv');
  const answer = await request.get('/a.csv');
  expect(answer.ok()).toBeTruthy();
  await expect.poll(() => page.locator('li').count()).toBe(3);
});
