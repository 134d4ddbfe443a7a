import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import type { MassAssignment } from './find-mass-assignments.ts';
import { findMassAssignments } from './find-mass-assignments.ts';

/** All that a request holds is stored as it came. */
export const noMassAssignment = defineRule({
  info: {
    id: 'no-mass-assignment',
    family: 'security',
    kinds: ['mass-assignment'],
    fix: 'none',
    what: say(
      'Reports a body or a query that is stored as a whole: as what changes a document of MongoDB (a note), and, where it is the row of a user, an account and the like, as what a model of Mongoose, Sequelize, Prisma, TypeORM or Knex makes or changes it by. Files that validate, pick fields or ask for the rights of an administrator are left alone.',
      '报告被整体存储的请求体或查询：用来修改 MongoDB 文档时（作为提示）；以及当目标是用户、账户等记录时，用来通过 Mongoose、Sequelize、Prisma、TypeORM 或 Knex 创建或修改记录。进行校验、挑选字段或要求管理员权限的文件不报告。',
    ),
    why: say(
      'Whoever sends the request may set each field that the model has, also those that no form shows: `role`, `isAdmin`, `balance`, `emailVerified`, the owner of the row.',
      '发送请求的人可以设置模型的任何字段，包括表单中没有的字段：`role`、`isAdmin`、`balance`、`emailVerified`、记录的所有者。',
    ),
    instead: say(
      'Name the fields that a request may set: `const { name, mail } = req.body`, then `update(id, { name, mail })`; or have a schema leave out all others.',
      '列出请求可以设置的字段：`const { name, mail } = req.body`，再 `update(id, { name, mail })`；或用模式去除其他字段。',
    ),
    examples: [
      {
        bad: "app.put('/users/:id', async (req, res) => {\n  res.json(await User.findByIdAndUpdate(req.params.id, req.body));\n});",
        good: "app.put('/users/:id', async (req, res) => {\n  const { name, mail } = req.body;\n  res.json(await User.findByIdAndUpdate(req.params.id, { name: String(name), mail: String(mail) }));\n});",
        file: 'users.js',
      },
    ],
    sources: [
      { name: 'CWE-915', relation: 'inspired' },
      { name: 'OWASP Mass Assignment Cheat Sheet', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<MassAssignment> | undefined =>
    isTestPath(file.path) || ownScripts.test(file.path) ? undefined : findMassAssignments(file),
  report({ whole, target, isOfPeople, open }, file): Report {
    const text = shortText(whole, file);
    return {
      range: rangeOf(whole),
      confidence: isOfPeople ? 'likely' : 'possible',
      what:
        isOfPeople && open.length > 0
          ? say(
              `All of \`${text}\` is stored in \`${target}\`: whoever sends it may set any field, also ${open.map((name) => `\`${name}\``).join(' or ')}.`,
              `\`${text}\` 的全部内容都存入 \`${target}\`：发送者可以设置任何字段，包括 ${open.map((name) => `\`${name}\``).join(' 或 ')}。`,
            )
          : say(
              `All of \`${text}\` is stored in \`${target}\`: whoever sends it may set any field, also those that no form shows.`,
              `\`${text}\` 的全部内容都存入 \`${target}\`：发送者可以设置任何字段，包括表单中没有的字段。`,
            ),
    };
  },
});

/** What only the people of the project run. */
const ownScripts = /(?:^|\/)(?:migrations?|seeds?|seeders|fixtures|scripts)\//i;
