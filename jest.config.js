import { join } from 'node:path';

/**
 * Threads that analyse are started again and again, and compiling the rules is most of their start. They and the processes
 * of the workers find the cache by this variable.
 */
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/node');

/** @type {import('jest').Config} */
const config = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{src,test}/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  // Rule cases and fixtures hold deliberately broken or foreign code.
  modulePathIgnorePatterns: ['<rootDir>/build/', '/cases/', '<rootDir>/test/fixtures/', '<rootDir>/dist/'],
  watchPathIgnorePatterns: ['/cases/', '<rootDir>/test/fixtures/'],
  // Many suites wait for processes that they start: a worker for each of two cores would leave one of them idle half the time.
  maxWorkers: 3,
  // A worker keeps what its suites loaded: after two hundred of them collecting garbage and starting a process take far longer.
  workerIdleMemoryLimit: '300MB',
  testSequencer: '<rootDir>/test/kit/long-suites-first.js',
  // Tests that start processes share two cores with the others.
  testTimeout: 30_000,
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2024',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
};

export default config;
