import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { namesAny } from '../_kit/names-any.ts';
import { isRequest } from '../_kit/origin/request-parts.ts';
import { TextReader } from '../_kit/origin/text-reader.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { createWrittenTexts } from '../_kit/origin/written-texts.ts';
import { propertyName } from '../_kit/property-name.ts';
import { keyTaken, takenFrom } from '../_kit/taken-from.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { isMailed } from './is-mailed.ts';

/** A link in a mail whose host is the one that a request says it was sent to. */
export interface MailedLink {
  readonly link: Node;
  readonly host: Node;
}

const hostNames = ['host', 'hostname', 'x-forwarded-host', 'origin'];
const sendsMail =
  /\bsend_?(?:e?-?mail|message)|mailer\b|transport(?:er)?\.send|sgMail|mailgun|postmark|\bresend\.emails|\bmails?\.send|e?mail_?(?:service|client|queue)/i;
/** The end of such a link opens something. */
const opens = /reset|verif|confirm|activat|invit|magic|recover|token|unlock/i;
/** The author has a list of his own hosts. */
const listsHosts =
  /(?:allow|trust|known|valid)\w*_?(?:host|origin|domain)|(?:hosts|origins|domains)\.(?:has|includes)\(/i;

export function* findMailedLinks(file: TypeScriptFile): Generator<MailedLink, void> {
  if (!namesAny(file, hostNames) || !sendsMail.test(file.text) || listsHosts.test(file.text)) return;
  const trace = createTrace(file);
  const written = createWrittenTexts();
  const seen = new Set<Node>();
  const compared = new Map<Node, boolean>();
  for (const end of endsOfLinks(file)) {
    const link = textAround(end);
    if (seen.has(link)) continue;
    seen.add(link);
    let host: Node | undefined;
    new TextReader(trace, written, (part, before) => {
      if (/^\n\s*$|:\/\/$/.test(before) && isHostOfRequest(part)) host ??= part;
    }).readAll([link]);
    // A link that stands in another text is told once.
    if (host === undefined || seen.has(host) || !isMailed(link, file, compared)) continue;
    seen.add(host);
    yield { link, host };
  }
}

/** The texts that say what a link opens. */
function* endsOfLinks({ tree }: TypeScriptFile): Generator<Node, void> {
  for (const text of tree.nodesOf('StringLiteral')) if (isEnd(text.value)) yield text;
  for (const text of tree.nodesOf('TemplateElement')) if (isEnd(text.value.raw)) yield text;
}

function isEnd(text: string): boolean {
  return text.includes('/') && text.length < longestLink && opens.test(text);
}

/** A mail as a whole may name the host in what it says. */
const longestLink = 300;

/** More pieces than a link has. */
const mostPieces = 40;

/** All that is put together with it. */
function textAround(piece: Node): Node {
  let at = piece;
  for (let steps = 0; steps < mostPieces; steps += 1) {
    const around = parentOf(at);
    const isSum = around?.type === 'BinaryExpression' && around.operator === '+';
    if (around === undefined || (!isSum && around.type !== 'TemplateLiteral')) break;
    at = around;
  }
  return at;
}

/** `req.headers.host`, `req.get('host')`, `req.hostname`, `ctx.host` */
function isHostOfRequest(part: Node): boolean {
  const value = writtenValue(part);
  if (isCall(value)) {
    const [name] = value.arguments;
    const isHost = name?.type === 'StringLiteral' && hostNames.includes(name.value.toLowerCase());
    if (!isHost || !/^(?:get|header)$/.test(propertyName(value.callee) ?? '')) return false;
    return 'object' in value.callee && isOfRequest(value.callee.object as Node);
  }
  const taken = hostNames.includes(keyTaken(value) ?? '') ? takenFrom(value) : undefined;
  if (taken !== undefined) return isOfRequest(taken);
  const name = propertyName(value)?.toLowerCase() ?? '';
  return hostNames.includes(name) && 'object' in value && isOfRequest(value.object as Node);
}

function isOfRequest(object: Node): boolean {
  const value = writtenValue(object);
  if (isRequest(value) || (value.type === 'Identifier' && value.name === 'ctx')) return true;
  return propertyName(value) === 'headers' && 'object' in value && isOfRequest(value.object as Node);
}
