import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { keyName } from '../_kit/property-name.ts';
import { globalPathOf } from './global-path.ts';

/** What begins to tell of changes until what it gave is called, removed or cleared, by module. */
const subscribing: Readonly<Record<string, RegExp>> = {
  'firebase/firestore': /^onSnapshot(?:sInSync)?$/,
  'firebase/auth': /^(?:onAuthStateChanged|onIdTokenChanged)$/,
  'firebase/database': /^on(?:Value|Child(?:Added|Changed|Moved|Removed))$/,
  'firebase/messaging': /^onMessage$/,
  'react-native':
    /^(?:AppState|Keyboard|Linking|BackHandler|Dimensions|DeviceEventEmitter|AccessibilityInfo|Appearance)\.add(?:EventListener|Listener|ChangeListener)$/,
  '@react-native-community/netinfo': /^(?:NetInfo\.)?addEventListener$/,
  'expo-notifications': /^addNotification(?:Received|ResponseReceived)Listener$/,
  '@tauri-apps/api/event': /^listen$/,
  mobx: /^(?:autorun|reaction)$/,
};

/** Names of those calls: a file without any of them subscribes to nothing in that way. */
export const subscribingNames: readonly string[] = [
  ...['onSnapshot', 'onSnapshotsInSync', 'onAuthStateChanged', 'onIdTokenChanged', 'onValue'],
  ...['onChildAdded', 'onChildChanged', 'onChildMoved', 'onChildRemoved', 'onMessage'],
  ...['addEventListener', 'addListener', 'addChangeListener', 'addNotificationReceivedListener'],
  ...['addNotificationResponseReceivedListener', 'listen', 'autorun', 'reaction', 'watchPosition'],
  'subscribe',
];

const names: ReadonlySet<string> = new Set(subscribingNames);

/**
 * `onSnapshot(query, show)`, `AppState.addEventListener('change', show)`, `store.subscribe(show)`
 * @param isTakenBack Is something taken off in the file by what was listened with? Then nobody needs what the call gave.
 */
export function isSubscribingCall(call: NodeOf<'CallExpression'>, isTakenBack: () => boolean): boolean {
  const name = nameOfCallee(call.callee);
  if (name === undefined || !names.has(name)) return false;
  if (name === 'watchPosition') return globalPathOf(call.callee) === 'navigator.geolocation.watchPosition';
  if (call.arguments.some(endsByItself)) return false;
  if (name === 'subscribe') return isOfStore(call);
  const member = moduleMemberOf(call.callee);
  if (member === undefined || !Object.hasOwn(subscribing, member.module)) return false;
  return subscribing[member.module]?.test(member.path) === true && !isTakenBack();
}

/** `{ onlyOnce: true }` */
function endsByItself(argument: Node): boolean {
  return (
    argument.type === 'ObjectExpression' &&
    argument.properties.some((one) => one.type === 'ObjectProperty' && keyName(one) === 'onlyOnce')
  );
}

/** A store of Redux, Zustand and their like, which gives a function that ends the subscription. */
function isOfStore({ callee, arguments: given }: NodeOf<'CallExpression'>): boolean {
  const [listener, ...others] = given;
  const object = unwrap(callee).type === 'MemberExpression' ? namesOfReceiver(callee) : [];
  return (
    listener !== undefined &&
    others.length === 0 &&
    object.length === 1 &&
    /^(?:store|[a-z]\w*Store)$/.test(object[0] ?? '')
  );
}
