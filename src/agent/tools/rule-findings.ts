import { z } from 'zod';
import { limits } from '../limits.ts';
import { defineTool, inputs } from './tool.ts';

export const ruleFindings = defineTool({
  name: 'rule_findings',
  purpose: 'Lists what the rules found in the change; it is told to the author already.',
  input: z.object({ path: inputs.path.optional() }),
  find: async ({ path }, { ruleFindings: all, files, language }) => {
    const wanted = all.filter((one) => path === undefined || one.path === path).slice(0, limits.listed);
    if (wanted.length === 0) return { refusal: 'The rules found nothing.' };
    const texts = await files.files([...new Set(wanted.map((one) => one.path))], 'head');
    const rows = wanted.map(({ path: at, range, severity, what }) => {
      const line = texts.get(at)?.lines.lineAt(range.start) ?? '?';
      return `${at}:${line} ${severity}: ${what[language].slice(0, limits.whatLength)}`;
    });
    return { data: rows.join('\n') };
  },
});
