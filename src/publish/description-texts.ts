import type { ChangeLabel } from '../domain/change-description.ts';
import { say } from '../domain/locale.ts';
import type { Localized } from '../domain/locale.ts';

/** What is said around a model's description of a change. `{name}` stands for a fact. */
export const descriptionTexts = {
  described: say(
    '🤖 **What the change does**, in the words of a model ({model}):',
    '🤖 **变更内容**，由模型（{model}）概述：',
  ),
  describedBefore: say(
    '🤖 **What the change did at {head}**, an earlier head, in the words of a model ({model}):',
    '🤖 **变更在较早的提交 {head} 时的内容**，由模型（{model}）概述：',
  ),
  again: say(
    'There are new commits since then. `/autoglm describe` describes it as it is now.',
    '此后又有新提交。`/autoglm describe` 可按当前状态重新概述。',
  ),
  effort: say('effort to review {level} of 5: {why}', '审查工作量 {level}/5：{why}'),
  step: say('What changes (🤖 {model})', '变更说明（🤖 {model}）'),
  stepBefore: say('What changed (🤖 {model}, at {head})', '变更说明（🤖 {model}，{head} 时）'),
  walkthrough: say('File by file', '逐个文件'),
  diagram: say('🤖 Diagram', '🤖 示意图'),
  drawn: say('Drawn by a model ({model}).', '由模型（{model}）绘制。'),
  legend: say('A thick line: new or changed. A dashed line: removed.', '粗线：新增或有改动。虚线：已删除。'),
  proposal: say(
    '🤖 This change has no description: one that its author could take',
    '🤖 此变更没有说明：供作者参考的建议',
  ),
  proposed: say('Proposed by a model ({model}).', '由模型（{model}）建议。'),
} as const satisfies Record<string, Localized>;

export const labelWords: Readonly<Record<ChangeLabel, Localized>> = {
  fix: say('fix', '修复'),
  feature: say('feature', '新功能'),
  refactoring: say('refactoring', '重构'),
  performance: say('performance', '性能'),
  security: say('security', '安全'),
  tests: say('tests', '测试'),
  documentation: say('documentation', '文档'),
  dependencies: say('dependencies', '依赖'),
  build: say('build', '构建'),
  breaking: say('breaking', '不兼容变更'),
};
