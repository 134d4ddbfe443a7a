import { secretKindOf } from '../../../domain/secret-name.ts';
import type { SecretKind } from '../../../domain/secret-name.ts';
import { compactTokensIn, isGenuine, tokenShapesIn } from '../../../domain/secret-token.ts';
import type { SecretToken } from '../../../domain/secret-token.ts';
import { isSecretValue } from '../../../domain/secret-value.ts';
import type { Range } from '../../../domain/text-position.ts';
import { holdsScripts } from '../../../languages/yaml/kind.ts';
import { asScalar, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlScalar } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { isPlaceOfSecret } from '../../_kit/is-place-of-secret.ts';
import { mayTakePassword, passwordsIn } from '../../_kit/passwords-in-script.ts';
import { gitlabScripts } from '../_kit/gitlab-scripts.ts';
import { isTrialPath, isTrialScript } from '../_kit/is-trial-path.ts';
import { onceByPlace } from '../_kit/once-by-place.ts';
import { stepsOf } from '../_kit/steps-of.ts';
import type { NamedValue } from './named-values.ts';
import { namedValuesIn } from './named-values.ts';

export type WrittenSecret =
  | { readonly kind: 'token'; readonly range: Range; readonly token: SecretToken }
  | {
      readonly kind: 'named';
      readonly range: Range;
      readonly name: string;
      readonly noun: SecretKind;
      /** Characters of the value. */
      readonly length: number;
      /** It counts where nobody sets the variable. */
      readonly isByDefault: boolean;
    };

/** Credentials by their format wherever they stand, and by the names of what programs are given. */
export function* findWrittenSecrets(file: YamlFile): Generator<WrittenSecret, void> {
  // What a CI runs, it runs with what it is given.
  const isTrial = !holdsScripts(file.tree.kind) && isTrialPath(file.path);
  for (const token of tokenShapesIn(file.text)) {
    if (isTrial && token.format.isProven !== true) continue;
    if (isGenuine(token)) yield { kind: 'token', range: token.range, token };
  }
  if (!isTrial) yield* onceByPlace(namedSecretsIn(file));
  if (holdsScripts(file.tree.kind) && !isTrialScript(file.path)) yield* onceByPlace(secretsOfScripts(file));
}

function* secretsOfScripts(file: YamlFile): Generator<WrittenSecret, void> {
  if (!mayTakePassword(file.text)) return;
  for (const { range } of scriptsOf(file))
    for (const { start, end, taker } of passwordsIn(file.text.slice(range.start, range.end))) {
      const place = { start: range.start + start, end: range.start + end };
      yield {
        ...{ kind: 'named', range: place, name: taker, noun: 'password' },
        ...{ length: end - start, isByDefault: false },
      };
    }
}

function* scriptsOf(file: YamlFile): Generator<YamlScalar, void> {
  yield* gitlabScripts(file);
  for (const { step } of stepsOf(file)) {
    const script = asScalar(valueOf(step, 'run'));
    if (script !== undefined) yield script;
  }
}

/** Longer texts are data, in which a credential is told by its format. */
const longestValue = 512;

function* namedSecretsIn(file: YamlFile): Generator<WrittenSecret, void> {
  for (const value of namedValuesIn(file)) {
    const secret = value.isEncoded === true ? (encodedToken(value) ?? named(value)) : named(value);
    if (secret !== undefined) yield secret;
  }
}

function encodedToken({ value, range }: NamedValue): WrittenSecret | undefined {
  for (const token of tokenShapesIn(value)) if (isGenuine(token)) return { kind: 'token', range, token };
  return undefined;
}

/** What is filled in when it is deployed: by a shell, SOPS, Helmfile, KMS. */
const filledIn = /^(?:\$|ENC\[|AQICAH|ref\+)/;

/** `${DB_PASSWORD:-s3cret}` of Compose. */
const byDefault = /^\$\{\w+:?-([^{}]+)\}$/;

function named({ name, value: written, range }: NamedValue): WrittenSecret | undefined {
  const [, fallback] = byDefault.exec(written) ?? [];
  const value = fallback ?? written;
  if (value.length > longestValue || filledIn.test(value) || isPlaceOfSecret(name)) return undefined;
  const noun = secretKindOf(name);
  if (noun === undefined || !isSecretValue(value, noun)) return undefined;
  // What has the format of a token was judged as one.
  if (compactTokensIn(value).length > 0) return undefined;
  return { kind: 'named', range, name, noun, length: value.length, isByDefault: fallback !== undefined };
}
