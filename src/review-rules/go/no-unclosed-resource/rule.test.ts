import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnclosedResource } from './rule.ts';

testRule(noUnclosedResource, import.meta.url);

describe('its severity', () => {
  const code = (name: string): string =>
    `package ${name}\n\nimport "os"\n\nfunc read(name string) error {\n\tf, err := os.Open(name)\n\tif err != nil {\n\t\treturn err\n\t}\n\treturn look(f.Name())\n}\n`;

  it.each([
    ['that of an error', 'reader', 'pkg/reader/read.go', 'error'],
    ['that of a warning in a program of its own', 'main', 'diff/read.go', 'warning'],
    ['that of a warning in a tool', 'reader', 'tools/reader/read.go', 'warning'],
    ['that of a note in a program for developers', 'main', 'internal/cmd/corpus/read.go', 'note'],
    ['that of a note where programs are tried out', 'reader', 'integration/reader/read.go', 'note'],
  ])('is %s', async (_what, name, path, severity) => {
    const found = await findingsOf(noUnclosedResource, code(name), path);
    expect(found.map((one) => one.severity)).toEqual([severity]);
  });

  const closing = (failing: string, last: string): string =>
    `package reader\n\nimport "os"\n\nfunc read(name string) error {\n\tf, err := os.Open(name)\n\tif err != nil {\n\t\treturn err\n\t}\n${failing}${last}}\n`;
  const failing = '\terr = check(name)\n\tif err != nil {\n\t\treturn err\n\t}\n';
  const early = '\tif name == "a" {\n\t\treturn nil\n\t}\n';
  const last = '\treturn f.Close()\n';

  it.each([
    ['a warning where it is left open only after a failure', failing, 'warning', 12],
    ['an error where it is left open though nothing failed', early, 'error', 11],
    [
      'an error, told at the way on which nothing fails, where it is left open on both',
      failing + early,
      'error',
      15,
    ],
    [
      'an error, told at the way on which nothing fails, where it is left open on both, the other way round',
      early + failing,
      'error',
      11,
    ],
  ])('is %s', async (_what, between, severity, line) => {
    const [found] = await findingsOf(noUnclosedResource, closing(between, last), 'pkg/reader/read.go');
    expect(found).toMatchObject({ severity, what: { en: expect.stringContaining(`line ${line}`) } });
  });

  const opened =
    'package reader\n\nimport (\n\t"encoding/json"\n\t"errors"\n\t"io"\n\t"net/http"\n\t"os"\n)\n\nfunc read(name string) (err error) {\n\tf, err := os.Open(name)\n\tif err != nil {\n\t\treturn err\n\t}\n';
  const asked = opened
    .replace('f, err := os.Open(name)', 'res, err := http.Get(name)')
    .replace('(err error)', '(data []byte, err error)')
    .replace('return err', 'return nil, err');

  it.each([
    [
      'a warning after an error of any name',
      '\tn, problem := count(name)\n\tif problem != nil {\n\t\treturn problem\n\t}\n\tf.Close()\n\treturn use(n)\n}\n',
      'warning',
    ],
    [
      'a warning after an error in a case',
      '\tswitch err := check(name); {\n\tcase err != nil:\n\t\treturn err\n\t}\n\treturn f.Close()\n}\n',
      'warning',
    ],
    [
      'a warning where the next turn comes after a failure',
      '\tf.Close()\n\tfor {\n\t\tg, err := os.Open(name)\n\t\tif err != nil {\n\t\t\treturn err\n\t\t}\n\t\tif err := check(name); err != nil {\n\t\t\tcontinue\n\t\t}\n\t\treturn g.Close()\n\t}\n}\n',
      'warning',
    ],
    [
      'an error where something else may be so, too',
      '\tif err := check(name); err != nil || name == "a" {\n\t\treturn err\n\t}\n\treturn f.Close()\n}\n',
      'error',
    ],
    [
      'an error where what failed was expected',
      '\tif err := check(name); err != nil {\n\t\tif errors.Is(err, io.EOF) {\n\t\t\treturn nil\n\t\t}\n\t\tf.Close()\n\t\treturn err\n\t}\n\treturn f.Close()\n}\n',
      'error',
    ],
    [
      'an error where the end of the file is no failure',
      '\t_, err = f.Read(nil)\n\tif err != nil && err != io.EOF {\n\t\tf.Close()\n\t\treturn err\n\t}\n\treturn nil\n}\n',
      'error',
    ],
    [
      'an error where it goes on after a failure',
      '\tif err := check(name); err != nil {\n\t\tcount(err)\n\t}\n\treturn nil\n}\n',
      'error',
    ],
    [
      'an error where a value is missing',
      '\tif value := look(name); value != nil {\n\t\treturn nil\n\t}\n\treturn f.Close()\n}\n',
      'error',
    ],
  ])('is %s', async (_what, rest, severity) => {
    const found = await findingsOf(noUnclosedResource, opened + rest, 'pkg/reader/read.go');
    expect(found.map((one) => one.severity)).toEqual([severity]);
  });

  it.each([
    ['a note where all of a body is read', '\treturn io.ReadAll(res.Body)\n}\n', 'note'],
    [
      'a note where all of a body is copied',
      '\tio.Copy(io.Discard, res.Body)\n\treturn nil, nil\n}\n',
      'note',
    ],
    [
      'a note where all of a body is decoded',
      '\terr = json.NewDecoder(res.Body).Decode(&data)\n\treturn data, err\n}\n',
      'note',
    ],
    [
      'an error where a body is read on one way only',
      '\tif res.StatusCode != 200 {\n\t\treturn nil, nil\n\t}\n\treturn io.ReadAll(res.Body)\n}\n',
      'error',
    ],
    [
      'an error where a part of a body is read',
      '\t_, err = io.ReadFull(res.Body, data)\n\treturn data, err\n}\n',
      'error',
    ],
  ])('is %s', async (_what, rest, severity) => {
    const found = await findingsOf(noUnclosedResource, asked + rest, 'pkg/reader/read.go');
    expect(found.map((one) => one.severity)).toEqual([severity]);
  });

  it.each([
    ['a note in a program, where it is left open on one way', early + last + '}\n', 'note'],
    ['a warning in a program, where nothing closes it', '\treturn look(f.Name())\n}\n', 'warning'],
  ])('is %s', async (_what, rest, severity) => {
    const found = await findingsOf(noUnclosedResource, opened + rest, 'cmd/reader/read.go');
    expect(found.map((one) => one.severity)).toEqual([severity]);
  });

  const refused =
    '\tif res.StatusCode != 200 {\n\t\treturn nil, nil\n\t}\n\tdefer res.Body.Close()\n\treturn io.ReadAll(res.Body)\n}\n';
  const drained = '\treturn io.ReadAll(res.Body)\n}\n';
  const kept = `${early}\treturn keep(reader{\n\t\tfile: f,\n\t})\n}\n`;

  it.each([
    ['nothing of a body in a program, on one way', 'cmd/reader/read.go', asked + refused, []],
    ['nothing of a body in a program that was read', 'cmd/reader/read.go', asked + drained, []],
    ['nothing in what builds it, on one way', 'scripts/reader/read.go', opened + early + last + '}\n', []],
    ['nothing of what the program keeps, where it cannot begin', 'cmd/reader/read.go', opened + kept, []],
    ['a note of a body in a server, on one way', 'cmd/server/read.go', asked + refused, ['note']],
    ['an error in a library, on one way', 'pkg/reader/read.go', asked + refused, ['error']],
  ])('is told as %s', async (_what, path, text, severities) => {
    const found = await findingsOf(noUnclosedResource, text, path);
    expect(found.map((one) => one.severity)).toEqual(severities);
  });
});
