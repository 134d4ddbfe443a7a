import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noMisreadCall } from './rule.ts';

testRule(noMisreadCall, import.meta.url);

it('tells a set that reads as a word as a note', async () => {
  const code =
    'package web\n\nimport "strings"\n\nfunc bare(name string) string {\n\treturn strings.TrimLeft(name, "prefix-")\n}\n';
  const found = await findingsOf(noMisreadCall, code, 'web/bare.go');
  expect(found.map((one) => one.severity)).toEqual(['note']);
});

it('gives each problem a reason that fits', async () => {
  const code =
    'package main\n\nimport (\n\t"log"\n\t"net/http"\n)\n\nfunc run(srv *http.Server) {\n\tgo func() { log.Fatal(srv.ListenAndServe()) }()\n\tsrv.Shutdown(nil)\n}\n';
  const [found] = await findingsOf(noMisreadCall, code, 'main.go');
  expect(found?.instead.en).toContain('http.ErrServerClosed');
  const [other] = await findingsOf(
    noMisreadCall,
    'package retry\n\nimport "time"\n\nfunc Wait() {\n\ttime.Sleep(500)\n}\n',
    'retry.go',
  );
  expect(other?.instead).toBe(noMisreadCall.info.instead);
});
