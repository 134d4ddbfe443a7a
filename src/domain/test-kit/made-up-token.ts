import { base62Checksum } from '../base62-checksum.ts';

const lower = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
const alphabets = {
  hex: `${digits}abcdef`,
  upper: lower.toUpperCase() + digits,
  letters: lower + lower.toUpperCase(),
  word: digits + lower.toUpperCase() + lower,
} as const;

/** Characters as random as a key's, the same for the same seed. */
export function randomText(length: number, alphabet: keyof typeof alphabets = 'word', seed = 1): string {
  const characters = alphabets[alphabet];
  let state = (seed * 2_654_435_761 + length) % 4_294_967_296 || 1;
  let text = '';
  while (text.length < length) {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    text += characters[Math.floor((state / 4_294_967_296) * characters.length)] ?? '';
  }
  return text;
}

/** `prefix` + body + checksum, as GitHub and npm make their tokens, of one repeated character. */
export function checkedToken(prefix: string): string {
  const body = 'A'.repeat(30);
  return prefix + body + base62Checksum(body);
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** A JSON Web Token with this payload. */
export function madeUpJwt(payload: object): string {
  return [encoded({ alg: 'HS256', typ: 'JWT' }), encoded(payload), randomText(43)].join('.');
}

/** A private key: nothing that a parser of keys would accept. */
export function madeUpPem(kind = 'RSA ', newline = '\n'): string {
  const line = (seed: number): string => randomText(64, 'word', seed);
  const marks = ['BEGIN', 'END'].map((mark) => `-----${mark} ${kind}PRIVATE KEY-----`);
  return [marks[0], line(1), line(2), line(3), `${randomText(24)}==`, marks[1]].join(newline);
}

function glue(...parts: readonly string[]): string {
  return parts.join('');
}

/**
 * One credential at least for every format: made up, and put together here, so that nothing in the repository looks
 * like a credential to whoever scans it.
 */
export function madeUpTokens(): readonly (readonly [issuer: string, text: string])[] {
  const hex = (length: number): string => randomText(length, 'hex');
  const word = (length: number): string => randomText(length);
  const slack = ['https://hooks.slack', '.com/services/T0', word(8), '/B0', word(8), '/', word(24)].join('');
  return [
    ...['p', 'o', 'u', 's', 'r'].map((kind) => ['GitHub', checkedToken(`gh${kind}_`)] as const),
    ['npm', checkedToken('npm_')],
    ['GitHub', ['github', 'pat', word(22), randomText(59, 'word', 2)].join('_')],
    ['GitLab', glue('gl', 'pat', '-', word(20))],
    ['GitLab', glue('gl', 'rt', '-', word(27), '.01.', randomText(9, 'hex'))],
    ['Slack', ['xox' + 'b', '904817263541', '728163940527', word(24)].join('-')],
    ['Slack', ['xap' + 'p', '1', randomText(11, 'upper'), '9048172635417', hex(64)].join('-')],
    ['Slack', slack],
    ['Discord', ['https://discord', '.com/api/webhooks/', '123456789012345678', '/', word(68)].join('')],
    ['Discord', [btoa('123456789012345678'), word(6), randomText(38)].join('.')],
    ['Telegram', glue('7281639405', ':', 'AA', word(33))],
    ['AWS', glue('AK', 'IA', 'QWERTZUIOPASDFGH', "', secret: '", word(40))],
    ['Google', glue('AI', 'za', word(35))],
    ['Google', glue('GOC', 'SPX', '-', word(28))],
    ['Google', glue('ya', '29', '.', word(80))],
    ['Azure storage', glue('Account', 'Key', '=', word(86), '==')],
    ['Azure', glue('aB3', '8', 'Q~', word(33))],
    ['Stripe', glue('sk_', 'live', '_', word(24))],
    ['Stripe', glue('wh', 'sec', '_', word(32))],
    ['Twilio', glue('A', 'C', hex(32), "', '", randomText(32, 'hex', 2))],
    ['SendGrid', ['S' + 'G', word(22), word(43)].join('.')],
    ['Mailchimp', glue(hex(32), '-', 'us', '12')],
    ['Mailgun', glue('key', '-', hex(32))],
    ['Brevo', ['xkey' + 'sib', hex(64), word(16)].join('-')],
    ['OpenAI', glue('sk', '-proj-', word(40), 'T3Blbk', 'FJ', randomText(40, 'word', 2))],
    ['Anthropic', glue('sk', '-ant-', 'api03-', word(93), 'AA')],
    ['Hugging Face', glue('h', 'f_', randomText(34, 'letters'))],
    ['Groq', glue('gs', 'k_', word(52))],
    ['Replicate', glue('r', '8_', word(37))],
    ['Perplexity', glue('ppl', 'x-', word(48))],
    ['xAI', glue('xa', 'i-', word(80))],
    ['PyPI', glue('py', 'pi-', 'AgEIcHlwaS5vcmc', word(60))],
    ['RubyGems', glue('ruby', 'gems_', hex(48))],
    ['Docker Hub', glue('dck', 'r_pat_', word(27))],
    ['DigitalOcean', glue('do', 'p_v1_', hex(64))],
    ['Shopify', glue('shp', 'at_', hex(32))],
    ['Square', glue('sq0', 'csp-', word(43))],
    ['Databricks', glue('da', 'pi', hex(32))],
    ['Linear', glue('lin_', 'api_', word(40))],
    ['Notion', glue('nt', 'n_', word(46))],
    ['Figma', glue('fig', 'd_', word(40))],
    ['Postman', glue('PM', 'AK-', hex(24), '-', hex(34))],
    ['Doppler', glue('d', 'p.pt.', word(43))],
    ['New Relic', glue('NR', 'AK-', randomText(27, 'upper'))],
    ['Grafana', glue('gl', 'sa_', word(32), '_', hex(8))],
    ['Sentry', glue('sntr', 'ys_', word(80))],
    ['HashiCorp Vault', glue('h', 'vs.', word(90))],
    ['Terraform', glue(word(14), '.', 'atlas', 'v1.', word(67))],
    ['Supabase', glue('sb', 'p_', hex(40))],
    ['Atlassian', glue('ATA', 'TT3', word(186))],
    ['Pulumi', glue('pu', 'l-', hex(40))],
    ['JSON Web', madeUpJwt({ sub: '8812', scope: 'billing:write' })],
    ['PEM', madeUpPem()],
    ['PEM', madeUpPem('', '\\n')],
    ['PEM', madeUpPem('OPENSSH ', `\\n' +\n  '`)],
    ['URL', glue('postgres://billing:', 'vX3kd92Lm', '@db.acme.io:5432/billing')],
  ];
}
