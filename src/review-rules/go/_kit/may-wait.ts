/** What is written may wait for somebody. */
export function mayWait(text: string): boolean {
  return waiting.test(withoutQuick(text));
}

/** Without calls that wait for nobody. */
export function withoutQuick(text: string): string {
  return text.replaceAll(quick, '');
}

const quick =
  /\b(?:fmt\.(?:Print|Sprint|Fprint|Error)\w*|log\.Print\w*|errors\.New|strings\.\w+|strconv\.\w+|time\.(?:Now|Since|Sleep)|len|cap|append|string|make|new|int|int64|float64)\(/g;
const waiting = /\w\(|<-|\bselect\b|\bgoto\b|\brange\b|\bgo\b|"/;
