/** The author looks at the host, or says that he does. */
const guard =
  /(?<!\b(?:req|request|headers|location|body|query|params))\.(?:host(?:name)?|origin)\b|[{,]\s*(?:host(?:name)?|origin)\b[^{}=]*\}\s*=|\.(?:starts|ends)With\(|(?<!control-)allow|white_?list|(?<!timing|raw_?un)safe|trusted|permitted|forbidden|blocked|private(?!\s+(?:(?:static|async|readonly|override)\s+)*[\w$]+\s*[(<:?!=])|ssrf|ipaddr|\bdns\b|\b(?:lookup|resolve[46])\(|validat|verif|saniti[sz]e|assert|\/\^https\??:\\\/\\\/[a-z(]/i;

export function isGuard(source: string): boolean {
  return guard.test(source);
}
