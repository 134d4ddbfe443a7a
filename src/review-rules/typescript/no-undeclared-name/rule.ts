import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { UndeclaredName } from './undeclared-name.ts';
import { findUndeclaredNames } from './find-undeclared-names.ts';

/** A name that exists nowhere at its place, though the file shows which one was meant. */
export const noUndeclaredName = defineRule({
  info: {
    id: 'no-undeclared-name',
    family: 'correctness',
    kinds: ['undeclared-name'],
    fix: 'none',
    what: say(
      'Reports names in JavaScript modules that nothing declares where they are read, when the file shows that no global is meant: the name exists in another function only, is a slip of one that exists here, or is a module of Node that was not loaded.',
      '报告 JavaScript 模块中在读取处并未声明的名称，且文件表明它不是全局变量：该名称只存在于另一个函数中、是此处某个名称的笔误，或是没有加载的 Node 模块。',
    ),
    why: say(
      'The moment this line runs it throws a ReferenceError. Mostly it stands on a way that is seldom taken, like the handling of an error, and hides the error that was to be told.',
      '一旦执行到这一行就会抛出 ReferenceError。它多半位于很少执行的路径上（例如错误处理），还会掩盖原本要报告的错误。',
    ),
    instead: say(
      'Write the name that was meant, import or pass on what is missing; if another script sets the name, say so: `/* global name */`.',
      '改成真正想写的名称，或导入、传入缺少的内容；如果是其他脚本设置的全局变量，请写明：`/* global name */`。',
    ),
    examples: [
      {
        bad: "const fs = require('fs');\n\nexports.load = (path, done) => {\n  fs.readFile(path, (error, text) => {\n    if (error) return done(err);\n    done(null, text);\n  });\n};\n\nexports.save = (path, text, done) => fs.writeFile(path, text, (err) => done(err));",
        good: "const fs = require('fs');\n\nexports.load = (path, done) => {\n  fs.readFile(path, (error, text) => {\n    if (error) return done(error);\n    done(null, text);\n  });\n};\n\nexports.save = (path, text, done) => fs.writeFile(path, text, (err) => done(err));",
        file: 'store.js',
      },
      {
        bad: "import fs from 'node:fs';\n\nexport const read = (folder) => fs.readFileSync(path.join(folder, 'settings.json'));",
        good: "import fs from 'node:fs';\nimport path from 'node:path';\n\nexport const read = (folder) => fs.readFileSync(path.join(folder, 'settings.json'));",
        file: 'settings.js',
      },
    ],
    sources: [{ name: 'eslint no-undef', relation: 'same' }],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<UndeclaredName> => findUndeclaredNames(file),
  report: (found): Report => ({
    range: rangeOf(found.identifier),
    confidence: 'likely',
    what: wordsFor(found),
  }),
});

function wordsFor({ identifier: { name }, meant }: UndeclaredName): Localized {
  switch (meant.by) {
    case 'elsewhere':
      return say(
        `\`${name}\` exists in another function or block of this file, but not here: reading it throws a ReferenceError.`,
        `\`${name}\` 只存在于本文件的另一个函数或代码块中，此处并不存在：读取它会抛出 ReferenceError。`,
      );
    case 'slip':
      return say(
        `\`${name}\` is declared nowhere, and reading it throws a ReferenceError; \`${meant.name}\` exists here.`,
        `\`${name}\` 没有声明，读取它会抛出 ReferenceError；此处存在的是 \`${meant.name}\`。`,
      );
    case 'custom':
      return say(
        `\`${name}\` is declared nowhere around this place: reading it throws a ReferenceError.`,
        `此处的外层没有任何地方声明 \`${name}\`：读取它会抛出 ReferenceError。`,
      );
    case 'module':
      return say(
        `\`${name}\` of Node is used here, but the file never loads it: this throws a ReferenceError.`,
        `此处用到了 Node 的 \`${name}\`，但文件没有加载它：会抛出 ReferenceError。`,
      );
  }
}
