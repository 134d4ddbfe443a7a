import type { Confidence } from '../../../domain/finding.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { shortText } from '../_kit/short-text.ts';
import { runningTimeout } from './kept-kind.ts';
import { httpResponse } from './resource-kind.ts';
import { wordsForWidget } from './words-for-widget.ts';
import type {
  ForgottenTimer,
  HandleLeak,
  ListenerLeak,
  Owner,
  RepeatedListener,
  ResourceLeak,
  TimerLeak,
} from './leak.ts';

export function kindOf(leak: ResourceLeak): string {
  switch (leak.kind) {
    case 'handle':
      return leak.resource.kind;
    case 'timer':
    case 'forgotten':
      return 'timer-leak';
    case 'widget':
      return leak.manner === 'frames' ? 'timer-leak' : 'unclosed-handle';
    case 'listener':
    case 'beside':
    case 'repeated':
    case 'observer':
    case 'subscription':
    case 'removal':
      return 'listener-leak';
  }
}

/** Certain: nothing closes it whatever happens, and the code runs more than once. */
export function confidenceOf(leak: ResourceLeak): Confidence {
  switch (leak.kind) {
    case 'handle':
      // It ends by itself, though late.
      if (leak.resource === runningTimeout) return 'possible';
      // After an error the other side often hangs up.
      if (leak.resource === httpResponse && leak.way !== 'never') return 'possible';
      return leak.way === 'never' && leak.resource.isSure ? 'certain' : 'likely';
    case 'widget':
    case 'timer':
      return leak.isRepeated ? 'certain' : 'likely';
    case 'listener':
      return leak.isRepeated || leak.mismatch !== undefined ? 'certain' : 'likely';
    case 'repeated':
    case 'beside':
    case 'forgotten':
    case 'observer':
    case 'subscription':
    case 'removal':
      return 'likely';
  }
}

export function whatOf(leak: ResourceLeak, file: TypeScriptFile): Localized {
  switch (leak.kind) {
    case 'handle':
      return handle(leak, file);
    case 'timer':
      return timer(leak);
    case 'widget':
      return wordsForWidget(leak, owners[leak.owner], shortText(leak.node, file));
    case 'listener':
      return listener(leak);
    case 'forgotten':
      return forgotten(leak);
    case 'beside':
      return say(
        `The listeners added beside it are taken off together, but nothing takes this one off: it stays on \`${leak.target}\` for ${leak.event}.`,
        `在它旁边添加的监听器会一起移除，但没有任何代码移除这一个：它会一直留在 \`${leak.target}\` 上监听 ${leak.event}。`,
      );
    case 'repeated':
      return repeated(leak);
    case 'removal':
      return say(
        `This function is made in the call, and nobody listens with it: \`${leak.method}\` takes off nothing, and the \`${leak.event}\` listener stays on \`${leak.target}\`.`,
        `这个函数是在调用处新建的，没有以它注册过监听：\`${leak.method}\` 什么也不会移除，\`${leak.event}\` 监听器仍留在 \`${leak.target}\` 上。`,
      );
    case 'subscription': {
      const [owner, chinese] = owners[leak.owner];
      const source = shortText(leak.source, file);
      return say(
        `Nobody keeps the subscription to \`${source}\`, so it goes on for ever after ${owner} is gone.`,
        `对 \`${source}\` 的订阅没有保存，${chinese}消失后它会一直继续。`,
      );
    }
    case 'observer': {
      const [owner, chinese] = owners[leak.owner];
      return say(
        `The \`${leak.name}\` is never disconnected, so it goes on after ${owner} is gone.`,
        `\`${leak.name}\` 从未断开，${chinese}消失后仍会继续工作。`,
      );
    }
  }
}

function repeated({ again, event, target }: RepeatedListener): Localized {
  return again === undefined
    ? say(
        `Each round of the loop adds one more \`${event}\` listener to \`${target}\`, which is there longer: nobody takes it off when the promise is settled.`,
        `循环每执行一次，都会给存在更久的 \`${target}\` 再添加一个 \`${event}\` 监听器：Promise 敲定后没有移除。`,
      )
    : say(
        `Each time \`${again}\` runs again, it adds one more \`${event}\` listener to \`${target}\`: nobody takes off the last one, and all of them are called.`,
        `每次重新运行 \`${again}\` 都会给 \`${target}\` 再添加一个 \`${event}\` 监听器：之前的没有移除，所有监听器都会被调用。`,
      );
}

