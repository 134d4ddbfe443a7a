import { secretKindOf } from '../../../domain/secret-name.ts';
import type { SecretToken } from '../../../domain/secret-token.ts';
import { compactTokensIn, hasCompactToken, isGenuine } from '../../../domain/secret-token.ts';
import { isSecretValue } from '../../../domain/secret-value.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { Dockerfile } from '../../../languages/dockerfile/dockerfile.ts';
import type { Instruction, Stage } from '../../../languages/dockerfile/instruction.ts';
import { listIn } from '../../../languages/dockerfile/instruction.ts';
import type { Assignment } from '../../../languages/dockerfile/words.ts';
import { assignmentsOf, wordsOf } from '../../../languages/dockerfile/words.ts';
import { mayTakePassword } from '../../_kit/passwords-in-script.ts';
import { isPlaceOfSecret } from '../../_kit/is-place-of-secret.ts';
import { stagesOfImage } from '../_kit/final-stage.ts';
import type { GivenSecret } from './given-secrets.ts';
import { givenSecretsIn } from './given-secrets.ts';
import type { MountedFile } from './mounted-files.ts';
import { mountedFiles } from './mounted-files.ts';
import type { PrintedSecret } from './printed-secrets.ts';
import { printedSecrets } from './printed-secrets.ts';

export type ImageSecret =
  | {
      readonly range: Range;
      readonly name: string;
      /** `written`: the value stands here; `kept`: an ENV holds a build argument; `used`: a RUN is built with one. */
      readonly manner: 'written' | 'kept' | 'used';
    }
  | { readonly range: Range; readonly token: SecretToken; readonly manner: 'token' }
  | { readonly range: Range; readonly name: string; readonly manner: 'copied' }
  | GivenSecret
  | MountedFile
  | PrintedSecret;

const forTests =
  /(?:^|[/._-])(?:dev|development|devcontainer|tests?|testing|ci|e2e|examples?|samples?|fixtures?|demo)(?=[/._-]|$)/i;

export function* findImageSecrets({ path, text, tree }: Dockerfile): Generator<ImageSecret, void> {
  const hasNames = secretWord.test(text);
  const hasTokens = hasCompactToken(text);
  const hasFiles = secretFileWord.test(text);
  const hasUser = mayTakePassword(text);
  if ((!hasNames && !hasTokens && !hasFiles && !hasUser) || forTests.test(path)) return;
  if (hasNames || hasTokens || hasUser)
    for (const instruction of tree.instructions) {
      if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG')
        yield* valuesIn(instruction, hasTokens);
      else yield* commandSecrets(instruction, hasTokens);
    }
  const ofImage = stagesOfImage(tree.stages);
  if (hasNames)
    for (const stage of tree.stages) yield* printedIn(stage, { text, isKept: ofImage.includes(stage) });
  // Of the other stages only what is copied stays; builders keep their history to themselves. An ARG ends with its stage.
  for (const stage of ofImage) {
    if (hasNames) yield* argumentsKept(stage);
    if (hasFiles) for (const instruction of stage.instructions) yield* filesIn(instruction);
  }
}

/** Each name that tells of a secret has one of these in it. */
const secretWord = /pass|pwd|secret|token|key|bearer|credential/i;

function* valuesIn(instruction: Instruction, mayBeToken: boolean): Generator<ImageSecret, void> {
  for (const { name, value, range } of assignmentsOf(instruction))
    if (value !== undefined && isWritten(name, value, mayBeToken)) yield { range, name, manner: 'written' };
}

function* commandSecrets(instruction: Instruction, mayBeToken: boolean): Generator<ImageSecret, void> {
  const tokens = mayBeToken ? [...tokensIn(instruction)] : [];
  yield* tokens;
  if (instruction.keyword !== 'RUN') return;
  // What has the format of a token is told of as one.
  const isToken = ({ range }: GivenSecret): boolean =>
    tokens.some((token) => token.range.start < range.end && range.start < token.range.end);
  for (const secret of givenSecretsIn(instruction)) if (!isToken(secret)) yield secret;
}

