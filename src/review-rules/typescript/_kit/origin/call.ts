import type { NodeOf } from '../../../../languages/typescript/node.ts';

export type Call = NodeOf<'CallExpression' | 'OptionalCallExpression'>;
