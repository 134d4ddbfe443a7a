export function build(version: string): string {
  const lines = ['#!/bin/sh', `version=${version}`];
  lines.push('echo "deploying ${version}"');
  lines.push('    implementation "com.acme:core:${version}"');
  return lines.join('\n');
}
