import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isFunction } from '../_kit/functions.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import type { WeakSetting } from './weak-setting.ts';

/** Another check takes the place of the usual one, or what the other side shows is only looked at. */
const ownCheck =
  /\bVerifyPeerCertificate\b|\bVerifyConnection\b|\bClientAuth\b|\bFixedHostKey\b|fingerprint|\bpinn?(?:ed|ing)?\b/i;
/** A check that looks at nothing. */
const noCheck =
  /\bVerify(?:PeerCertificate|Connection)\s*[:=]+\s*func\([^{}]*\) error \{\s*return nil;?\s*(?:\/\/.*\s*|\/\*[^]*?\*\/\s*)*\}/g;
/** The file checks certificates itself, or switches the usual check on again. */
const checkedElsewhere = /\bx509\.VerifyOptions\b|\bPeerCertificates\b|\.InsecureSkipVerify = (?!true\b)/;
/** It writes Go, for whoever develops the program. */
const writesSource = /"go\/(?:format|printer)"/;
/** The file brings a certificate of its own along, for tests or for who trusts it: nothing is safe by that. */
const ownKey = /-----BEGIN (?:\w+ )?PRIVATE KEY-----/;
/** The way leads to the own machine, or to nobody's. */
const ownMachine =
  /\blocalhost\b|\b127\.0\.0\.1\b|\[?::1\]|\bDial(?:Unix|Pipe)\b|"unix"|\bnet\.Pipe\(|httptest\./;
/** A setting of that name is looked at, or the function says what it does. */
const asked =
  /(?<!tls\.Config\W{0,3})\b(?!InsecureSkipVerify\b|InsecureIgnoreHostKey\b)\w*(?:insecure|self_?signed|skip[-_]?(?:tls|ssl|verif|cert|host)|(?:no|disable|ignore|without)[-_]?(?:tls|ssl|verif|cert|host|check)|trust_?all|unsafe|untrusted|probe|health|wait_?for|reachable)/i;
/** Files that only developers run, or that look at what is wrong with servers. */
const forDevelopers =
  /(?:^|\/)(?:scripts?|hack|examples?|tests?|testing|fixtures?|samples?|mocks?|dev|tools|interop)\//i;

/**
 * Does the author know: is the setting asked for by another one, for the own machine, or is something else looked at in its place?
 * The text of a function is read once, however many settings it holds.
 */
export function createIsMeant({ path, tree, text }: GoFile): (setting: WeakSetting) => boolean {
  const isChecked = [checkedElsewhere, writesSource, ownKey].some((pattern) => pattern.test(text));
  const known = new Map<GoNode, boolean>();
  const conditions = new Map<GoNode, boolean>();
  const asksFor = (around: GoNode): boolean => {
    const found = conditions.get(around) ?? isUnderCondition(around, text);
    conditions.set(around, found);
    return found;
  };
  const isOwnMatter = (owner: GoNode): boolean => {
    const before = known.get(owner);
    if (before !== undefined) return before;
    const source = tree.textOf(owner).replaceAll(noCheck, '');
    const found = [ownCheck, ownMachine, asked].some((pattern) => pattern.test(source));
    known.set(owner, found);
    return found;
  };
  return ({ place }) => {
    if (isReplaced(place, tree)) return true;
    if (isChecked || forDevelopers.test(path) || isSaid(text, place)) return true;
    let owner: GoNode | undefined;
    for (const around of nodesAround(place)) {
      if (asksFor(around)) return true;
      if (isFunction(around) || around.kind === 'var_spec') owner = around;
    }
    return owner !== undefined && isOwnMatter(owner);
  };
}

/** `check := ssh.InsecureIgnoreHostKey()`, and further down `check, err = knownhosts.New(file)`: it is there for whoever gives no keys. */
function isReplaced(place: GoNode, tree: GoTree): boolean {
  const statement = place.parent?.parent;
  if (statement?.kind !== 'short_var_declaration') return false;
  const name = tree.textOf(childOf(statement, 'left') ?? statement);
  const list = statement.parent;
  if (list === undefined || !/^\w+$/.test(name)) return false;
  const after = tree.textOf(list).slice(statement.end - list.start, statement.end - list.start + longestTurn);
  return new RegExp(`^\\s*${name}\\b(?:, \\w+)? = `, 'm').test(after);
}

/** Characters behind a setting in which it may be replaced. */
const longestTurn = 4_000;

/** Whoever names the linter that tells the same has decided. */
function isSaid(text: string, { start, end }: GoNode): boolean {
  const [above = '', line = ''] = text
    .slice(Math.max(0, start - longestComment), start)
    .split('\n')
    .slice(-2);
  const [rest = ''] = text.slice(end, end + longestComment).split('\n');
  return /nosec|nolint|lgtm|self.?signed|insecure (?:by|on)|on purpose|intentional|(?:can(?:not|'t)|do(?:es)?(?: not|n't)|no need to|not) (?:be )?(?:verif|check|validat)/i.test(
    [above, line, rest].join('\n'),
  );
}

/** Characters beside a setting that are looked at. */
const longestComment = 300;

/** Nobody gave a certificate: `c.CAFile == ""`, `len(c.RootPEM) == 0`. */
const isLack =
  /^(?:[\w.()]*(?:ca|cert|root|pem|bundle)\w*\s*[!=]=\s*(?:""|``)|len\([\w.]*(?:ca|cert|root|pem|bundle)\w*\)\s*(?:[!=]=|>)\s*0)$/i;

/** `if config.Debug {`, a `case`; asking whether something is there or went wrong is no condition. */
function isUnderCondition(around: GoNode, text: string): boolean {
  if (/^(?:expression_case|default_case|type_case|communication_case)$/.test(around.kind)) return true;
  if (around.kind !== 'if_statement') return false;
  const condition = withoutParentheses(childOf(around, 'condition'));
  if (condition === undefined) return false;
  const asks = text.slice(condition.start, Math.min(condition.end, condition.start + longestComment));
  return !/^[\w.()]+\s*[!=]=\s*nil$|scheme|https/i.test(asks) && !isLack.test(asks);
}