function handle({ node, name, resource, way }: HandleLeak, file: TypeScriptFile): Localized {
  const { noun, close, done: ownDone } = resource;
  const subject = name ?? shortText(node, file);
  const { en: done, 'zh-CN': did } = ownDone ?? endings[resource.kind];
  if (way === 'never') {
    return say(
      `The ${noun.en} \`${subject}\` is never ${done}: nothing calls \`${close}\`.`,
      `${noun['zh-CN']} \`${subject}\` 从未${did}：没有调用 \`${close}\`。`,
    );
  }
  const [when, chinese] = ways[way];
  return say(
    `The ${noun.en} \`${subject}\` is not ${done}${when}: \`${close}\` is missing there.`,
    `${noun['zh-CN']} \`${subject}\` ${chinese}未${did}：缺少 \`${close}\`。`,
  );
}

const endings: Readonly<Record<HandleLeak['resource']['kind'], Localized>> = {
  'unclosed-handle': say('closed', '关闭'),
  'unclosed-connection': say('closed', '关闭'),
  'lock-leak': say('released', '释放'),
  'timer-leak': say('cleared', '清除'),
};

const ways: Readonly<
  Record<Exclude<HandleLeak['way'], 'never'>, readonly [english: string, chinese: string]>
> = {
  return: [' when the function returns early', '在函数提前返回时'],
  again: [' before the loop opens the next one', '在循环打开下一个之前'],
  throw: [' when the function throws', '在函数抛出异常时'],
  failure: [' when something fails before it is', '在此之前出错时'],
  timeout: [' when the time is over for which the promise waits', '在 Promise 等待超时后'],
};

function timer({ id, owner, ended }: TimerLeak): Localized {
  if (ended !== undefined)
    return say(
      `The interval \`${id ?? ''}\` is never cleared, so it goes on after \`${ended}()\`.`,
      `定时器 \`${id ?? ''}\` 从未清除，\`${ended}()\` 之后它仍会继续运行。`,
    );
  const [english, chinese] = owners[owner];
  return id === undefined
    ? say(
        `Nobody keeps the id of this interval, so it goes on for ever after ${english} is gone.`,
        `该定时器的 id 没有保存，${chinese}消失后它会一直运行。`,
      )
    : say(
        `The interval \`${id}\` is never cleared, so it goes on for ever after ${english} is gone.`,
        `定时器 \`${id}\` 从未清除，${chinese}消失后它会一直运行。`,
      );
}

function listener({ target, event, owner, mismatch }: ListenerLeak): Localized {
  switch (mismatch) {
    case 'handler':
      return say(
        `\`removeEventListener\` gets another function than this call, so the \`${event}\` listener stays on \`${target}\`.`,
        `\`removeEventListener\` 收到的不是同一个函数，\`${event}\` 监听器仍留在 \`${target}\` 上。`,
      );
    case 'capture':
      return say(
        `\`removeEventListener\` names another \`capture\` than this call, so the \`${event}\` listener stays on \`${target}\`.`,
        `\`removeEventListener\` 的 \`capture\` 与此处不同，\`${event}\` 监听器仍留在 \`${target}\` 上。`,
      );
    case undefined: {
      const [english, chinese] = owners[owner];
      return say(
        `The \`${event}\` listener stays on \`${target}\` after ${english} is gone.`,
        `${chinese}消失后，\`${event}\` 监听器仍留在 \`${target}\` 上。`,
      );
    }
  }
}

const owners: Readonly<Record<Owner, readonly [english: string, chinese: string]>> = {
  effect: ['the component', '组件'],
  component: ['the component', '组件'],
  element: ['the element', '元素'],
  request: ['the request', '请求'],
  connection: ['the connection', '连接'],
  instance: ['the instance', '实例'],
};

function forgotten({ name, why, isInterval }: ForgottenTimer): Localized {
  if (why === 'unlike-others')
    return say(
      `The other intervals of this object are cleared, and \`${name}\` never is: it goes on for ever.`,
      `这个对象的其他定时器都会清除，只有 \`${name}\` 从未清除：它会一直运行。`,
    );
  const [clear, english, chinese] = isInterval
    ? ['clearInterval', 'goes on for ever', '会一直运行']
    : ['clearTimeout', 'still fires', '仍会触发'];
  return say(
    `\`${name}\` is emptied while its timer runs, and nothing can clear it any more: it ${english}. \`${clear}\` is missing here.`,
    `定时器还在运行，\`${name}\` 就被清空，之后再也无法清除：它${chinese}。这里缺少 \`${clear}\`。`,
  );
}
