import { hasBase62Checksum } from './base62-checksum.ts';
import { entropyOf, isPlaceholder } from './entropy.ts';
import { isGrantingJwt } from './jwt.ts';
import { isRealCredential } from './url-credential.ts';

/** A kind of credential that can be told by its looks. */
export interface TokenFormat {
  /** Who issues it, as written there. */
  readonly issuer: string;
  readonly noun: TokenNoun;
  /** Source of a regular expression. Its first group, when there is one, is the secret part. */
  readonly pattern: string;
  /** `certain`: nothing else looks like it. */
  readonly confidence: 'certain' | 'likely';
  /** A checksum or a structure says that it is no example: it counts wherever it is found. */
  readonly isProven?: boolean;
  /** Default: random enough to be no example. */
  accepts?(secret: string, whole: string): boolean;
}

export type TokenNoun = 'token' | 'key' | 'private key' | 'secret' | 'password' | 'webhook';

const word = '[A-Za-z0-9]';
const wordy = '[A-Za-z0-9_-]';
const hex = '[0-9a-f]';

function token(issuer: string, pattern: string, noun: TokenNoun = 'token'): TokenFormat {
  return { issuer, noun, pattern, confidence: 'certain' };
}

function key(issuer: string, pattern: string): TokenFormat {
  return token(issuer, pattern, 'key');
}

const checked = { confidence: 'certain', isProven: true, accepts: hasBase62Checksum } as const;

/** Credentials of one piece, without white space and quotes. Prefix and length are as the issuers document them. */
export const compactFormats: readonly TokenFormat[] = [
  { ...checked, issuer: 'GitHub', noun: 'token', pattern: `gh[opsur]_${word}{36}` },
  { ...checked, issuer: 'npm', noun: 'token', pattern: `npm_${word}{36}` },
  token('GitHub', `github_pat_${word}{22}_${word}{59}`),
  token(
    'GitLab',
    `gl(?:pat|dt|rt|ptt|cbt|ft|soat|agent|oas|imt)-${wordy}{20,}(?:\\.[0-9a-z]{2}\\.[0-9a-z]{9})?`,
  ),
  token('Slack', `xox[abeoprs]-(?:\\d+-){1,3}${word}{20,}`),
  token('Slack', `xapp-\\d-[A-Z0-9]{8,}-\\d{8,}-${hex}{32,}`),
  token('Slack', `https://hooks\\.slack\\.com/services/T\\w{6,}/B\\w{6,}/(\\w{20,})`, 'webhook'),
  token(
    'Discord',
    `https://(?:\\w+\\.)?discord(?:app)?\\.com/api/webhooks/\\d{16,20}/(${wordy}{60,})`,
    'webhook',
  ),
  { ...token('Discord', `[MNO]${wordy}{23,27}\\.${wordy}{6}\\.${wordy}{27,38}`), accepts: isOfBot },
  token('Telegram', `\\d{8,10}:AA${wordy}{33}`),
  { ...key('Google', `AIza${wordy}{35}`), confidence: 'likely' },
  token('Google', `GOCSPX-${wordy}{28}`, 'secret'),
  token('Google', `ya29\\.${wordy}{60,}`),
  key('Azure storage', `AccountKey=([A-Za-z0-9+/]{86}==)`),
  token('Azure', `[A-Za-z0-9_~.]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}`, 'secret'),
  key('Stripe', `[rs]k_live_${word}{24,}`),
  token('Stripe', `whsec_[A-Za-z0-9+/]{32,}`, 'secret'),
  key('SendGrid', `SG\\.${wordy}{22}\\.${wordy}{43}`),
  { ...key('Mailchimp', `${hex}{32}-us\\d{1,2}`), confidence: 'likely' },
  key('Mailgun', `key-${hex}{32}`),
  key('Brevo', `xkeysib-${hex}{64}-${word}{16}`),
  key('OpenAI', `sk-(?:proj-|svcacct-|admin-)?${wordy}{20,}T3BlbkFJ${wordy}{20,}`),
  key('Anthropic', `sk-ant-(?:api|admin|oat)\\d\\d-${wordy}{80,}`),
  token('Hugging Face', `hf_[A-Za-z]{34}`),
  key('Groq', `gsk_${word}{52}`),
  key('Replicate', `r8_${word}{37}`),
  key('Perplexity', `pplx-${word}{48}`),
  key('xAI', `xai-${word}{80}`),
  token('PyPI', `pypi-AgE${wordy}{50,}`),
  key('RubyGems', `rubygems_${hex}{48}`),
  token('Docker Hub', `dckr_(?:pat|oat)_${wordy}{27,}`),
  token('DigitalOcean', `do[opr]_v1_${hex}{64}`),
  token('Shopify', `shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}`),
  token('Square', `sq0(?:atp-${wordy}{22}|csp-${wordy}{43})`),
  token('Databricks', `dapi${hex}{32}(?:-\\d)?`),
  key('Linear', `lin_api_${word}{40}`),
  token('Notion', `ntn_${word}{43,}`),
  token('Figma', `figd_${wordy}{40}`),
  key('Postman', `PMAK-${hex}{24}-${hex}{34}`),
  token('Doppler', `dp\\.(?:pt|st|sa|ct)\\.${word}{40,}`),
  key('New Relic', `NRAK-[A-Z0-9]{27}`),
  token('Grafana', `gl(?:sa_${word}{32}_${hex}{8}|c_[A-Za-z0-9+/]{32,}={0,2})`),
  token('Sentry', `sntry[su]_[A-Za-z0-9+/=_-]{60,}`),
  token('HashiCorp Vault', `hv[sb]\\.${wordy}{24,}`),
  token('Terraform', `${word}{14}\\.atlasv1\\.${wordy}{60,}`),
  token('Supabase', `sb(?:p_${hex}{40}|_secret_${wordy}{31,})`),
  token('Atlassian', `ATATT3[A-Za-z0-9+/=_-]{180,}`),
  token('Pulumi', `pul-${hex}{40}`),
  {
    ...token('', `eyJ${wordy}{12,}\\.eyJ${wordy}{12,}\\.${wordy}{20,}`),
    issuer: 'JSON Web',
    confidence: 'likely',
    accepts: isGrantingJwt,
  },
  {
    issuer: 'URL',
    noun: 'password',
    pattern: `[a-z][a-z0-9+.-]{1,15}://[^\\s:/@"'\`<>{}$()]{0,80}:([^\\s/@"'\`<>{}$\\\\()]{4,128})@[A-Za-z0-9_[][\\w.-]*`,
    confidence: 'likely',
    accepts: isRealCredential,
  },
];

