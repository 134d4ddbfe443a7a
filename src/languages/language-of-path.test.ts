import { describe, expect, it } from '@jest/globals';
import { languageOfPath } from './language-of-path.ts';

describe('the language of a path', () => {
  it.each(['a.js', 'a.jsx', 'a.mjs', 'a.cjs', 'a.ts', 'a.tsx', 'a.mts', 'src/A.CTS', '.js'])(
    '%s is the JavaScript family',
    (path) => {
      expect(languageOfPath(path)).toEqual({ language: 'typescript', by: 'path' });
    },
  );

  it.each(['a.vue', 'src/App.VUE'])('%s has some of it within', (path) => {
    expect(languageOfPath(path)).toEqual({ language: 'typescript', by: 'path', within: 'vue' });
  });

  it.each(['a.go', 'cmd/a_test.go'])('%s is Go', (path) => {
    expect(languageOfPath(path)).toEqual({ language: 'go', by: 'path' });
  });

  it.each(['go.mod', 'a.go.txt', 'a.json', 'a.ts.txt', 'ts', 'js/a', 'a.mjsx', 'a.d'])(
    '%s is none that is read',
    (path) => {
      expect(languageOfPath(path)).toBeUndefined();
    },
  );
});

describe('the language of a file without an ending of its own', () => {
  it.each([
    'Dockerfile',
    'web/Dockerfile',
    'Dockerfile.prod',
    'web.dockerfile',
    'Containerfile',
    'dockerfile.web-1',
  ])('%s is a Dockerfile', (path) => {
    expect(languageOfPath(path)).toEqual({ language: 'dockerfile', by: 'path' });
  });

  it.each([
    'Dockerfile.md',
    'Dockerfile.j2',
    'src/dockerfile.py',
    'Dockerfiles',
    '.dockerignore',
    'mydockerfile',
  ])('%s is none', (path) => {
    expect(languageOfPath(path)).toBeUndefined();
  });

  it('of YAML is told by the path, or has to be told by the text', () => {
    expect(languageOfPath('.github/workflows/ci.yml')).toEqual({ language: 'yaml', by: 'path' });
    expect(languageOfPath('deploy/web.YAML')).toEqual({ language: 'yaml', by: 'text' });
    expect(languageOfPath('pnpm-lock.yaml')).toBeUndefined();
  });
});
