import { isSecretValue } from '../../../domain/secret-value.ts';

/** A text without one of these holds no data source with a password. */
export const mayBeDataSource = /@(?:tcp|udp)\(|\bpassword=/i;

const forms = [
  /^[\w.-]+:(?<secret>[^\s/]+)@(?:tcp|udp)\((?<host>[^)]*)\)\//,
  /(?:^|[\s;])(?:host|server)=(?<host>[^\s;]+)[\s;](?:.*[\s;])?password=(?<secret>[^\s;]+)/i,
  /(?:^|[\s;])password=(?<secret>[^\s;]+)[\s;](?:.*[\s;])?(?:host|server)=(?<host>[^\s;]+)/i,
];
/** It opens nothing that others come to, or is put in elsewhere. */
const own =
  /^(?:localhost|127\.|\[?::1|0\.0\.0\.0|host\.docker|db\b(?!\.)|mysql\b(?!\.)|postgres\b(?!\.))|[%${<]|example|test/i;

/** The password of `user:password@tcp(host)/name` and of `host=… password=…`. */
export function passwordOfSource(value: string): string | undefined {
  for (const form of forms) {
    const { secret = '', host = '' } = form.exec(value)?.groups ?? {};
    if (secret !== '' && !own.test(host) && isSecretValue(secret, 'password')) return secret;
  }
  return undefined;
}
