import { exec, execSync, type ChildProcess } from 'child_process';

export function stop(pid: number, signal: 'TERM' | 'KILL', child: ChildProcess, delay: string) {
  exec(`kill -${signal} ${pid}`);
  exec('ps -o rss= -p ' + child.pid);
  execSync(`sleep ${Number(delay)}`);
  execSync(`sleep ${parseInt(delay, 10) + 1}`);
  execSync(`head -n ${delay.length} notes.txt; sleep ${Math.round(pid / 1000)}`);
}
