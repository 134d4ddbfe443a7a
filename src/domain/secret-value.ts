import { entropyOf, isPlaceholder, looksRandom } from './entropy.ts';
import type { SecretKind } from './secret-name.ts';

const longest = 512;
/** Text about a secret, a template, a path, an address, a hash: no secret. */
const otherText =
  /\s|[^\x20-\x7e]|\$\{|\{\{|%[sd(]|^[<[{(].*[>\]})]$|:\/\/|^(?:\.{0,2}|~)\/|\\|^[\w.+-]+@[\w-]+\.\w+$|^(?:urn|data|arn|sha\d+|md5|bcrypt|pbkdf2|argon2\w*|scrypt|enc|vault|ssm|op|secrets?|projects|keytar|env|file):|^\$\w{1,8}\$|^(?:ssh-|ecdsa-)|^#/i;
/** `DB_PASSWORD`: the name of a variable. */
const constantName = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
/** Names of techniques whose digits make no password. */
const technique =
  /oauth2?|base(?:32|58|62|64)|sha\d+|md5|utf-?\d+|aes\d*|rsa\d*|pbkdf2|argon2|x509|pkcs\d+|p12|web3|v\d+|s3|ec2|i18n|h\d/gi;
const namesSecret = /pass(?:word|wd|phrase)|\bpwd\b|secret|token|credential/i;

/** Is a literal with such a name a credential of somebody, and no word, label, example or hash? */
export function isSecretValue(value: string, kind: SecretKind): boolean {
  if (value.length > longest || otherText.test(value) || constantName.test(value)) return false;
  return kind === 'key' ? isKey(value) : isPassword(value);
}

function isKey(value: string): boolean {
  return /^[\w.~+/=:!@#$%^&*|,-]+$/.test(value) && looksRandom(value.replace(/^0x/i, ''));
}

/** At least seven characters, letters mixed with digits or signs; one word and a sign are a label. */
function isPassword(value: string): boolean {
  if (value.length < 7 || isPlaceholder(value) || namesSecret.test(value)) return false;
  // A hash: of MySQL when it starts with a star.
  if (/^\*?[0-9a-f]{32,}$/i.test(value)) return false;
  const bare = value.replace(technique, '');
  const hasMix = /[0-9]/.test(bare) || (/[A-Z]/.test(bare.slice(1)) && /[^\w.:/-]/.test(bare));
  return (
    hasMix &&
    /[a-z]/i.test(bare) &&
    entropyOf(value) >= 2.5 &&
    !/^[a-z]+\d{0,2}(?:[-_.][a-z]+\d{0,2})*$/.test(value)
  );
}
