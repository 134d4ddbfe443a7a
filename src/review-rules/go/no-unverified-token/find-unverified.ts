import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callSiteOf } from '../_kit/call-site-of.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { declarationAround, functionAround } from '../_kit/functions.ts';
import { Trace } from '../_kit/origin/trace.ts';
import { packageCall } from '../_kit/package-call.ts';
import type { Unverified } from './unverified.ts';

export const mayTrust =
  /\bParseUnverified\(|, _ :?= [\w.]+\.Parse(?:WithClaims)?\(|\bUnsafeAllowNoneSignatureType\b|\b(?:InsecureSkipSignatureCheck|SkipExpiryCheck): *true/;

const tokens = /\/(?:golang-jwt\/jwt|jwt-go)(?:\/v\d+)?$/;

export function* findUnverified(file: GoFile): Generator<Unverified> {
  const { tree } = file;
  const modules = [...tree.imports.values()];
  if (modules.some((one) => tokens.test(one))) {
    yield* decoded(file);
    yield* ignored(tree);
    yield* unsigned(tree);
  }
  if (modules.some((one) => /\/go-oidc(?:\/v\d+)?\/oidc$|\/go-oidc$/.test(one))) yield* skipped(tree);
}

/** Somewhere in the file a token is checked: what is only decoded may be to find out by which key. */
const checks = /\.(?:Parse|ParseWithClaims|Verify\w*|Validate\w*)\(/;

/** `ParseUnverified(r.Header.Get("X-Token"), &claims)` */
function* decoded(file: GoFile): Generator<Unverified> {
  const { tree, text } = file;
  if (!text.includes('ParseUnverified(') || checks.test(text)) return;
  const trace = new Trace(file);
  for (const call of tree.nodesOf('call_expression')) {
    const name = calledNameOf(call);
    if (name === undefined || tree.textOf(name) !== 'ParseUnverified') continue;
    const site = callSiteOf(call, tree);
    const raw = site?.call.args[0]?.place;
    if (site === undefined || raw === undefined) continue;
    if (trace.of({ flow: site.flow, place: raw }) === 'request') yield { place: call, manner: 'decoded' };
  }
}

/** `token, _ := jwt.Parse(raw, key)`, and nobody asks `token.Valid`. */
function* ignored(tree: GoTree): Generator<Unverified> {
  for (const kind of ['short_var_declaration', 'assignment_statement'])
    for (const statement of tree.nodesOf(kind)) {
      const made = callWithResults(statement, tree);
      const [token = '', error] = made?.names ?? [];
      if (made === undefined || error !== '_') continue;
      const called = packageCall(made.call, tree);
      const isParse = /^Parse(?:WithClaims)?$/.test(called?.name ?? '') && tokens.test(called?.module ?? '');
      const around = functionAround(statement);
      if (!isParse || around === undefined) continue;
      if (token === '_' || !isAskedFor(token, tree.textOf(around)))
        yield { place: made.call, manner: 'ignored' };
    }
}

/** `token.Valid`, `isValid(token)` */
function isAskedFor(token: string, written: string): boolean {
  if (written.includes(`${token}.Valid`)) return true;
  return new RegExp(`(?:[vV]alid|[cC]heck|[vV]erif)\\w*\\((?:[^()\\n]*, *)?${token}[,)]`).test(written);
}

/** `jwt.UnsafeAllowNoneSignatureType`; a token that is signed with it is believed by nobody for that. */
function* unsigned(tree: GoTree): Generator<Unverified> {
  for (const node of tree.nodesOf('selector_expression')) {
    const field = childOf(node, 'field');
    if (field === undefined || tree.textOf(field) !== 'UnsafeAllowNoneSignatureType') continue;
    const call = node.parent?.kind === 'argument_list' ? node.parent.parent : undefined;
    const name = call === undefined ? undefined : calledNameOf(call);
    if (name === undefined || tree.textOf(name) !== 'SignedString') yield { place: node, manner: 'unsigned' };
  }
}

/** `oidc.Config{InsecureSkipSignatureCheck: true}` */
function* skipped(tree: GoTree): Generator<Unverified> {
  for (const element of tree.nodesOf('keyed_element')) {
    if (!isSkipping(element, tree)) continue;
    const literal = element.parent?.parent;
    const type = literal?.kind === 'composite_literal' ? childOf(literal, 'type') : undefined;
    if (type !== undefined && tree.textOf(type) === 'oidc.Config')
      yield { place: element, manner: 'skipped' };
  }
}

function isSkipping(element: GoNode, tree: GoTree): boolean {
  const [key, value] = partsOf(element).map((one) => tree.textOf(one));
  if (value !== 'true') return false;
  return (
    key === 'InsecureSkipSignatureCheck' || (key === 'SkipExpiryCheck' && !mayHaveExpired(element, tree))
  );
}

/** What ends a session, or makes it last longer, is given tokens that are over. */
function mayHaveExpired(element: GoNode, tree: GoTree): boolean {
  const around = declarationAround(element);
  const name = around === undefined ? undefined : childOf(around, 'name');
  return name !== undefined && /log_?out|sign_?out|hint|refresh|renew|expired/i.test(tree.textOf(name));
}
