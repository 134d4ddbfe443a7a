/** Does the operator compare two values with each other? */
export function isComparison(operator: string): boolean {
  switch (operator) {
    case '===':
    case '!==':
    case '==':
    case '!=':
    case '<':
    case '>':
    case '<=':
    case '>=':
      return true;
    default:
      return false;
  }
}
