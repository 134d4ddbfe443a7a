import { wordsOf } from '../../_kit/words-of.ts';

const holder =
  /^(?:session|sessionid|sess|sid|token|jwt|auth|authorization|accesstoken|refreshtoken|authtoken)$/;
/** `csrf_token` is for scripts, `session_expired` and `auth_redirect` say something about a session. */
const other =
  /^(?:csrf|xsrf|expired?|expires|expiry|expiration|exp|type|kind|status|state|redirect|return|url|uri|path|name|user|flag|hint|time|timeout|count|logged|login|is|has|error|message|method|provider|theme|lang|locale|verifier|nonce|challenge|next|last|first|public|anonymous|guest|client|js|frontend|captcha|test|demo|example|device|tracking|analytics|visitor)$/;

/** Does who has the cookie of this name count as signed in? */
export function isSessionCookie(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => holder.test(word)) && !words.some((word) => other.test(word));
}
