import { client } from './client-kind.ts';
import type { ClientKind } from './client-kind.ts';

const touching =
  'click dblclick fill type press check uncheck selectOption hover focus tap dragTo dragAndDrop setInputFiles ' +
  'dispatchEvent scrollIntoViewIfNeeded clear pressSequentially evaluate screenshot waitFor';
const reading =
  'textContent innerText innerHTML inputValue getAttribute isVisible isHidden isEnabled isDisabled isChecked isEditable ' +
  'count boundingBox allTextContents allInnerTexts all';

const locating =
  'locator getByRole getByText getByLabel getByPlaceholder getByTestId getByAltText getByTitle filter first last nth';

const locator = client('strict', `${touching} ${reading}`, { isFluent: true });
const locators: Readonly<Record<string, ClientKind>> = Object.fromEntries(
  locating.split(' ').map((name) => [name, locator]),
);

const element = client('strict', `${touching} ${reading} $ $$ $eval $$eval select dispose contentFrame`);
const input = client('strict', 'press type down up insertText move click dblclick wheel');
const page = client(
  'strict',
  `${touching} ${reading} goto reload goBack goForward setContent content title pdf close bringToFront addScriptTag ` +
    'addStyleTag waitForSelector waitForNavigation waitForURL waitForLoadState waitForFunction waitForTimeout ' +
    'waitForNetworkIdle exposeFunction evaluateOnNewDocument addInitScript route unroute setViewport setViewportSize ' +
    'setCookie setExtraHTTPHeaders setUserAgent authenticate select emulateMedia setRequestInterception $ $$ $eval $$eval',
  {
    gives: { ...locators, keyboard: input, mouse: input, $: element, waitForSelector: element },
  },
);
const context = client(
  'strict',
  'newPage close clearCookies addCookies grantPermissions setOffline storageState',
  {
    gives: { newPage: page },
  },
);
const browser = client('strict', 'newPage newContext close createBrowserContext', {
  gives: { newPage: page, newContext: context, createBrowserContext: context },
});

const matcher = client(
  'strict',
  'toBeVisible toBeHidden toBeEnabled toBeDisabled toBeChecked toBeEditable toBeEmpty toBeFocused toBeAttached ' +
    'toBeInViewport toHaveText toContainText toHaveURL toHaveTitle toHaveCount toHaveValue toHaveValues toHaveAttribute ' +
    'toHaveClass toContainClass toHaveId toHaveCSS toHaveJSProperty toHaveRole toHaveScreenshot toHaveAccessibleName toBeOK toPass',
  { isFluent: true },
);
const launcher = { launch: browser, connect: browser, launchPersistentContext: context };

/** What the function of a test of Playwright is given, by its name. */
export const fixtures: Readonly<Record<string, ClientKind>> = {
  page,
  context,
  browser,
  request: client('strict', 'get post put patch delete fetch head'),
};

/** By module, and by the name of the class or the function that makes the object. */
export const browsers: Readonly<Record<string, Readonly<Record<string, ClientKind>>>> = {
  puppeteer: { ...launcher, Page: page, Browser: browser, ElementHandle: element },
  'puppeteer-core': { ...launcher, Page: page, Browser: browser, ElementHandle: element },
  playwright: playwright(),
  '@playwright/test': { ...playwright(), expect: matcher, 'expect.soft': matcher },
};

function playwright(): Readonly<Record<string, ClientKind>> {
  const launched = ['chromium', 'firefox', 'webkit'].flatMap((name) => [
    [`${name}.launch`, browser] as const,
    [`${name}.launchPersistentContext`, context] as const,
  ]);
  return {
    ...Object.fromEntries(launched),
    Page: page,
    Locator: locator,
    BrowserContext: context,
    Browser: browser,
  };
}
