import { labels, t } from './texts';

export function check(errors: Record<string, string>, fields: { password: string }): void {
  console.log('password is missing');
  console.log(labels.password, t.password, errors.password, fields.password);
  console.error(`Please enter a password`);
}
