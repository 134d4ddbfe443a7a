/**
 * What engines, browsers, Node, the tools that run tests and programs that load plugins give without being asked. Classes of browsers by the word
 * they begin with: there are a thousand.
 */
const names = new Set(
  `
  $ $$ AI AICreateMonitor AITextSession AbortController AbortPaymentEvent AbortSignal
  AbsoluteOrientationSensor AbstractRange Accelerometer AggregateError AnalyserNode Animation Array
  ArrayBuffer AsyncDisposableStack Atomics Attr Audio AuthenticatorAssertionResponse
  AuthenticatorAttestationResponse AuthenticatorResponse BarProp BarcodeDetector BaseAudioContext BigInt
  BigInt64Array BigUint64Array BiquadFilterNode Blob Bluetooth Boolean BrowserCaptureMediaStreamTrack Buffer
  Bun By CDATASection CSPViolationReportBody CSS Cache CanMakePaymentEvent CaretPosition ChapterInformation
  Client Clients Clipboard Comment CompositionEvent CompressionStream CookieChangeEvent
  CookieDeprecationLabel CookieStore CookieStoreManager CrashReportContext CreateMonitor Credential
  CredentialsContainer CropTarget Crypto Cypress DartObject Date DecompressionStream
  DedicatedWorkerGlobalScope DelegatedInkTrailPresenter Deno DigitalCredential DisposableStack Document
  EditContext Element Error EvalError Event External EyeDropper FederatedCredential Fence FencedFrameConfig
  File FinalizationRegistry Float16Array Float32Array Float64Array Function GLOBAL GPU Gamepad Geolocation
  GravitySensor Gyroscope HID Headers Highlight History IdentityCredential IdentityCredentialError
  IdentityProvider Image Infinity Ink Int16Array Int32Array Int8Array IntegrityViolationReportBody
  InterestEvent Intl Iterator JSON JSX Keyboard KeyframeEffect LanguageDetector LanguageModel
  LargestContentfulPaint Location Lock Map Math MathMLAnchorElement MathMLElement ModelContext
  ModelGenericSession ModelManager NaN NavigateEvent Navigation NavigationActivation
  NavigationCurrentEntryChangeEvent NavigationDestination NavigationHistoryEntry
  NavigationPrecommitController NavigationPreloadManager NavigationTransition Navigator NavigatorLogin
  NavigatorManagedData NavigatorUAData NetworkInformation Node NotRestoredReasonDetails NotRestoredReasons
  Notification NotifyPaintEvent Number OTPCredential Object Observable OfflineAudioCompletionEvent
  OfflineAudioContext OpaqueRange Option OrientationSensor Origin PERSISTENT PasswordCredential Path2D
  Performance Permissions PermissionsPolicy Plugin Presentation PressureObserver PressureRecord Profiler
  Promise ProtectedAudience Proxy PublicKeyCredential QUnit QuotaExceededError Range React ReferenceError
  Reflect RegExp RelativeOrientationSensor ReportingObserver Request Response RestrictionTarget Sanitizer
  Scheduler Scheduling Screen ScrollTimeline Selection Sensor Serial Set Storage String Subscriber
  SubtleCrypto Summarizer SuppressedError Symbol SyntaxError TEMPORARY Temporal Text TimelineTrigger
  TimelineTriggerRange TimelineTriggerRangeList Touch Translator TypeError URIError URL USB Uint16Array
  Uint32Array Uint8Array Uint8ClampedArray Viewport VisibilityStateEntry WeakMap WeakRef WeakSet Window
  Worker Worklet _ __dirname __filename addEventListener after afterAll afterEach ai alert andThen angular
  asyncTest atob before beforeAll beforeEach bench blur browser btoa by caches cancelAnimationFrame
  cancelIdleCallback chai chrome clearImmediate clearInterval clearTimeout click clientInformation clients
  close closed confirm context cookieStore crashReport createImageBitmap credentialless crossOriginIsolated
  crypto currentPath currentRouteName currentURL customElements cy decodeURI decodeURIComponent deepEqual
  define describe devicePixelRatio dispatchEvent document documentPictureInPicture element encodeURI
  encodeURIComponent equal escape eval event expect expectAsync exports external fail fdescribe feature
  fence fetch fetchLater fillIn find findAll findWithAssert fit fixture focus fonts frameElement frames gc
  getComputedStyle getScreenDetails getSelection global globalThis history importScripts indexedDB
  innerHeight innerWidth isFinite isNaN isSecureContext it jQuery jasmine jest keyEvent launchQueue length
  localStorage location locationbar matchMedia menubar mocha model module moveBy moveTo name navigation
  navigator notDeepEqual notEqual notOk notPropEqual notStrictEqual offscreenBuffering ok open opener opr
  origin originAgentCluster outerHeight outerWidth page pageXOffset pageYOffset parent parseFloat parseInt
  pauseTest pending performance personalbar postMessage print process prompt propEqual protractor
  queryLocalFonts queueMicrotask raises registration removeEventListener reportError requestAnimationFrame
  requestIdleCallback requestResize require resizeBy resizeTo resumeTest root run runs scheduler screen
  screenLeft screenTop screenX screenY scroll scrollBy scrollTo scrollX scrollY scrollbars self
  serviceWorker sessionStorage setImmediate setInterval setTimeout setup sharedStorage should
  showDirectoryPicker showOpenFilePicker showSaveFilePicker sinon skipWaiting specify speechSynthesis spyOn
  spyOnAllFunctions spyOnProperty start status statusbar stop strictEqual structuredClone styleMedia suite
  suiteSetup suiteTeardown teardown test throwUnless throwUnlessAsync throws toolbar top triggerEvent
  trustedTypes undefined unescape vi viewport visit visualViewport wait waits waitsFor
  webkitRequestFileSystem webkitRequestFileSystemSync webkitResolveLocalFileSystemSyncURL
  webkitResolveLocalFileSystemURL when window xcontext xdescribe xit xspecify xtest console arguments
  WebAssembly cordova wx uni my swan tt $app
  Drupal Ember Excel GM Homey Meteor Mongo Office PowerPoint Word Zotero artifacts figma frappe hexo hre penpot
  sails strapi web3
`.split(/\s+/),
);
const families =
  /^(?:Abort|Animation|Audio|Background|Broadcast|Byte|Cache|Canvas|Channel|Character|Client|Clipboard|Close|Command|Composition|Compression|Count|Credential|Crypto|CSS|Custom|Data|Decompression|Device|Document|DOM|Drag|Element|Encoded|Event|Extendable|Fetch|File|Focus|Font|Form|Fragment|Gamepad|Geolocation|GPU|Hash|HID|History|HTML|IDB|Idle|Image|Input|Intersection|Keyboard|Launch|Layout|Location|Media|Message|MIDI|Mouse|Mutation|Navigat|Node|Notification|Offscreen|Page|Paint|Payment|Performance|Permission|Picture|Plugin|Pointer|Pop|Presentation|Progress|Promise|Push|Range|Readable|Remote|Report|Request|Resize|Response|RTC|Scheduler|Screen|Security|Selection|Sensor|Serial|Service|Shadow|Shared|Source|Speech|Static|Storage|Style|Submit|SVG|Task|Text|Time|Toggle|Touch|Track|Transform|Transition|Tree|Trusted|UI|URL|USB|User|Validity|Video|Visual|Wake|Web|Wheel|Window|Worker|Writable|XML|XPath|XR|XSLT)[A-Z]/;

/** Is the name, undeclared, one that exists somewhere? Handlers (`onerror`) and names in the style of build tools too. */
export function isPlatformName(name: string): boolean {
  return names.has(name) || families.test(name) || isOfBuild(name) || /^(?:on[a-z]+$|_|[$%])|\$$/.test(name);
}

/** `DEBUG_MODE`: a build tool may put in a value for it. */
export function isOfBuild(name: string): boolean {
  return /^[A-Z][A-Z\d_]+$/.test(name);
}
