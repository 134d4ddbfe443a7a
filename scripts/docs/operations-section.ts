import { roles, roleWords } from '../../src/domain/role.ts';
import { operations } from '../../src/operations/index.ts';
import type { OperationInfo } from '../../src/operations/operation.ts';
import { renderTable } from './generated-file.ts';

/** What people can write below a change. */
export function operationsSection(): string {
  const list: readonly OperationInfo[] = operations;
  const rows = list.map(({ name, usage, summary, whoCanUse }) => [
    `\`/autoglm ${`${name} ${usage}`.trim()}\``,
    roleWords[whoCanUse].en,
    summary.en,
  ]);
  const examples = list.flatMap((info) => info.examples.map((example) => `/autoglm ${example}`));
  const table = renderTable(['command', 'who', 'what it does'], rows);
  return [intro, table, '```text\n' + examples.join('\n') + '\n```', rights].join('\n\n');
}

const intro = `Written below a change, at the start of a line: \`/autoglm <command>\`, or \`@<name of the bot> <command>\`. A comment may hold
several. What is quoted, code, or in an HTML comment is not heard, nor are bots and later edits. In the thread of a finding
\`explain\` means that finding. The bot shows at the comment how far it is: 👀 read, 🚀 working, 🎉 done, 😕 failed, 👎 refused; and answers once.`;

const rights = `Who is what is asked of the forge at each command: ${roles.map((role) => `\`${role}\``).join(', ')}, each with the rights of those
before it. \`roles\` in \`.autoglm.yml\` says which access makes somebody a contributor or a maintainer. When the forge does not
answer, nothing is done, and the answer says why.`;
