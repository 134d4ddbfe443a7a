import type { Format } from './report.ts';

export const formatNames = [
  'text',
  'json',
  'sarif',
  'github',
  'gitlab-codequality',
  'checkstyle',
  'junit',
] as const;
export type FormatName = (typeof formatNames)[number];

/** Only the format that is asked for is read from disk. */
export async function loadFormat(name: FormatName): Promise<Format> {
  switch (name) {
    case 'text':
      return (await import('./text.ts')).renderText;
    case 'json':
      return (await import('./json.ts')).renderJson;
    case 'sarif':
      return (await import('./sarif.ts')).renderSarif;
    case 'github':
      return (await import('./github.ts')).renderGithub;
    case 'gitlab-codequality':
      return (await import('./gitlab-codequality.ts')).renderGitLabCodeQuality;
    case 'checkstyle':
      return (await import('./checkstyle.ts')).renderCheckstyle;
    case 'junit':
      return (await import('./junit.ts')).renderJunit;
  }
}
