/** The author looks where it leads; `/^\/[a-z]/` and `/^https:\/\/example/` look at the beginning. */
const guard =
  /(?<!\b(?:req|request|headers|location|body|query|params))\.(?:host(?:name)?|origin)\b|\.(?:starts|ends)With\(|indexOf\(\s*['"`]|charAt\(0\)|\[0\]\s*[!=]==?|\/\^\\\/(?!\/)|\/\^https\??:\\\/\\\/[a-z(]/i;
/** He says that he does. */
const wordsOfGuard =
  /(?<!control-)allow|white_?list|(?<!timing|raw_?un)safe|trusted|permitted|valid|verif|saniti[sz]e|assert|is_?(?:relative|local|internal|absolute|external)/i;
/** `'Invalid password'`, `users.verify(email, password)`: who comes, not where he is sent. */
const otherChecks =
  /(['"`])[^'"`\n]*\binvalid (?:[\w-]+ ){0,3}?(?:e-?mail|user|login|log-?in|credential|password|token|code|state|signature|csrf|session|link|otp)\w*[^'"`\n]*\1|(?:verif|valid)\w*\([^()\n]*(?:passw|token|otp\b|csrf|state\b|\bcode\b|signature)[^()\n]*\)/gi;

/** `const client = await findClient(uri)`: one that registered that address. */
const lookUp =
  /=\s*await\s+[\w.]{0,60}\b(?:find|lookUp|lookup)\w{0,60}\([\w.]{0,40}(?:ur[il]|redirect)\w{0,20}\)/i;

export function isGuard(source: string): boolean {
  if (guard.test(source) || lookUp.test(source)) return true;
  return wordsOfGuard.test(source) && wordsOfGuard.test(source.replaceAll(otherChecks, ''));
}
