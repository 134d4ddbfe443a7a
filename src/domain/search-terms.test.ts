import { describe, expect, it } from '@jest/globals';
import { searchTerms, tellingTerms } from './search-terms.ts';

describe('the terms that a text is found by', () => {
  it.each([
    ['words, without what stands between them', 'Checked, by the caller!', 'checked by the caller'],
    ['a name, and its parts', 'totalPrice HTTPServer', 'totalprice total price httpserver http server'],
    ['the parts of a path', 'src/cart/total-price.ts', 'src cart total price ts'],
    ['pairs of characters where a script has no spaces', '调用方已检查', '调用 用方 方已 已检 检查'],
    ['both where they meet', '用parseUrl解析', '用 parseurl parse url 解析'],
    ['the same for other forms of the same letters', 'ＡＢＣ ｶﾀ', 'abc カタ'],
  ])('are %s', (_what, text, terms) => {
    expect(searchTerms(text).join(' ')).toBe(terms);
  });

  it('are found in one long run of characters too', () => {
    expect(searchTerms('语言'.repeat(200_000))).toHaveLength(399_999);
  });

  it('are not what was written by no person', () => {
    expect(searchTerms('x'.repeat(10_000))).toEqual([]);
  });

  it('are few, each once, and none that stands everywhere', () => {
    expect(tellingTerms('12 return total(total, x); const other = tax;', 2)).toEqual(['total', 'other']);
    expect(tellingTerms('return total(total, x); const other = tax;', 9)).toEqual(['total', 'other', 'tax']);
  });
});
