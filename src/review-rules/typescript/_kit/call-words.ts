/*
 * What the names of calls say about their failure. The lists come from reading a few hundred empty handlers in published
 * code: which of them their authors would defend.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** First words of what may fail by its nature, and whose failure leaves nothing to do. */
export const optionalVerbs = words(
  // ends something that may have ended already
  'close end pipe destroy dispose release abort cancel terminate kill disconnect stop shutdown quit exit unlink rm rmdir ' +
    'rimraf clear cleanup clean unref unsubscribe unregister off unbind unmount detach uninstall revoke ' +
    'teardown rollback unlock unwatch unload hide drain flush ' +
    // looks whether something is there
    'stat lstat fstat access exists readlink realpath readdir read resolve require import detect supports probe check ' +
    'is has can try guess lookup which ping peek test parse decode ' +
    // makes ready what may be ready
    'mkdir mkdirp chmod chown utimes symlink touch ensure wait ' +
    // tells somebody, as a courtesy
    'log debug info warn error trace print notify track report capture record prefetch preload warm prime ' +
    // asks the browser for what the user may refuse
    'focus blur select scroll vibrate play pause resume',
);

/** What `remove…` takes away without harm. */
export const removable = words(
  'listener listeners child item attribute class event all file files dir directory folder temp tmp reaction reactions',
);

/** Words in the names of objects whose every call is optional. */
export const optionalReceivers = words(
  'storage localstorage sessionstorage console logger log telemetry analytics tracker tracking metrics metric stats cache cacache ' +
    'performance navigator history document window location audio video clipboard devtools router navigation haptics ' +
    'sentry process os screen spinner progress monitor page locator browser chrome cdp speech',
);

/** What is sent again soon anyway. */
export const repeated = words('heartbeat heartbeats keepalive beacon');

/** Words in the names of files whose loss is no loss. */
export const expendable = words('log logs cache tmp temp lock lease pid trace dump');

/** Objects of the platform whose calls are feature tests when they stand in a `try`. */
export const platformObjects = words(
  'Object Reflect Symbol Intl JSON Date Atomics CSS URL Buffer Number String BigInt Array',
);

/** Of these what only makes a value for what comes next, and does not fail on any that people have. */
export const platformMakers = words(
  'stringify now keys values entries fromEntries assign freeze from of isArray concat alloc',
);

/** Functions of the platform that throw on bad input, or on platforms that lack something. */
export const platformFunctions = words(
  'atob btoa decodeURI decodeURIComponent encodeURIComponent escape unescape eval structuredClone BigInt Symbol ' +
    'importScripts matchMedia getComputedStyle requestFullscreen exitFullscreen requestPointerLock execCommand postMessage',
);

/** Objects of a connection, which the other side may have closed. */
export const connections = words(
  'ws websocket socket sock tls conn connection peer port channel tunnel client stream worker child proc agent res response ' +
    'reply session sessions stdin stdout stderr parent opener webview',
);
export const sendingVerbs = words('send write emit');

/** Objects of a chat, where a message may be gone and a person may have blocked the bot. */
export const chats = words('message msg ctx context interaction bot');
export const chatVerbs = words('answer reply react edit defer delete follow pin leave send');

/** What starts another program: asked for its answer, it is a probe. */
export const probes = words('exec execsync execfile execfilesync spawn spawnsync execa execasync');

/** First words of what rejects when a person says no, or what shows its errors itself (forms, mutations). */
export const refusals = words('confirm prompt validate mutate');

/** First words of what is done for its effect, so that it matters whether it was done. */
export const weightyEffects = words(
  'save store persist insert create update upsert delete write append upload submit publish process handle run execute ' +
    'perform sync synchronize synchronise migrate import export pay charge transfer refund book order deploy install init ' +
    'initialize initialise setup start boot launch connect register apply do rename dispatch trigger query post put patch ' +
    'fetch load refresh reload render build generate convert transform compile copy ' +
    'calculate compute risky dangerous',
);

/** What `send…` sends that somebody waits for; a word to a connection may come too late at any time. */
export const mail = words(
  'mail email emails message messages sms notification invoice receipt report order request reminder',
);

/** The same for what is called for its result. */
export const weightyResults = words(
  'calculate compute process save insert update submit charge pay execute perform compile render risky dangerous',
);
