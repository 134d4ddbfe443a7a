import { isWordy, looksRandom } from './entropy.ts';
import { tokenShapesIn } from './secret-token.ts';
import { isSecretValue } from './secret-value.ts';

/** How much of a long secret stays to be recognised by; of a short one nothing does. */
const shown = 4;
const shortest = 16;

/** A name that speaks of a secret, then an assignment or comparison, then the quoted value. */
const assignment =
  /(?:pass(?:word|wd|phrase|code)|pwd|secret|token|bearer|credential|authorization|(?:api|access|private|auth|encryption|encrypt|crypto|cipher|signing|sign|master|account|storage|subscription|jwt|hmac|aes|session|cookie|service|server|admin|deploy)[-_ ]?key|\bpass|(?:db|user|admin|root|smtp|mail|redis)p(?:ass|wd))[\w$-]{0,30}["'`\])]{0,3}[!?]?\s{0,20}[:=|?]\{?[^"'`;,{}]{0,100}?(["'`])(?<secret>(?:\\[^]|(?!\1)[^\\\n]){1,600})/gi;
/** Calls whose argument is a secret by position. */
const secretArgument =
  /\b(?:sign|verify|cookieParser|createCipheriv|createDecipheriv)\s{0,5}\([^"'`\n]{0,100}?(?:["'`][\w-]{1,30}["'`],\s*)?(["'`])(?<secret>(?:\\[^]|(?!\1)[^\\\n]){1,600})/g;
/** `headers.set('Authorization', '…')`. */
const namedArgument =
  /["'`][\w-]{0,30}(?:authorization|api-?key|token|secret|password)[\w-]{0,30}["'`],\s{0,20}(["'`])(?<secret>(?:\\[^]|(?!\1)[^\\\n]){1,600})/gi;
/** A variable of a shell or of an environment file. */
const shellVariable =
  /\b[A-Z_]*(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY)[A-Z_]*=(?<secret>(?=[\w+/=.-]*[0-9])[\w+/=.-]{8,})/g;
/** A value of YAML without quotes, up to the end of its line. No code: that ends in `,` or `;`, or calls something. */
const yamlValue =
  /^[ \t]*(?:-[ \t]+)?["']?[\w.-]{0,60}(?:pass(?:word|wd|phrase|code)|pwd|secret|token|bearer|credential|key)[\w.-]{0,30}["']?:[ \t]+(?<secret>(?=\S*[0-9!@$%^&*+=~?])(?![\d_.]+[ \t]*$|[\w$.]+\(|\$\{|["'`|>*{[])\S{6,511}[^\s,;])(?=[ \t]*(?:#.*)?$)/gim;
/** The same between braces. A chain of names is code. */
const flowValue =
  /[{,][ \t]*["']?[\w.-]{0,60}(?:pass(?:word|wd|phrase|code)|pwd|secret|token|bearer|credential|key)[\w.-]{0,30}["']?:[ \t]+(?<secret>(?=[^\s,}]{0,511}[0-9!@$%^&*+=~?])(?![\w$]+(?:\.[\w$]+)+[\s,}]|[\d_.]+[\s,}])[^\s,{}()[\]"'`]{7,512})(?=[ \t]*[,}])/gi;
