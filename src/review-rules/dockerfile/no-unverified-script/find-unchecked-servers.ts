import type { Range } from '../../../domain/text-position.ts';
import type { Dockerfile } from '../../../languages/dockerfile/dockerfile.ts';
import type { Instruction } from '../../../languages/dockerfile/instruction.ts';
import { assignmentsOf } from '../../../languages/dockerfile/words.ts';
import type { ShellText } from '../../_kit/piped-scripts.ts';
import { checksWhatCame } from '../../_kit/script-source.ts';
import { withoutDocuments } from '../../_kit/without-documents.ts';
import { stagesOfImage } from '../_kit/final-stage.ts';
import { scriptsOf } from '../_kit/scripts-of.ts';

export interface UncheckedServer {
  readonly range: Range;
  /** What turns the check off, as it is written. */
  readonly setting: string;
  /** `download`: of one; `packages`: their signatures; `always`: of all connections of the program. */
  readonly extent: 'download' | 'packages' | 'always';
}

/** Words up to the end of the command; what stands in quotes does not end it. */
const words = String.raw`(?:[^|;&"'\n]|"[^"\n]*"|'[^'\n]*'){0,1000}?`;
const start = String.raw`(?<=^|[;&|\n({]|\$\(|\b(?:then|do|else|if|sudo|RUN)\s)[ \t]{0,50}`;

const shapes: readonly (readonly [extent: UncheckedServer['extent'], shape: RegExp])[] = [
  [
    'download',
    command(String.raw`curl\s${words}(?<=\s)(-[fsSLIgjJnNqviRO#]{0,9}k[a-zA-Z]{0,9}|--insecure)(?=\s|$)`),
  ],
  ['download', command(String.raw`wget\s${words}(?<=\s)(--no-check-certificate)(?=\s|$)`)],
  ['packages', command(String.raw`apt(?:-get)?\s${words}(--allow-unauthenticated)\b`)],
  ['packages', command(String.raw`(?:yum|dnf|microdnf|zypper)\s${words}(--nogpgcheck|--no-gpg-checks)\b`)],
  [
    'download',
    command(
      String.raw`(?:python[\d.]*\s+-m\s+)?pip[\d.]*\s${words}(--trusted-host[=\s]+(?:pypi\.org|pypi\.python\.org|files\.pythonhosted\.org))\b`,
    ),
  ],
  ['always', command(String.raw`(?:npm|yarn|pnpm)\s+config\s+set\s+(strict-ssl[=\s]+["']?false)\b`)],
  ['always', command(String.raw`git\s+config\s${words}(http\.ssl[vV]erify\s+["']?(?:false|0))\b`)],
];

function command(shape: string): RegExp {
  return new RegExp(`${start}${shape}`, 'g');
}

const mayTurnOff =
  /\s-[a-zA-Z]*k|insecure|no-check-certificate|unauthenticated|gpg-?check|trusted-host|strict-ssl|sslVerify|TLS_REJECT|SSL_NO_VERIFY|HTTPSVERIFY/i;
/** What runs beside the build has a certificate of its own making. */
const ownMachine = /\b(?:localhost|127\.0\.0\.1|host\.docker|0\.0\.0\.0)\b/;
/** Files of the image alone, as `COPY` has brought them: nobody signs his own packages. */
const ownPackage = /^(?!.*:\/\/).*\s(?:localinstall\s|["']?[\w.$\{\}/*-]+\.(?:rpm|deb)\b)/s;

/** Downloads of the image, and of the program in it, from servers that nobody asks who they are. */
export function* findUncheckedServers({ text, tree }: Dockerfile): Generator<UncheckedServer, void> {
  if (!mayTurnOff.test(text)) return;
  for (const { instructions } of tree.stages)
    for (const instruction of instructions)
      if (instruction.keyword === 'RUN')
        for (const script of scriptsOf(instruction, text)) yield* inScript(script);
  for (const { instructions } of stagesOfImage(tree.stages))
    for (const instruction of instructions)
      if (instruction.keyword === 'ENV') yield* inVariables(instruction);
}

function* inScript(script: ShellText): Generator<UncheckedServer, void> {
  if (!mayTurnOff.test(script.text) || checksWhatCame(script.text)) return;
  const code = withoutDocuments(script.text);
  for (const [extent, shape] of shapes)
    for (const match of code.matchAll(shape)) {
      const [whole, setting = ''] = match;
      const from = match.index + whole.length - setting.length;
      const rest = /^[^;&|\n]{0,500}/.exec(code.slice(from))?.[0] ?? '';
      if (extent === 'download' && ownMachine.test(whole + rest)) continue;
      if (extent === 'packages' && ownPackage.test(whole + rest)) continue;
      yield { range: script.rangeOf(from, from + setting.length), setting, extent };
    }
}

const variables: Readonly<Record<string, RegExp>> = {
  NODE_TLS_REJECT_UNAUTHORIZED: /^0$/,
  GIT_SSL_NO_VERIFY: /^(?:1|true)$/i,
  PYTHONHTTPSVERIFY: /^0$/,
};

function* inVariables(instruction: Instruction): Generator<UncheckedServer, void> {
  for (const { name, value, range } of assignmentsOf(instruction))
    if (value !== undefined && variables[name]?.test(value) === true)
      yield { range, setting: `${name} ${value}`, extent: 'always' };
}
