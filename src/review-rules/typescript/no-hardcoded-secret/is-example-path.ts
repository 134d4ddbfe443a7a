import { isTestPath } from '../_kit/is-test-path.ts';

const folder =
  /(?:^|\/)(?:examples?|samples?|demos?|docs?|documentation|tutorials?|snippets?|playground|sandbox|storybook|\.storybook|seeds?|seeders|locales?|i18n|l10n|langs?|languages?|translations?)\//i;

/** Is the file a test, an example or a list of translations? What looks like a credential there is made up. */
export function isExamplePath(path: string): boolean {
  return isTestPath(path) || folder.test(path);
}
