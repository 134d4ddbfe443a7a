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
