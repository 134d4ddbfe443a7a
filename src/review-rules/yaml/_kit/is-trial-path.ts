const trial =
  /(?:^|[/._-])(?:dev|devel|development|devcontainer|local|localhost|override|sandbox|tests?|testing|testdata|ci|e2e|bench(?:mark)?s?|docs|examples?|samples?|fixtures?|demos?|tutorials?|playground|minikube|kind)(?=[/._-]|$)/i;

/** Is what the file starts for the machine of a developer, for tests or to show something? */
export function isTrialPath(path: string): boolean {
  return trial.test(path);
}
