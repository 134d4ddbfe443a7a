/** Megabytes are those of 1,048,576 bytes. */
export interface SandboxLimits {
  /** Of each process. */
  readonly memoryMegabytes: number;
  readonly processes: number;
  /** Of the checkout with all that is written to it; temporary files may take as much again. In memory. */
  readonly diskMegabytes: number;
}

export interface SandboxedCommand {
  /** For a shell. */
  readonly command: string;
  /** Where the files of the checkout are. */
  readonly files: string;
  /** What is laid into the checkout, read-only: its name there and where it is. */
  readonly dependencies: readonly (readonly [name: string, path: string])[];
  readonly limits: SandboxLimits;
}

const megabyte = 1024 * 1024;
/** An account that owns nothing. */
export const nobody = 65_534;
export const searchPath = '/usr/local/bin:/usr/bin:/bin';
const environment = { PATH: searchPath, HOME: '/tmp', LANG: 'C.UTF-8' };
/** Programs and what they are linked with. Of `/etc` only what programs are found by: its other files hold secrets. */
const systemFolders = [
  ...['/bin', '/sbin', '/lib', '/lib32', '/lib64'],
  ...['/etc/alternatives', '/etc/ld.so.cache', '/etc/ld.so.conf', '/etc/ld.so.conf.d'],
];

/** Number of the pipe on which it is told that the sandbox stands. */
export const startedPipe = 3;

/**
 * For bubblewrap 0.8 and later, which is the first that lets nobody make a namespace of his own inside. It is started in a
 * session of its own, without a terminal, and makes none itself: what it starts could not be ended by its group then.
 */
export function sandboxArguments({
  command,
  files,
  dependencies,
  limits,
}: SandboxedCommand): readonly string[] {
  const size = String(limits.diskMegabytes * megabyte);
  return [
    ...['--unshare-all', '--unshare-user', '--disable-userns'],
    ...['--uid', String(nobody), '--gid', String(nobody), '--cap-drop', 'ALL'],
    ...['--die-with-parent', '--clearenv'],
    ...Object.entries(environment).flatMap(([name, value]) => ['--setenv', name, value]),
    ...['--ro-bind', '/usr', '/usr'],
    ...systemFolders.flatMap((path) => ['--ro-bind-try', path, path]),
    ...['--proc', '/proc', '--dev', '/dev', '--ro-bind', files, '/files'],
    ...['/checkout', '/tmp', '/dev/shm'].flatMap((path) => ['--size', size, '--tmpfs', path]),
    ...dependencies.flatMap(([name, path]) => ['--ro-bind', path, `/checkout/${name}`]),
    // These two are in memory, and have no limit of their own.
    ...['--remount-ro', '/dev', '--remount-ro', '/'],
    ...['--chdir', '/checkout', '--', '/bin/sh', '-c', launcher(limits), 'sh', command],
  ];
}

/** What goes wrong before it says so was not the command's fault. */
function launcher({ memoryMegabytes, processes, diskMegabytes }: SandboxLimits): string {
  const limits = [
    `--data=${memoryMegabytes * megabyte}`,
    `--nproc=${processes}`,
    `--fsize=${diskMegabytes * megabyte}`,
    '--core=0',
  ];
  return [
    'cp -R /files/. /checkout/',
    `prlimit --pid $$ ${limits.join(' ')}`,
    `echo started >&${startedPipe}`,
    `exec ${startedPipe}>&-`,
    'exec /bin/sh -c "$1"',
  ].join(' && ');
}
