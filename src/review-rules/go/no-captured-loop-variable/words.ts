import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { LoopCapture } from './find-captures.ts';

export function whatOf({ name, keeping, version }: LoopCapture): Localized {
  const english = `In Go 1.${version}, which \`go.mod\` asks for, all rounds share one \`${name}\``;
  const chinese = `在 \`go.mod\` 指定的 Go 1.${version} 中，所有轮次共用同一个 \`${name}\``;
  switch (keeping) {
    case 'goroutine':
      return say(
        `${english}: this goroutine may see the value of a later round.`,
        `${chinese}：这个 goroutine 看到的可能是后面某一轮的值。`,
      );
    case 'deferred':
      return say(
        `${english}: what is deferred sees the value of the last round, each time.`,
        `${chinese}：每次延迟执行的代码看到的都是最后一轮的值。`,
      );
    case 'parallel':
      return say(
        `${english}: a parallel test goes on when the loop is over, and sees the value of the last round.`,
        `${chinese}：并行测试在循环结束后才继续，看到的是最后一轮的值。`,
      );
    case 'kept':
      return say(
        `${english}: the function that is kept here will see the value of the last round.`,
        `${chinese}：此处保存的函数以后看到的是最后一轮的值。`,
      );
    case 'address':
      return say(
        `${english}: each address that is kept here is the same one.`,
        `${chinese}：此处保存的每个地址都是同一个。`,
      );
  }
}
