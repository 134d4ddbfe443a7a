import type { Range } from '../../../domain/text-position.ts';
import type { Dockerfile, DockerfileTree } from '../../../languages/dockerfile/dockerfile.ts';
import type { Instruction, Stage } from '../../../languages/dockerfile/instruction.ts';
import { listIn } from '../../../languages/dockerfile/instruction.ts';
import { wordsOf } from '../../../languages/dockerfile/words.ts';
import { parseImage } from '../../_kit/image-reference.ts';
import { imageByDefault } from '../_kit/image-by-default.ts';
import { stagesOfImage } from '../_kit/final-stage.ts';
import { userByDefault } from './user-by-default.ts';

export interface RootUser {
  /** Of the USER; where there is none, of what is started. */
  readonly range: Range;
  readonly program: string;
  /** `default`: by what an argument or a variable is when nobody gives another. */
  readonly manner: 'written' | 'default' | 'none';
}

/** Images that have no user but root, and start nothing that takes another one. */
const rootBases =
  /^(?:(?:docker\.io\/)?(?:library\/)?(?:node|python|ruby|golang|rust|openjdk|eclipse-temurin|amazoncorretto|debian|ubuntu|alpine|busybox|fedora|amazonlinux|rockylinux|almalinux|oraclelinux|perl|elixir|erlang|swift|buildpack-deps|bitnami\/minideb)|public\.ecr\.aws\/(?:docker\/library\/(?:node|python|golang|alpine|debian|ubuntu)|amazonlinux\/amazonlinux)|mcr\.microsoft\.com\/(?:openjdk|cbl-mariner)\/[\w./-]+|oven\/bun)$/;
/** Programs that begin as root and change to another user themselves, or cannot do without root. */
const needsRoot =
  /\b(?:gosu|su-exec|setpriv|runuser|chroot|chpst|s6-\w+|supervisord|setuidgid|sshd|dockerd|containerd|kubelet|systemd|crond?|openvpn|wireguard|wg-quick|strongswan|iptables|nft|tcpdump|nginx|httpd|apache2\w*|postgres|mysqld\w*|redis-server|haproxy|postfix|dovecot|named|dnsmasq|keepalived|tini-root|unitd|php-fpm)\b|\bsu\s+-/;
/** It makes files and ends. */
const builds =
  /^(?:sh -c )?(?:make|cmake|ninja|mvn|gradle|(?:go|cargo|dotnet) (?:build|test)|(?:npm|yarn|pnpm)(?: run)? (?:build|test|lint)|(?:\S*\/)?(?:scripts|hack|tools|ci)\/build(?:\/\S+)?)(?: |$)/;
/** Scripts at the start may change the user. */
const script = /\.(?:sh|bash)$|entry-?point|(?:^|\/)init$/i;
const forPeople =
  /(?:^|[/._-])(?:dev|devel|development|devcontainer|tests?|testing|ci|e2e|bench(?:mark)?|builder?|tools?|lint|docs|examples?|samples?|fixtures?)(?=[/._-]|$)/i;

export interface FreeSudo {
  readonly range: Range;
  readonly user: string;
}

