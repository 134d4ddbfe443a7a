import { describe, expect, it } from '@jest/globals';
import type { FileOutline } from '../domain/file-outline.ts';
import { parseRepoPath } from '../domain/ids.ts';
import type { RepoPath } from '../domain/ids.ts';
import { thosePassingOn, withPassedOn } from './pass-on-exports.ts';

const isAsync = { isAsync: true, required: 0 };
const outline = (more: Partial<FileOutline>): FileOutline => ({ exports: {}, isWhole: true, ...more });
const outlinesOf = (files: Record<string, Partial<FileOutline>>): ReadonlyMap<RepoPath, FileOutline> =>
  new Map(Object.entries(files).map(([path, more]) => [parseRepoPath(path), outline(more)]));
const targetOf = (_importer: RepoPath, specifier: string) => parseRepoPath(specifier);

describe('what a file passes on', () => {
  const exportsOf = (files: Record<string, Partial<FileOutline>>) =>
    withPassedOn(outlinesOf(files), targetOf).get(parseRepoPath('a'))?.exports;

  it.each<[string, Record<string, Partial<FileOutline>>, object]>([
    [
      'is what it is there, under its own name',
      {
        a: { exports: { x: null }, passedOn: { x: { from: 'b', name: 'y' } } },
        b: { exports: { y: isAsync } },
      },
      { x: isAsync },
    ],
    [
      'is not known where the other file is not',
      { a: { exports: { x: null }, passedOn: { x: { from: 'b', name: 'y' } } } },
      { x: null },
    ],
    [
      'is all that the other one has, but for its default',
      { a: { passesAllOf: ['b'] }, b: { exports: { y: isAsync, default: isAsync } } },
      { y: isAsync },
    ],
    [
      'gives way to its own',
      { a: { exports: { y: null }, passesAllOf: ['b'] }, b: { exports: { y: isAsync } } },
      { y: null },
    ],
    [
      'is nothing where two files have it',
      { a: { passesAllOf: ['b', 'c'] }, b: { exports: { y: isAsync } }, c: { exports: { y: isAsync } } },
      { y: null },
    ],
    [
      'is found over several files, and in a ring',
      {
        a: { passesAllOf: ['b'] },
        b: { exports: { x: null }, passesAllOf: ['c'] },
        c: { exports: { y: isAsync }, passesAllOf: ['a'] },
      },
      { x: null, y: isAsync },
    ],
    [
      'is the whole of it at run time',
      {
        a: { exports: { 'module.exports': null, default: null }, isCommonJs: true, passesAllOf: ['b'] },
        b: { exports: { 'module.exports': isAsync, default: isAsync }, isCommonJs: true },
      },
      { 'module.exports': isAsync, default: isAsync },
    ],
  ])('%s', (_what, files, expected) => {
    expect({ ...exportsOf(files) }).toEqual(expected);
  });

  it('comes from files that can be asked for, over several steps', () => {
    const files = outlinesOf({ a: { passesAllOf: ['b'] }, b: { passesAllOf: ['c'] }, c: {}, d: {} });
    expect([...thosePassingOn(new Set([parseRepoPath('c')]), files, targetOf)].sort()).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});

describe('a type that a file passes on', () => {
  const shape = { all: ['b'], required: ['b'] };
  const typesOf = (files: Record<string, Partial<FileOutline>>) =>
    withPassedOn(outlinesOf(files), targetOf).get(parseRepoPath('a'))?.types;

  it.each<[string, Record<string, Partial<FileOutline>>, object | undefined]>([
    [
      'has the shape that it has there',
      { a: { passedOn: { X: { from: 'b', name: 'Y' } } }, b: { types: { Y: shape } } },
      { X: shape },
    ],
    [
      'is among all that are passed on',
      { a: { passesAllOf: ['b'] }, b: { types: { Y: shape } } },
      { Y: shape },
    ],
    [
      'is not known where two files have it',
      { a: { passesAllOf: ['b', 'c'] }, b: { types: { Y: shape } }, c: { types: { Y: shape } } },
      undefined,
    ],
    [
      'gives way to what the file has itself',
      { a: { exports: { Y: null }, passesAllOf: ['b'] }, b: { types: { Y: shape } } },
      undefined,
    ],
  ])('%s', (_title, files, expected) => {
    expect(typesOf(files)).toEqual(expected);
  });

  it('has the methods that it has there', () => {
    const methods = { Y: { load: isAsync } };
    const files = outlinesOf({
      a: { passedOn: { X: { from: 'b', name: 'Y' } } },
      b: { methods, members: methods },
    });
    expect(withPassedOn(files, targetOf).get(parseRepoPath('a'))).toMatchObject({
      methods: { X: { load: isAsync } },
      members: { X: { load: isAsync } },
    });
  });
});
