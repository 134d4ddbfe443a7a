import type { Node } from '../../../languages/typescript/node.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { globalPathOf } from './global-path.ts';

export interface Widget {
  readonly module: RegExp;
  readonly path: RegExp;
  /** The methods that end it; the first one is named to the author. */
  readonly ends: readonly string[];
  /** A look-up by which others may end it. */
  readonly foundBy?: string;
}

/** What draws into an element of the page, and goes on listening, observing and drawing until it is ended. */
const widgets: readonly Widget[] = [
  { module: /^chart\.js(?:\/auto)?$/, path: /^(?:Chart)?$/, ends: ['destroy'], foundBy: 'getChart' },
  { module: /^leaflet$/, path: /^[mM]ap$/, ends: ['remove'] },
  { module: /^(?:mapbox-gl|maplibre-gl)$/, path: /^Map$/, ends: ['remove'] },
  { module: /^echarts(?:\/core)?$/, path: /^init$/, ends: ['dispose'], foundBy: 'getInstanceByDom' },
  {
    module: /^monaco-editor/,
    path: /^editor\.create(?:DiffEditor)?$/,
    ends: ['dispose'],
    foundBy: 'getEditors',
  },
  { module: /^(?:@codemirror\/view|codemirror)$/, path: /^EditorView$/, ends: ['destroy'] },
  { module: /^@tiptap\/(?:core|vue-3|vue-2)$/, path: /^Editor$/, ends: ['destroy'] },
  { module: /^three$/, path: /^WebGLRenderer$/, ends: ['dispose', 'forceContextLoss'] },
  { module: /^hls\.js$/, path: /^$/, ends: ['destroy'] },
  { module: /^video\.js$/, path: /^$/, ends: ['dispose'] },
  { module: /^(?:swiper|apexcharts|uplot|sortablejs)$/, path: /^$/, ends: ['destroy'] },
  { module: /^(?:wavesurfer\.js|sortablejs)$/, path: /^create$/, ends: ['destroy'] },
  { module: /^highcharts/, path: /^(?:[cC]hart|stockChart|mapChart)$/, ends: ['destroy'] },
  { module: /^@fullcalendar\/core$/, path: /^Calendar$/, ends: ['destroy'] },
  { module: /^ag-grid-community$/, path: /^createGrid$/, ends: ['destroy'] },
  { module: /^lightweight-charts$/, path: /^createChart$/, ends: ['remove'] },
  { module: /^(?:@xterm\/xterm|xterm)$/, path: /^Terminal$/, ends: ['dispose'] },
  { module: /^pixi\.js$/, path: /^Application$/, ends: ['destroy'] },
  { module: /^lottie-web$/, path: /^loadAnimation$/, ends: ['destroy'], foundBy: 'destroy' },
  { module: /^@popperjs\/core$/, path: /^createPopper$/, ends: ['destroy'] },
];

/** A file without one of these makes none of them. */
export const widgetNames: readonly string[] = [
  ...['chart.js', 'chart.js/auto', 'leaflet', 'mapbox-gl', 'maplibre-gl', 'echarts', 'echarts/core'],
  ...['monaco-editor', 'monaco-editor/esm/vs/editor/editor.api', '@codemirror/view', 'codemirror', 'three'],
  ...[
    '@tiptap/core',
    '@tiptap/vue-3',
    '@tiptap/vue-2',
    'hls.js',
    'video.js',
    'swiper',
    'apexcharts',
    'uplot',
  ],
  ...['sortablejs', 'wavesurfer.js', 'highcharts', 'highcharts/highstock', '@fullcalendar/core'],
  ...['ag-grid-community', 'lightweight-charts', '@xterm/xterm', 'xterm', 'pixi.js', 'lottie-web'],
  ...['@popperjs/core', 'Worker'],
];

const worker: Widget = { module: /^$/, path: /^$/, ends: ['terminate'] };

/** What a call or `new` makes, when it is one of them. @param isNew Of a class of the page itself. */
export function widgetOf(callee: Node, isNew: boolean): Widget | undefined {
  const member = moduleMemberOf(callee);
  if (member !== undefined)
    return widgets.find(({ module, path }) => module.test(member.module) && path.test(member.path));
  if (!isNew || callee.type !== 'Identifier') return undefined;
  return callee.name === 'Worker' && globalPathOf(callee) === 'Worker' ? worker : undefined;
}