/** A command and a label are kept word for word. */
function* tokensIn({ body }: Instruction): Generator<ImageSecret, void> {
  if (body.text.length < shortestToken) return;
  for (const token of compactTokensIn(body.text)) {
    if (!isGenuine(token)) continue;
    yield { range: body.rangeOf(token.range.start, token.range.end), token, manner: 'token' };
  }
}

/** What such files are for is to hold secrets. */
const secretFile =
  /(?:^|\/)(?:\.env(?:\.prod(?:uction)?)?(?:\.local)?|\.pgpass|\.netrc|id_(?:rsa|ed25519|ecdsa)|master\.key|credentials\.json|service[-_]account(?:[-_]key)?\.json)$/;

/** Each of their names has one of these in it. */
const secretFileWord = /\.env|\.pgpass|\.netrc|id_|master\.key|credentials\.json|account/;

/** Of the folder of the build; what another stage made is its own matter. */
function* filesIn(instruction: Instruction): Generator<ImageSecret, void> {
  const { keyword, flags } = instruction;
  if ((keyword !== 'COPY' && keyword !== 'ADD') || flags.some(({ name }) => name === 'from')) return;
  const words = listIn(instruction) === undefined ? wordsOf(instruction) : [];
  for (const { text, range } of words.slice(0, -1))
    if (secretFile.test(text)) yield { range, name: text, manner: 'copied' };
}

/** Shorter texts hold no credential that can be told by its format. */
const shortestToken = 20;

function isWritten(name: string, value: string, mayBeToken: boolean): boolean {
  if (mayBeToken && value.length >= shortestToken && compactTokensIn(value).some((token) => isGenuine(token)))
    return true;
  const kind = isPlaceOfSecret(name) ? undefined : secretKindOf(name);
  return kind !== undefined && isSecretValue(value, kind);
}

/** Logs of a build show it, whatever becomes of the stage. Of an argument that the image keeps more is told. */
function* printedIn(
  { instructions }: Stage,
  { text, isKept }: { readonly text: string; readonly isKept: boolean },
): Generator<PrintedSecret | MountedFile, void> {
  const secrets = new Set<string>();
  for (const instruction of instructions) {
    if (instruction.keyword === 'ARG' && !isKept)
      for (const { name } of secretsIn(instruction)) secrets.add(name);
    if (instruction.keyword !== 'RUN') continue;
    yield* printedSecrets(instruction, secrets, text);
    yield* mountedFiles(instruction, { file: text, isKept });
  }
}

function* argumentsKept({ instructions }: Stage): Generator<ImageSecret, void> {
  const secrets = new Map<string, Assignment>();
  const told = new Set<string>();
  for (const instruction of instructions) {
    if (instruction.keyword === 'ARG') for (const one of secretsIn(instruction)) secrets.set(one.name, one);
    if (secrets.size === 0) continue;
    if (instruction.keyword === 'ENV') yield* keptBy(instruction, secrets);
    if (instruction.keyword !== 'RUN') continue;
    for (const { name } of secrets.values()) {
      if (told.has(name) || !uses(instruction, name)) continue;
      told.add(name);
      yield { range: instruction.range, name, manner: 'used' };
    }
  }
}

/** Build arguments that whoever builds gives a secret; one with a default of its own is no secret. */
function secretsIn(instruction: Instruction): readonly Assignment[] {
  return assignmentsOf(instruction).filter(
    ({ name, value }) => (value ?? '') === '' && !isPlaceOfSecret(name) && secretKindOf(name) !== undefined,
  );
}

function* keptBy(
  instruction: Instruction,
  secrets: ReadonlyMap<string, Assignment>,
): Generator<ImageSecret, void> {
  for (const { name, value = '', range } of assignmentsOf(instruction))
    if (variablesIn(value).some((one) => secrets.has(one))) yield { range, name, manner: 'kept' };
}

/** Docker lists the arguments of a RUN only where it uses one; those of a mount it does not. */
function uses({ body, flags }: Instruction, name: string): boolean {
  const isMounted = flags.some(
    (flag) => flag.name === 'mount' && flag.value.includes('type=secret') && flag.value.includes(name),
  );
  return !isMounted && variablesIn(body.text).includes(name);
}

function variablesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/(?<!\\)\$\{?([A-Za-z_]\w*)/g), ([, name = '']) => name);
}
