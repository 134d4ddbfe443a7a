import { asScalar, valueAt } from '../../../languages/yaml/node.ts';
import type { YamlMap, YamlScalar } from '../../../languages/yaml/node.ts';
import { usesOf } from '../_kit/steps-of.ts';

/** Actions that hand one of their inputs to a shell. */
const inputs: ReadonlyMap<string, readonly string[]> = new Map([
  ['azure/cli', ['inlineScript']],
  ['azure/powershell', ['inlineScript']],
  ['appleboy/ssh-action', ['script']],
  ['garygrossgarten/github-action-ssh', ['command']],
  ['nick-fields/retry', ['command']],
  ['nick-invision/retry', ['command']],
  ['mikefarah/yq', ['cmd']],
  ['reactivecircus/android-emulator-runner', ['script']],
  ['addnab/docker-run-action', ['run']],
  ['devcontainers/ci', ['runCmd']],
  ['uraimo/run-on-arch-action', ['run', 'install', 'setup']],
  ['cross-platform-actions/action', ['run']],
  ['vmactions/freebsd-vm', ['run', 'prepare']],
]);

export function handedScripts(step: YamlMap): readonly YamlScalar[] {
  const [action = ''] = (usesOf(step)?.text ?? '').toLowerCase().split('@');
  return (inputs.get(action) ?? []).flatMap((name) => asScalar(valueAt(step, 'with', name)) ?? []);
}
