import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import type { PipedScript } from '../../_kit/piped-scripts.ts';
import { reportOfScript } from '../../_kit/report-of-script.ts';
import { findUnverifiedSteps } from './find-unverified-steps.ts';

/** A text from the network is run with the token and the secrets of a CI, or of a service. */
export const noUnverifiedStep = defineFileRule('yaml', {
  info: {
    id: 'no-unverified-step',
    family: 'security',
    kinds: ['unverified-script'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports scripts that a step of GitHub Actions, a job of GitLab CI or the start of a container (Compose, Kubernetes) downloads and hands to a shell or an interpreter unseen: `curl … | sh`, `bash <(curl …)`, `sh -c "$(wget …)"`, `eval "$(curl …)"`, `curl -o f.sh … && sh f.sh`, `irm … | iex`.',
      '报告 GitHub Actions 步骤、GitLab CI 任务或容器启动命令（Compose、Kubernetes）下载后不经核对就交给 shell 或解释器执行的脚本：`curl … | sh`、`bash <(curl …)`、`sh -c "$(wget …)"`、`eval "$(curl …)"`、`curl -o f.sh … && sh f.sh`、`irm … | iex`。',
    ),
    why: say(
      'What is run is whatever the address serves on that day, with the token and the secrets of the job or of the service: who took over the server takes them along.',
      '执行的是当天该地址返回的任何内容，并且带有任务或服务的令牌和机密：服务器一旦被接管，这些也会一并泄露。',
    ),
    instead: say(
      'Download a named version, compare its checksum (`sha256sum -c`), then run it; or keep the script in the repository, or use a package or an action of a named commit.',
      '下载指定版本，核对校验和（`sha256sum -c`）后再执行；也可以把脚本放进仓库，或使用软件包、指定提交的 action。',
    ),
    examples: [
      {
        bad: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: curl -fsSL https://get.example.com/install.sh | sh',
        good: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n          curl -fsSLO https://get.example.com/2.1/install.sh\n          echo "$SUM  install.sh" | sha256sum -c\n          sh install.sh',
        file: '.github/workflows/build.yml',
      },
    ],
    sources: [{ name: 'OpenSSF Scorecard Pinned-Dependencies', relation: 'inspired' }],
  },
  find: (file: YamlFile): Iterable<PipedScript> => findUnverifiedSteps(file),
  report: reportOfScript,
});
