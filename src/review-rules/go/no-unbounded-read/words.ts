import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { UnboundedRead } from './unbounded-read.ts';

export function whatOf(found: UnboundedRead): Localized {
  if (found.kind === 'decompression-bomb') return aboutBomb(found, found.stream);
  if (found.of === 'parts') return aboutParts;
  if (found.of === 'body') return aboutBody(found);
  if (found.of === 'asked') return aboutAsked(found);
  return found.of === 'line' ? aboutLine(found) : aboutList(found);
}

function aboutBody({ name }: UnboundedRead): Localized {
  return say(
    `\`${name}\` holds the whole request in memory, however long it is: \`http.MaxBytesReader\` bounds it.`,
    `无论请求有多长，\`${name}\` 都会把它全部放进内存：可用 \`http.MaxBytesReader\` 限制。`,
  );
}

function aboutAsked({ name }: UnboundedRead): Localized {
  return say(
    `This is as long as the number of a request says that \`${name}\` reads, and nobody asks whether it is too large: one request can ask for gigabytes.`,
    `这里的长度由 \`${name}\` 从请求中读出的数字决定，而没有代码检查它是否过大：一个请求就可以要求数吉字节的内存。`,
  );
}

const aboutParts = say(
  'A token of nothing but dots is split into as many parts as it has, sixteen bytes each, before they are counted: `strings.SplitN` makes no more than are asked for.',
  '全是点号的令牌会先被拆成同样多的部分（每部分十六字节），之后才计数：`strings.SplitN` 只拆出所需的数量。',
);

function aboutList({ name }: UnboundedRead): Localized {
  return say(
    `This is as long as the number says that \`${name}\` gives, and nobody compares that with anything: a few bytes can ask for gigabytes.`,
    `这里的长度由 \`${name}\` 读出的数字决定，而没有代码检查该数字：几个字节就可以要求数吉字节的内存。`,
  );
}

function aboutBomb({ name, isOfCaller }: UnboundedRead, stream: string): Localized {
  return isOfCaller
    ? say(
        `\`${name}\` holds all that comes out of \`${stream}\` in memory: of bytes from outside, a few can become gigabytes.`,
        `\`${name}\` 会把 \`${stream}\` 解压出的全部内容放进内存：若字节来自外部，几个字节就可能变成数吉字节。`,
      )
    : say(
        `\`${name}\` holds all that comes out of \`${stream}\` in memory, and who sends the data decides how much that is.`,
        `\`${name}\` 会把 \`${stream}\` 解压出的全部内容放进内存，而内容有多大由发送数据的人决定。`,
      );
}

function aboutLine({ name, isOfCaller }: UnboundedRead): Localized {
  return isOfCaller
    ? say(
        `\`${name}\` reads until an end comes: where the bytes come over a network, the line may be of any length.`,
        `\`${name}\` 会一直读到结束符：若字节来自网络，这一行可以任意长。`,
      )
    : say(
        `\`${name}\` reads until the other end sends an end, and holds all of it in memory.`,
        `\`${name}\` 会一直读到对方发送结束符，并把读到的内容全部放在内存中。`,
      );
}
