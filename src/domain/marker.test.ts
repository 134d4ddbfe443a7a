import { describe, expect, it } from '@jest/globals';
import { createMarkers } from './marker.ts';

const markers = createMarkers('a secret');
const line = markers.write('github:o/r#1', { kind: 'finding', value: 'abc-2' });

describe('a marker', () => {
  it('is read back from among other text', () => {
    const text = `**Something**\r\n${line}\r\n<!-- another comment -->`;
    expect(markers.read('github:o/r#1', text)).toEqual([{ kind: 'finding', value: 'abc-2' }]);
  });

  it('is invisible where the text is shown', () => {
    expect(line).toMatch(/^<!-- autoglm:1 finding abc-2 [\w-]{22} -->$/);
  });

  it.each([
    ['another change', 'github:o/r#2', line],
    ['another value', 'github:o/r#1', line.replace('abc-2', 'abc-3')],
    ['another kind', 'github:o/r#1', line.replace('finding', 'summary')],
    ['another version of the format', 'github:o/r#1', line.replace('autoglm:1', 'autoglm:2')],
    ['a made-up seal', 'github:o/r#1', line.replace(/[\w-]{22} -->/, `${'A'.repeat(22)} -->`)],
    ['a shortened seal', 'github:o/r#1', line.replace(/[\w-]{22} -->/, 'A -->')],
  ])('counts for nothing with %s', (_what, changeKey, text) => {
    expect(markers.read(changeKey, text)).toEqual([]);
  });

  it('of another installation counts for nothing', () => {
    expect(createMarkers('another secret').read('github:o/r#1', line)).toEqual([]);
  });
});
