import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { requireHookDependencies } from './rule.ts';

testRule(requireHookDependencies, import.meta.url);

it('names the state that a function reads, and not what the function makes of it', async () => {
  const code = [
    "import { useEffect, useState } from 'react';",
    'export function Count() {',
    '  const [page, setPage] = useState(0);',
    '  const turn = () => {',
    '    const next = page + 1;',
    '    setPage(next);',
    '  };',
    '  useEffect(() => {',
    "    window.addEventListener('keydown', turn);",
    "    return () => window.removeEventListener('keydown', turn);",
    '  }, []);',
    '  return <p>{page}</p>;',
    '}',
  ];
  const [found] = await findingsOf(requireHookDependencies, `${code.join('\n')}\n`, 'count.jsx');
  expect(found?.what.en).toContain('`page` as it was');
  expect(found?.what.en).not.toContain('next');
});

it('tells once of a state that a kept function sets anew and does not list', async () => {
  const code = [
    "import { useCallback, useState } from 'react';",
    'export function Clock() {',
    '  const [time, setTime] = useState(0);',
    '  const start = useCallback(() => {',
    '    setInterval(() => setTime(time + 1), 1000);',
    '  }, []);',
    '  return <button onClick={start}>{time}</button>;',
    '}',
  ];
  const found = await findingsOf(requireHookDependencies, `${code.join('\n')}\n`, 'clock.jsx');
  expect(found.map(({ kind }) => kind)).toEqual(['missing-dependency']);
});
