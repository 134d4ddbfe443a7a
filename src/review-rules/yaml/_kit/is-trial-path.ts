const trial =
  /(?:^|[/._-])(?:dev|devel|development|devcontainer|local|localhost|override|sandbox|tests?|testing|testdata|ci|e2e|bench(?:mark)?s?|docs|examples?|samples?|fixtures?|demos?|tutorials?|playground|minikube|kind)(?=[/._-]|$)/i;

/** Is what the file starts for the machine of a developer, for tests or to show something? */
export function isTrialPath(path: string): boolean {
  return trial.test(path);
}

/** The same of what a CI runs: `ci` in its name says only that it does. */
export function isTrialScript(path: string): boolean {
  return trial.test(path.replaceAll(/(?<=^|[/._-])ci(?=[/._-]|$)/gi, ''));
}
