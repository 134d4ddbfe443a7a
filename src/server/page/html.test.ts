import { describe, expect, it } from '@jest/globals';
import { html } from './html.ts';

describe('HTML', () => {
  it('escapes every value, in texts and in attributes', () => {
    const value = `<b title="x">it's & more</b>`;
    expect(html`<p title="${value}">${value}</p>`.toString()).not.toMatch(/<b|title="x"|it's|& more/);
    expect(html`${value}`.toString()).toBe('&lt;b title=&quot;x&quot;&gt;it&#39;s &amp; more&lt;/b&gt;');
  });

  it('takes HTML as it is, one or many', () => {
    const items = ['<', 'b'].map((item) => html`<li>${item}</li>`);
    expect(html`${items}|${html`<b>c</b>`}|${1}`.toString()).toBe('<li>&lt;</li><li>b</li>|<b>c</b>|1');
  });
});
