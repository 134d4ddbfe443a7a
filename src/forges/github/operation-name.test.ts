import { describe, expect, it } from '@jest/globals';
import { operationOf } from './operation-name.ts';

const sha = 'a'.repeat(40);

describe('the name of a request in the metrics', () => {
  it.each([
    ['GET', `/repos/o/r/compare/${sha}...${sha}?per_page=1`, 'GET /repos/{}/{}/compare/{}'],
    ['POST', '/repos/o/pulls/pulls/17/reviews', 'POST /repos/{}/{}/pulls/{}/reviews'],
    ['POST', '/repos/o/r/pulls/1/comments/2/replies', 'POST /repos/{}/{}/pulls/{}/comments/{}/replies'],
    ['PATCH', '/repos/o/r/pulls/comments/2', 'PATCH /repos/{}/{}/pulls/comments/{}'],
    ['GET', '/repos/o/r/collaborators/ann/permission', 'GET /repos/{}/{}/collaborators/{}/permission'],
    ['GET', '/repos/o/r/pulls/17/files?page=2', 'GET /repos/{}/{}/pulls/{}/files'],
    ['GET', `/repos/o/r/git/blobs/${sha}`, 'GET /repos/{}/{}/git/blobs/{}'],
    ['GET', `/repos/o/r/git/trees/${sha}?recursive=1`, 'GET /repos/{}/{}/git/trees/{}'],
    ['POST', '/app/installations/5/access_tokens', 'POST /app/installations/{}/access_tokens'],
    ['POST', '/app/hook/deliveries/9/attempts', 'POST /app/hook/deliveries/{}/attempts'],
  ])('says nothing of whom it was about: %s %s', (method, path, name) => {
    expect(operationOf(method, `https://api.github.com${path}`, undefined)).toBe(name);
    expect(operationOf(method, `https://github.example.com/api/v3${path}`, undefined)).toBe(name);
  });

  it('is the name of the question for GraphQL', () => {
    const body = JSON.stringify({ query: 'mutation Conclude($a: X!) { x }', variables: {} });
    expect(operationOf('POST', 'https://api.github.com/graphql', body)).toBe('graphql Conclude');
    expect(operationOf('POST', 'https://github.example.com/api/graphql', body)).toBe('graphql Conclude');
  });
});
