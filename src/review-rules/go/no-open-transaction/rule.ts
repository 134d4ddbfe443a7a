import type { Advice, Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findOpenTransactions, mayLeaveOpen } from './find-open-transactions.ts';
import type { OpenTransaction } from './find-open-transactions.ts';
import { findUncommitted, mayForgetCommit } from './find-uncommitted.ts';
import type { Uncommitted } from './find-uncommitted.ts';

/** What builds the text of a statement asks no database: the way out behind it is hardly ever taken. */
const hardlyFails = /\.To(?:Sql|SQL)\(\)\s*(?:;\s*)?(?:if )?\w+ != nil \{[^{}]*$/;

/** A transaction that is neither committed nor rolled back on some way out. */
export const noOpenTransaction = defineFileRule('go', {
  info: {
    id: 'no-open-transaction',
    family: 'resource-leak',
    kinds: ['open-transaction'],
    fix: 'none',
    what: say(
      'Reports ways out of a function on which a transaction that it begins stays open: one that is committed at the end, but not rolled back where something failed before. Where it is handed to others, or a deferred function may look after it, nothing is said. Also transactions that change something and that nothing commits.',
      '报告函数中自己开启的事务在某条返回路径上既未提交也未回滚：结尾会提交，但中途失败时没有回滚。事务交给了其他代码，或有 defer 函数可能处理时不报告。还报告做了修改却从未提交的事务。',
    ),
    why: say(
      'Its connection never goes back to the pool, and its locks stay: after some failures every query waits for a connection that nobody gives back. One that nothing commits is undone, and its caller is told of a success.',
      '它的连接不会回到连接池，持有的锁也不会释放：失败几次之后，所有查询都会等待永远不会归还的连接。从未提交的事务会被撤销，而调用方以为成功了。',
    ),
    instead: say(
      '`defer tx.Rollback()` right below the look at the error of `Begin`: after a commit it does nothing. `return tx.Commit()` at the end.',
      '在检查 `Begin` 的错误之后立即写 `defer tx.Rollback()`：提交之后它不起作用。结尾写 `return tx.Commit()`。',
    ),
    examples: [
      {
        bad: 'package ledger\n\nimport "database/sql"\n\nfunc Close(db *sql.DB, id int) error {\n\ttx, err := db.Begin()\n\tif err != nil {\n\t\treturn err\n\t}\n\tif _, err := tx.Exec("DELETE FROM lines WHERE id = $1", id); err != nil {\n\t\treturn err\n\t}\n\treturn tx.Commit()\n}',
        good: 'package ledger\n\nimport "database/sql"\n\nfunc Close(db *sql.DB, id int) error {\n\ttx, err := db.Begin()\n\tif err != nil {\n\t\treturn err\n\t}\n\tdefer tx.Rollback()\n\tif _, err := tx.Exec("DELETE FROM lines WHERE id = $1", id); err != nil {\n\t\treturn err\n\t}\n\treturn tx.Commit()\n}',
        file: 'close.go',
      },
    ],
    sources: [{ name: 'semgrep go.lang.correctness', relation: 'inspired' }],
  },
  *find(file: GoFile): Generator<OpenTransaction | ForgottenCommit, void> {
    if (isTestPath(file.path)) return;
    if (mayLeaveOpen(file.text)) yield* findOpenTransactions(file);
    if (mayForgetCommit(file.text))
      for (const found of findUncommitted(file)) yield { ...found, isUncommitted: true };
  },
  report: (found, { text }): Report =>
    'isUncommitted' in found ? ofUncommitted(found) : ofOpen(found, text),
});

type ForgottenCommit = Uncommitted & { readonly isUncommitted: true };

const ofLostChanges: Advice = {
  why: say(
    'A transaction that ends without a commit is rolled back, without an error: all that was written in it is gone.',
    '没有提交就结束的事务会被回滚，且不报错：其中写入的内容全部丢失。',
  ),
  instead: say('End with `return tx.Commit()`.', '以 `return tx.Commit()` 结束。'),
};

function ofUncommitted({ name, at }: Uncommitted): Report {
  return {
    range: { start: at.start, end: at.end },
    confidence: 'likely',
    what: say(
      `Nothing commits \`${name}\`: what it changed is undone, and the caller is told of a success.`,
      `没有任何代码提交 \`${name}\`：它所做的修改会被撤销，而调用方以为成功了。`,
    ),
    advice: ofLostChanges,
  };
}

function ofOpen({ name, at, isAtReturn }: OpenTransaction, text: string): Report {
  return {
    range: { start: at.start, end: at.end },
    confidence:
      isAtReturn && hardlyFails.test(text.slice(Math.max(0, at.start - 400), at.start))
        ? 'possible'
        : 'likely',
    what: isAtReturn
      ? say(
          `\`${name}\` is neither committed nor rolled back on this way out.`,
          `在这条返回路径上，\`${name}\` 既未提交也未回滚。`,
        )
      : say(
          `Where something fails before \`${name}.Commit()\`, nothing rolls \`${name}\` back.`,
          `\`${name}.Commit()\` 之前一旦失败，没有任何代码回滚 \`${name}\`。`,
        ),
  };
}
