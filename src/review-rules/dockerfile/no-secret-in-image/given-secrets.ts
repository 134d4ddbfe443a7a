import { secretKindOf } from '../../../domain/secret-name.ts';
import { isSecretValue } from '../../../domain/secret-value.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { Instruction } from '../../../languages/dockerfile/instruction.ts';
import { passwordsIn } from '../../_kit/passwords-in-script.ts';
import { isPlaceOfSecret } from '../../_kit/is-place-of-secret.ts';

export interface GivenSecret {
  readonly range: Range;
  readonly name: string;
  readonly manner: 'given';
}

/** A word that stands for itself. */
const value = String.raw`["']?(?<value>[^\s"'\x60;&|$<>(){}\\]{7,200})(?=["'\s;&|)]|$)`;
/** `export NAME=…`, `NAME=… program`, `//registry/:_authToken=…`, `--name=…`, `--name …` */
const named = new RegExp(
  String.raw`(?<=^|[\s;&|("':])(?:(?<variable>[A-Za-z_]\w{1,60})=|--(?<flag>[A-Za-z][\w-]{1,60})[= ])${value}`,
  'g',
);
const header = new RegExp(String.raw`\b(?:Authorization|PRIVATE-TOKEN):[ ](?:\w{1,20}[ ])?${value}`, 'g');

/** What a command is given is kept with it, word for word. */
export function givenSecretsIn(instruction: Instruction): Iterable<GivenSecret> {
  const byPlace = new Map<number, GivenSecret>();
  for (const secret of secretsIn(instruction)) byPlace.set(secret.range.start, secret);
  return byPlace.values();
}

function* secretsIn({ body }: Instruction): Generator<GivenSecret, void> {
  for (const { index, 0: whole, groups } of body.text.matchAll(named)) {
    const name = groups?.['variable'] ?? groups?.['flag'] ?? '';
    const kind = isPlaceOfSecret(name) ? undefined : secretKindOf(name);
    const secret = groups?.['value'] ?? '';
    if (kind !== undefined && isSecretValue(secret, kind)) yield given(name, index + whole.length, secret);
  }
  for (const { index, 0: whole, groups } of body.text.matchAll(header)) {
    const secret = groups?.['value'] ?? '';
    if (isSecretValue(secret, 'key')) yield given('Authorization', index + whole.length, secret);
  }
  for (const { start, end, taker } of passwordsIn(body.text))
    yield given(taker, end, body.text.slice(start, end));

  function given(name: string, end: number, secret: string): GivenSecret {
    return { range: body.rangeOf(end - secret.length, end), name, manner: 'given' };
  }
}
