export function writeDeploy(lines: string[], version: string): void {
  lines.push(`version=${version}`);
  lines.push('echo "deploying ${version}"');
  lines.push('    implementation "com.acme:core:${version}"');
}
