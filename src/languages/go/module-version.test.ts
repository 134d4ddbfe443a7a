import { describe, expect, it } from '@jest/globals';
import { goVersionOfBuildLine } from './build-version.ts';
import { goVersionOfModule } from './module-version.ts';

describe('the version of Go', () => {
  it.each([
    ['module a\n\ngo 1.21\n', 21],
    ['module a\r\n\r\ngo 1.9\r\n', 9],
    ['module a\n\ngo 1.22.3\n\ntoolchain go1.23.1\n', 22],
    ['module a\n\ngo 1.21rc2 // soon\n', 21],
    ['module a\n\nrequire b v1.0.0\n', 16],
    ['module a\n\ngo 2\n', undefined],
    ['// nothing\n', undefined],
  ])('is what go.mod says: %j', (text, version) => {
    expect(goVersionOfModule(text)).toBe(version);
  });

  it.each([
    ['//go:build go1.22\n\npackage a\n', 22],
    ['//go:build linux && (go1.21 || go1.18)\n\npackage a\n', 21],
    ['//go:build !go1.22\n\npackage a\n', undefined],
    ['//go:build linux\n\npackage a\n', undefined],
    ['package a\n', undefined],
  ])('of a file may be asked for by its build line: %j', (text, version) => {
    expect(goVersionOfBuildLine(text)).toBe(version);
  });
});
