import { isSecretValue } from '../../domain/secret-value.ts';

/** A password that a command of a shell is given word by word. Places are those in the script. */
export interface ScriptPassword {
  readonly start: number;
  readonly end: number;
  /** What takes it. */
  readonly taker: string;
}

interface Shape {
  /** It stands in each command of this shape. */
  readonly mark: string;
  readonly taker: string;
  readonly whole: RegExp;
}

const password = String.raw`(?<password>[^\s"'$]{7,100})(?=["'\s;&|)]|$)`;

const shapes: readonly Shape[] = [
  {
    mark: 'curl',
    taker: '--user',
    whole: new RegExp(
      String.raw`\bcurl\b[^;&|\n]{0,500}?\s(?:-u|--user)[ =]["']?[\w.@-]{1,60}:${password}`,
      'g',
    ),
  },
  {
    mark: 'sshpass',
    taker: 'sshpass',
    whole: new RegExp(String.raw`\bsshpass\s+(?:-v\s+)?-p[ =]?["']?${password}`, 'g'),
  },
  {
    mark: 'login',
    taker: 'login',
    whole: new RegExp(
      String.raw`\b(?:docker|podman|buildah|skopeo|nerdctl|helm|oras|crane|az|oc)\s[^;&|\n]{0,60}?\blogin\b[^;&|\n]{0,300}?\s(?:-p|--password)[ =]["']?${password}`,
      'g',
    ),
  },
  {
    mark: 'chpasswd',
    taker: 'chpasswd',
    whole: new RegExp(
      String.raw`\b(?:echo|printf)\s+(?:-\w+\s+)?["']?[\w.-]{1,40}:${password}["']?\s*\|\s*(?:sudo\s+)?(?:/usr/sbin/)?chpasswd\b`,
      'g',
    ),
  },
];

/** Most files have none of the commands. */
export function mayTakePassword(text: string): boolean {
  return shapes.some(({ mark }) => text.includes(mark));
}

/** A service beside the script is there for it alone. */
const ownMachine =
  /\b(?:localhost|127\.0\.0\.1)\b|(?:\bhttps?:\/\/(?:[^\s\/@]{1,200}@)?[\w-]+|(?<=\s["']?)[a-z][\w-]*:\d{2,5})(?=[:/\s"']|$)/;
/** What belongs to a command stands near. */
const longestRest = 1000;

/** Up to the end of a line that does not go on in the next one. */
const lines = /^(?:[^\\\n]|\\(?:\r\n|[\s\S]))*/;

export function* passwordsIn(script: string): Generator<ScriptPassword, void> {
  for (const { mark, taker, whole } of shapes) {
    if (!script.includes(mark)) continue;
    for (const match of script.matchAll(whole)) {
      const value = match.groups?.['password'] ?? '';
      const start = match.index + match[0].lastIndexOf(value);
      const [rest = ''] = lines.exec(script.slice(match.index, match.index + longestRest)) ?? [];
      if (isSecretValue(value, 'password') && !ownMachine.test(rest))
        yield { start, end: start + value.length, taker };
    }
  }
}
