import { say } from '../domain/locale.ts';

export const noAgent = say(
  'There is no agent here: no model is configured. Whoever runs this bot finds in `docs/agent.md` how it is switched on.',
  '此处没有智能体：尚未配置模型。机器人的管理员可在 `docs/agent.md` 中查看如何启用。',
);
