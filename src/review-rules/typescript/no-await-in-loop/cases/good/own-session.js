import { hasShadow } from './shadow.js';

export class Phone extends Device {
  async countVisible(locator) {
    const shown = [];
    for (const each of await this.locate(locator)) {
      const displayed = await this.isShownSafely(each);
      if (displayed) shown.push(true);
    }
    return shown.length;
  }

  async isShownSafely(each) {
    return this.browser.isDisplayed(each).catch(() => false);
  }

  async labels(found) {
    const labels = [];
    for (const each of found) {
      labels.push(await super.readLabel(each));
    }
    return labels;
  }
}

export async function shadowed(handles) {
  const found = [];
  for (const handle of handles) {
    if (await hasShadow(handle)) found.push(handle);
    found.push(await hasShadow(handle));
  }
  return found;
}
