import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseXml } from '../test-kit/parse-xml.ts';
import { element, renderXml } from './xml.ts';

describe('an XML document', () => {
  it('has each element on a line of its own, and text without white space around it', () => {
    const root = element('a', { b: 1 }, [element('c', {}), element('d', { e: '<' }, 'x < y')]);
    expect(renderXml(root)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a b="1">\n  <c/>\n  <d e="&lt;">x &lt; y</d>\n</a>\n',
    );
  });

  it.each([
    ['markup', `<a b="c">&amp;'</a>]]>`, `<a b="c">&amp;'</a>]]>`],
    ['line ends and tabs', 'a\r\nb\tc\n', 'a\r\nb\tc\n'],
    ['characters beyond the first plane', '😀', '😀'],
    ['control characters', 'a\0b\u001bc', 'a\u2400b\u241bc'],
    ['halves of characters', 'a\uD83Db\uDE00', 'a\uFFFDb\uFFFD'],
    ['what is no character', '\uFFFE\uFFFF', '\uFFFD\uFFFD'],
  ])('holds %s in attributes and in text', (_what, given, read) => {
    expect(parseXml(renderXml(element('a', { b: given }, given)))).toEqual({
      name: 'a',
      attributes: { b: read },
      content: read,
    });
  });

  it('is well-formed whatever it holds', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(anything, anything, (attribute, text) => {
        expect(() =>
          parseXml(renderXml(element('a', { attribute }, [element('b', {}, text)]))),
        ).not.toThrow();
      }),
    );
  });
});
