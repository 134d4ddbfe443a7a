import { AppError } from '../domain/errors.ts';
import type { Environment } from './environment.ts';
import { jiraEnvironment } from './jira-environment.ts';
import type { JiraProject } from './jira-environment.ts';

/** What the Jira part runs with. */
export interface JiraSettings {
  /** Without a slash at its end. */
  readonly url: string;
  /** undefined: a Data Center. */
  readonly email: string | undefined;
  readonly token: string;
  readonly projects: readonly JiraProject[];
}

/**
 * undefined: the part is off. Half of the settings never come this far, but for an account that only the Cloud wants.
 * @throws {AppError} `invalid-environment`
 */
export function jiraSettings({
  jiraUrl: url,
  jiraEmail: email,
  jiraToken: token,
  jiraProjects: projects,
}: Environment): JiraSettings | undefined {
  if (url === undefined || token === undefined || projects === undefined) return undefined;
  if (email === undefined && new URL(url).hostname.endsWith('.atlassian.net')) throw withoutAccount();
  return { url, email, token, projects };
}

function withoutAccount(): AppError {
  const { name, purpose, example } = jiraEnvironment.jiraEmail;
  const problems = `  ${name}: is missing: Jira Cloud needs it. ${purpose}. Example: ${name}=${example}`;
  return new AppError('invalid-environment', { problems });
}

/** Keys of the projects whose tickets changes of a repository may name. Neither forge tells upper from lower case in paths. */
export function projectsFor(repository: string, projects: readonly JiraProject[]): readonly string[] {
  const path = repository.toLowerCase();
  return projects.flatMap(({ key, below }) => {
    const top = below?.toLowerCase();
    return top === undefined || path === top || path.startsWith(`${top}/`) ? [key] : [];
  });
}
