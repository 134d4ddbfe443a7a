import { expect, test } from '@playwright/test';
import { chromium } from 'playwright';
import puppeteer from 'puppeteer';

test('signs in', async ({ page }) => {
  page.goto('/login'); // expect: floating-promise
  await page.fill('#name', 'ann');
  page.getByRole('button', { name: 'Sign in' }).click(); // expect: floating-promise
  expect(page.getByText('Welcome')).toBeVisible(); // expect: floating-promise
  expect(page).not.toHaveURL('/login'); // expect: floating-promise
});

export async function shoot(url: string): Promise<Uint8Array> {
  const browser = await puppeteer.launch();
  try {
    const page = await browser.newPage();
    page.setViewport({ width: 800, height: 600 }); // expect: floating-promise
    await page.goto(url);
    return await page.screenshot();
  } finally {
    browser.close(); // expect: floating-promise
  }
}

export async function titleOf(url: string): Promise<string> {
  const browser = await chromium.launch();
  const page = await browser.newPage();
  await page.goto(url);
  const title = page.textContent('h1'); // expect: missing-await
  await browser.close();
  return title.trim();
}