/** Credentials that take more than one piece of text to be known. */
export const spreadFormats: readonly TokenFormat[] = [
  key(
    'AWS',
    `A[KS]IA[A-Z2-7]{16}[^]{1,160}?(?<![A-Za-z0-9/+=])((?=[^'"\`\\s]*[a-z])(?=[^'"\`\\s]*[0-9])[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])`,
  ),
  { ...key('Twilio', `AC${hex}{32}[^]{1,80}?(?<!\\w)(${hex}{32})(?!\\w)`), confidence: 'likely' },
  {
    issuer: 'PEM',
    noun: 'private key',
    pattern: `(-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----)(?:\\\\[nr]|[\\s"'\`+,])*[A-Za-z0-9+/]{40}[A-Za-z0-9+/]*`,
    confidence: 'certain',
    accepts: (_header, whole) => isRandomToken(whole.slice(-40)),
  },
];

/** A token of Discord begins with the number of its bot, in base64. */
function isOfBot(secret: string): boolean {
  const [bot = ''] = secret.split('.');
  return /^\d{17,20}$/.test(Buffer.from(bot, 'base64url').toString('latin1')) && isRandomToken(secret);
}

/** Is it no example: neither a placeholder nor a few characters repeated? */
export function isRandomToken(secret: string): boolean {
  const body = secret.replace(/^[A-Za-z0-9]{2,10}[-_.]/, '');
  return !isPlaceholder(body) && entropyOf(body) >= (/^[0-9a-f]+$/.test(body) ? 3 : 3.3);
}
