import { describe, expect, it } from '@jest/globals';
import { parseEnvironment } from './environment.ts';
import { jiraSettings, projectsFor } from './jira-settings.ts';

const cloud = {
  JIRA_URL: 'https://example.atlassian.net/',
  JIRA_EMAIL: 'bot@example.com',
  JIRA_TOKEN: 'token',
  JIRA_PROJECTS: 'SHOP, PAY=acme/payments',
};
const read = (variables: Readonly<Record<string, string>>) => () => jiraSettings(parseEnvironment(variables));
const without = (name: keyof typeof cloud, more = {}) => read({ ...cloud, [name]: '', ...more });

describe('the settings of Jira', () => {
  it('are those of an account of the Cloud, or of the token of a Data Center', () => {
    const projects = [
      { key: 'SHOP', below: undefined },
      { key: 'PAY', below: 'acme/payments' },
    ];
    const { url } = { url: 'https://example.atlassian.net' };
    expect(read(cloud)()).toEqual({ url, email: 'bot@example.com', token: 'token', projects });
    const ofOwn = without('JIRA_EMAIL', { JIRA_URL: 'https://jira.example.com/jira' });
    expect(ofOwn()).toMatchObject({ url: 'https://jira.example.com/jira', email: undefined });
    expect(read({})()).toBeUndefined();
  });

  it.each(['JIRA_URL', 'JIRA_TOKEN', 'JIRA_PROJECTS', 'JIRA_EMAIL'] as const)(
    'are refused without %s, which is named',
    (name) => {
      expect(without(name)).toThrow(new RegExp(`${name}: is missing`));
    },
  );

  it.each([
    ['JIRA_PROJECTS', 'shop'],
    ['JIRA_PROJECTS', 'SHOP,'],
    ['JIRA_PROJECTS', 'SHOP=/acme'],
    ['JIRA_EMAIL', 'bot'],
    ['JIRA_URL', 'example.atlassian.net'],
    ['JIRA_TOKEN', 'two words'],
  ])('are refused with %s as %j', (name, value) => {
    expect(read({ ...cloud, [name]: value })).toThrow(new RegExp(`${name}: expected`));
  });
});

describe('a project of Jira', () => {
  const projects = read({ ...cloud, JIRA_PROJECTS: 'SHOP, PAY=acme/payments, OPS=acme' })()?.projects ?? [];

  it.each([
    ['acme/payments', ['SHOP', 'PAY', 'OPS']],
    ['Acme/Payments', ['SHOP', 'PAY', 'OPS']],
    ['acme/payments/api', ['SHOP', 'PAY', 'OPS']],
    ['acme/payments-old', ['SHOP', 'OPS']],
    ['acmes/payments', ['SHOP']],
    ['else/acme', ['SHOP']],
  ])('is open to the repositories that the operator says: %s', (repository, keys) => {
    expect(projectsFor(repository, projects)).toEqual(keys);
  });
});
