import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noMisplacedDefer } from './rule.ts';

testRule(noMisplacedDefer, import.meta.url);

describe('its severity', () => {
  const inLoop = (before: string, call: string): string =>
    `package count\n\nimport "os"\n\nfunc Each(names []string) error {\n\tfor _, name := range names {\n${before}\t\tdefer ${call}\n\t\tcount(name)\n\t}\n\treturn nil\n}\n`;

  it.each([
    [
      'that of a warning where a loop opens more and more',
      inLoop('\t\tf, err := os.Open(name)\n\t\tif err != nil {\n\t\t\treturn err\n\t\t}\n', 'f.Close()'),
      'warning',
    ],
    [
      'that of a note in a program of its own',
      inLoop('\t\tf, err := os.Open(name)\n\t\tif err != nil {\n\t\t\treturn err\n\t\t}\n', 'f.Close()')
        .replace('package count', 'package main')
        .replace('range names', 'range os.Args[1:]'),
      'note',
    ],
    [
      'that of an error where the second turn waits for ever',
      inLoop('\t\tmu.Lock()\n', 'mu.Unlock()'),
      'error',
    ],
    [
      'that of an error where the call panics on nil',
      'package feed\n\nimport "net/http"\n\nfunc Load(url string) error {\n\tres, err := http.Get(url)\n\tdefer res.Body.Close()\n\tif err != nil {\n\t\treturn err\n\t}\n\treturn read(res)\n}\n',
      'error',
    ],
    [
      'that of a note where it does not',
      'package feed\n\nimport "os"\n\nfunc Load(name string) error {\n\tf, err := os.Open(name)\n\tdefer f.Close()\n\tif err != nil {\n\t\treturn err\n\t}\n\treturn read(f)\n}\n',
      'note',
    ],
    [
      'that of a note where a context without a time-out ends by it alone',
      'package feed\n\nimport "context"\n\nfunc Watch(poll func(context.Context)) {\n\tctx, cancel := context.WithCancel(context.Background())\n\tdefer cancel()\n\tgo poll(ctx)\n}\n',
      'note',
    ],
  ])('is %s', async (_what, code, severity) => {
    const found = await findingsOf(noMisplacedDefer, code, 'count/each.go');
    expect(found.map((one) => one.severity)).toEqual([severity]);
  });
});