/** The user that the program runs as becomes root by a word. */
export function* findFreeSudo({ path, tree }: Dockerfile): Generator<FreeSudo, void> {
  if (forPeople.test(path)) return;
  const instructions = stagesOfImage(tree.stages).flatMap((stage) => stage.instructions);
  const user = instructions.findLast(({ keyword }) => keyword === 'USER');
  const [name] = user === undefined ? [] : wordsOf(user);
  if (name === undefined || /^(?:root|0)(?::|$)|\$/.test(name.text)) return;
  for (const { keyword, body } of instructions) {
    const match = keyword === 'RUN' ? /\bNOPASSWD:[ \t]*ALL\b/.exec(body.text) : null;
    if (match === null || /[#]includedir|\bsed\b/.test(body.text)) continue;
    const range = body.rangeOf(match.index, match.index + match[0].length);
    yield { range, user: name.text };
  }
}

export function findRootUser({ path, tree }: Dockerfile): RootUser | undefined {
  const stages = stagesOfImage(tree.stages);
  const [bottom] = stages;
  if (bottom === undefined || !stages.some(startsSomething)) return undefined;
  const instructions =
    stages.length === 1 ? bottom.instructions : stages.flatMap((stage) => stage.instructions);
  const user = instructions.findLast(({ keyword }) => keyword === 'USER');
  const named = user && userByDefault(user, stages, tree);
  const isRoot = user === undefined ? startsAsRoot(bottom, tree) : namesRoot(named?.name);
  if (!isRoot || forPeople.test(path) || mayBeForWindows(tree.instructions)) return undefined;
  const started = programOf(instructions);
  if (started === undefined || instructions.some(takesCareItself)) return undefined;
  return {
    range: user?.range ?? started.range,
    program: started.program,
    manner: named === undefined ? 'none' : named.isFixed ? 'written' : 'default',
  };
}

function startsSomething({ instructions }: Stage): boolean {
  return instructions.some(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
}

function namesRoot(user: string | undefined): boolean {
  return user !== undefined && /^(?:root|0)(?::|$)/.test(user);
}

function startsAsRoot({ image }: Stage, tree: DockerfileTree): boolean {
  const base = parseImage(withSomeTag(imageByDefault(tree)(image)));
  const hasOtherUser = base === undefined || /rootless|nonroot|unprivileged/.test(base.tag ?? '');
  return !hasOtherUser && rootBases.test(base.name);
}

/** Which version an argument names does not matter. */
function withSomeTag(image: string): string {
  if (!image.includes('$')) return image;
  return image.replace(/:[^:/@]*\$[^/@]*$/, (tag) => tag.replace(/\$(?:\w+|\{[^}]*\})/g, '1'));
}

/** What the image starts; undefined: nothing that it says, a shell, or a script that may take another user. */
function programOf(
  instructions: readonly Instruction[],
): { readonly program: string; readonly range: Range } | undefined {
  const entry = instructions.findLast(({ keyword }) => keyword === 'ENTRYPOINT');
  const command = instructions.findLast(({ keyword }) => keyword === 'CMD');
  const start = entry ?? command;
  if (start === undefined) return undefined;
  const program = textOf(start);
  if (
    program === '' ||
    isOpen(program) ||
    (command !== undefined && start !== command && isOpen(textOf(command)))
  )
    return undefined;
  return { program: program.slice(0, longestProgram), range: start.range };
}

/** What a message shows of a program, in characters. */
const longestProgram = 40;

function textOf(instruction: Instruction): string {
  return listIn(instruction)?.join(' ') ?? instruction.body.text.replace(/\s+/g, ' ').trim();
}

/** A shell that only starts the program. */
const throughShell = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|z|a)?sh -\w*c (?:exec )?/;

function isOpen(text: string): boolean {
  const words = text.split(' ');
  return (
    needsRoot.test(text) ||
    builds.test(text) ||
    words.some((word) => script.test(word)) ||
    /^(?:\/(?:usr\/)?bin\/)?(?:ba|z|a)?sh(?: -l)?$/.test(text) ||
    // What an argument holds does not change the user; what a program is called may.
    /^\S*\$/.test(text.replace(throughShell, '')) ||
    /[;&|]\s*\S*\$/.test(text)
  );
}

function takesCareItself({ keyword, body }: Instruction): boolean {
  if (keyword !== 'RUN' && keyword !== 'COPY' && keyword !== 'ENV') return false;
  return /\b(?:gosu|su-exec|setpriv|s6-overlay|supervisor|fixuid)\b/.test(body.text);
}

function mayBeForWindows(instructions: readonly Instruction[]): boolean {
  return instructions.some(
    ({ keyword, body }) =>
      (keyword === 'SHELL' || keyword === 'FROM') && /powershell|cmd|windows|nanoserver/i.test(body.text),
  );
}