/** A variable of a container: its name, then its value. */
const containerVariable =
  /\bname:[ \t]+["']?\w{0,60}(?:PASS(?:WORD|WD|PHRASE)|PWD|SECRET|TOKEN|CREDENTIAL|KEY)\w{0,30}["']?[ \t]*(?:,|\r?\n)\s{0,60}value:[ \t]+["']?(?<secret>[^\s"',}]{7,512})/gi;
/** A variable in a list of Compose. */
const listedVariable =
  /^[ \t]*-[ \t]+["']?\w{0,60}(?:PASS(?:WORD|WD|PHRASE)|PWD|SECRET|TOKEN|CREDENTIAL|KEY)\w{0,30}=(?<secret>[^\s"']{7,512})/gim;
/** A line of a file of settings. */
const setting =
  /^[ \t]*(?:export[ \t]+)?[\w.-]{0,60}(?:pass(?:word|wd|phrase|code)|pwd|secret|token|credential|key)[\w.-]{0,30}=(?<secret>(?=[^\s=]{0,511}[0-9])[^\s"'`;,(){}]{7,512})(?=[ \t]*\r?$)/gim;
/** An argument of a program, and its value in the same word, the next one, or the next entry of a list. */
const flagValue =
  /(?<![\w-])--?[\w.-]{0,60}(?:pass(?:word|wd|phrase|code)|pwd|secret|token|credential|key|requirepass|masterauth)(?:["']?[ \t]{1,4}["']?|=["']?|["']?,\s{0,20}["']?|["']?[ \t]*\r?\n[ \t]{0,60}-[ \t]+["']?)(?<secret>(?=[^\s"']{0,511}[0-9!@#%^&*+])[^\s"',$<-][^\s"',]{6,511})/gi;
/** A user and his password, as `curl -u` takes them. */
const userAndPassword =
  /(?<=\s)(?:-u|--user)[ =]["']?[\w.@-]{1,60}:(?<secret>(?=[^\s"']{0,511}[0-9!#%^&*+])[^\s"'$]{7,512})/g;
/** What `sshpass` and logins are given, and a line for `chpasswd`. */
const givenPassword =
  /\b(?:sshpass\s+(?:-v\s+)?-p[ =]?|login\b[^;&|\n]{0,300}?\s-p[ =])["']?(?<secret>[^\s"'$]{7,512})/g;
const linesOfUsers =
  /\b(?:echo|printf)\s+(?:-\w+\s+)?["']?[\w.-]{1,40}:(?<secret>[^\s"'$|]{7,512})(?=["']?\s{0,20}\|\s{0,20}(?:sudo\s+)?(?:\/usr\/sbin\/)?chpasswd\b)/g;
/** What a variable is where nobody sets it: `${DB_PASSWORD:-…}`. */
const fallback =
  /\$\{\w{0,60}(?:pass(?:word|wd|phrase)|pwd|secret|token|credential|key)\w{0,30}:?-(?<secret>[^\s"'{}$]{7,512})(?=\})/gi;
/** A line of a key whose name stands elsewhere. */
const longRun =
  /(?<![A-Za-z0-9+/])(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*[A-Z])(?=[A-Za-z0-9+/]*[0-9])[A-Za-z0-9+/]{40,}={0,2}/g;

const secretPatterns = [
  ...[assignment, secretArgument, namedArgument, shellVariable],
  ...[yamlValue, flowValue, containerVariable, listedVariable, setting, flagValue, userAndPassword],
  ...[givenPassword, linesOfUsers, fallback],
];

/** A text of one word, and what tells that it stands in for a missing value. */
const quoted = /((?:\|\||\?\?)=?\s{0,20}|)["'`]([^\s"'`\\]{7,512})(?=["'`])/g;
/** `tls.VersionTLS10`, as a sentence about code quotes it. */
const ofPackage = /^[a-z][a-z\d]*\.[A-Z][A-Za-z]*\d{0,4}$/;
const keyStart = /-----BEGIN (?:[A-Z]+ ){0,2}PRIVATE KEY(?: BLOCK)?-----/g;
/** The longest private keys in use have about 13,000 characters. */
const longestKey = 20_000;

/**
 * The text with every secret in it made unreadable, character by character: lengths, columns and lines stay. It hides
 * more than is ever reported, since what it hides need only look like a secret. To be called on all code that is shown;
 * on the whole of an excerpt rather than line by line, for a name and its value may stand on two lines.
 */
export function redactSecrets(text: string): string {
  const mask = new Mask(text);
  for (const { format, range } of tokenShapesIn(text))
    if (format.noun !== 'private key') mask.hide(range.start, range.end);
  for (const pattern of secretPatterns) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      mask.hide(end - (match.groups?.['secret'] ?? '').length, end);
    }
  }
  for (const match of text.matchAll(longRun))
    if (!isWordy(match[0])) mask.hide(match.index, match.index + match[0].length);
  for (const match of text.matchAll(quoted)) {
    const [, before = '', value = ''] = match;
    const end = match.index + match[0].length;
    const isCode = value.includes('://') || ofPackage.test(value);
    if ((looksRandom(value) && !isCode) || (before !== '' && isSecretValue(value, 'password')))
      mask.hide(end - value.length, end);
  }
  for (const { index } of text.matchAll(keyStart)) hidePrivateKey(text, index, mask);
  return mask.toString();
}

/** Its lines between the header and the footer; without a footer it is no key but talk of one. */
function hidePrivateKey(text: string, start: number, mask: Mask): void {
  const end = text.indexOf('-----END', start);
  if (end === -1 || end - start > longestKey) return;
  for (const match of text.slice(start, end).matchAll(/[A-Za-z0-9+/=]{8,}/g))
    mask.hideAll(start + match.index, start + match.index + match[0].length);
}

class Mask {
  readonly #text: string;
  #hidden: Uint8Array | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Leaves the first characters of a long secret. */
  hide(start: number, end: number): void {
    this.hideAll(end - start < shortest ? start : start + shown, end);
  }

  hideAll(start: number, end: number): void {
    this.#hidden ??= new Uint8Array(this.#text.length);
    this.#hidden.fill(1, start, end);
  }

  toString(): string {
    const hidden = this.#hidden;
    if (hidden === undefined) return this.#text;
    let result = '';
    let from = 0;
    for (let at = hidden.indexOf(1); at !== -1; at = hidden.indexOf(1, from)) {
      const next = hidden.indexOf(0, at);
      const end = next === -1 ? hidden.length : next;
      result += this.#text.slice(from, at) + this.#text.slice(at, end).replace(/[^\r\n]/g, '*');
      from = end;
    }
    return result + this.#text.slice(from);
  }
}
