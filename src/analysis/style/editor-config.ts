import type { EditorStyle, PrettierOptions } from '../../domain/file-style.ts';
import { createPathMatcher, patternProblem } from '../../domain/path-pattern.ts';
import { foldersAbove } from './folders-above.ts';
import { editorFile } from './style-files.ts';

type Properties = ReadonlyMap<string, string>;

interface Section {
  readonly matches: (path: string) => boolean;
  readonly properties: Properties;
}

interface EditorConfig {
  readonly isRoot: boolean;
  readonly sections: readonly Section[];
}

/**
 * What the `.editorconfig` files of a repository say, by path: https://spec.editorconfig.org. Its patterns are matched by the matcher of
 * our own settings, whose time is bounded whatever is written there; ranges of numbers (`{1..9}`) match nothing.
 */
export class EditorConfigs {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #known = new Map<string, EditorConfig | undefined>();

  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /** A nearer file beats one further up, a later section an earlier one. */
  propertiesOf(path: string): Properties {
    const layers: Properties[] = [];
    for (const folder of foldersAbove(path)) {
      const config = this.#configIn(folder);
      if (config === undefined) continue;
      const below = path.slice(folder.length);
      const own = config.sections.filter(({ matches }) => matches(below)).map(({ properties }) => properties);
      layers.unshift(...own);
      if (config.isRoot) break;
    }
    return new Map(layers.flatMap((properties) => [...properties]));
  }

  #configIn(folder: string): EditorConfig | undefined {
    if (!this.#known.has(folder)) {
      const text = this.#texts.get(folder + editorFile);
      this.#known.set(folder, text === undefined ? undefined : parseEditorConfig(text));
    }
    return this.#known.get(folder);
  }
}

function parseEditorConfig(text: string): EditorConfig {
  const sections: { readonly pattern: string; readonly properties: Map<string, string> }[] = [];
  let isRoot = false;
  for (const written of text.split('\n')) {
    const line = written.trim();
    if (line === '' || /^[#;]/.test(line)) continue;
    if (line.startsWith('[') && line.endsWith(']'))
      sections.push({ pattern: line.slice(1, -1), properties: new Map() });
    else {
      const equals = line.search(/[=:]/);
      const [key, value] = [
        line.slice(0, equals).trim().toLowerCase(),
        line
          .slice(equals + 1)
          .trim()
          .toLowerCase(),
      ];
      if (equals <= 0) continue;
      if (sections.length === 0) isRoot ||= key === 'root' && value === 'true';
      else sections.at(-1)?.properties.set(key, value);
    }
  }
  return {
    isRoot,
    sections: sections.map(({ pattern, properties }) => ({ matches: matcher(pattern), properties })),
  };
}

function matcher(pattern: string): (path: string) => boolean {
  // `**` also spans folders as a part of a name.
  const spelled = pattern.replaceAll(/(?<!\/|^)\*\*|\*\*(?!\/|$)/g, '**/*');
  return patternProblem(spelled) === undefined ? createPathMatcher([spelled]) : () => false;
}

/** undefined: it asks for nothing that a text can be held to. */
export function editorStyleOf(properties: Properties): EditorStyle | undefined {
  const indentStyle = oneOf(['tab', 'space'], properties.get('indent_style'));
  const endOfLine = oneOf(['lf', 'crlf'], properties.get('end_of_line'));
  const style: EditorStyle = {
    ...(indentStyle && { indentStyle }),
    ...(endOfLine && { endOfLine }),
    ...(properties.get('trim_trailing_whitespace') === 'true' && { trimsTrailingSpace: true }),
    ...(properties.get('insert_final_newline') === 'true' && { endsWithNewline: true }),
    ...measuresOf(properties, indentStyle),
  };
  return Object.keys(style).length === 0 ? undefined : style;
}

/** `off`, `unset` and what is no number ask for nothing. */
function measuresOf(properties: Properties, indentStyle: EditorStyle['indentStyle']): EditorStyle {
  const size = properties.get('indent_size');
  const tabWidth = numberIn(properties.get('tab_width') ?? size);
  const indentSize = size === 'tab' ? tabWidth : numberIn(size);
  const lineLength = numberIn(properties.get('max_line_length'));
  const charset = oneOf(['utf-8', 'latin1'], properties.get('charset'));
  const isSpaces = indentStyle !== 'tab' && !(size === 'tab' && indentStyle === undefined);
  return {
    ...(isSpaces && indentSize !== undefined && indentSize > 1 && { indentSize }),
    ...(lineLength !== undefined && { lineLength, ...(tabWidth !== undefined && { tabWidth }) }),
    ...(charset && { charset }),
  };
}

/** What Prettier takes from there, where its own options do not say otherwise. */
export function prettierOptionsOf(properties: Properties): PrettierOptions {
  const width = numberIn(properties.get('max_line_length'));
  const size = properties.get('indent_size');
  const tab = numberIn(size === 'tab' ? properties.get('tab_width') : (size ?? properties.get('tab_width')));
  const endOfLine = oneOf(['lf', 'crlf', 'cr'], properties.get('end_of_line'));
  const style = properties.get('indent_style') ?? (size === 'tab' ? 'tab' : undefined);
  return {
    ...(style !== undefined && style !== 'unset' && { useTabs: style === 'tab' }),
    ...(tab !== undefined && { tabWidth: tab }),
    ...(width !== undefined && { printWidth: width }),
    ...(properties.get('max_line_length') === 'off' && { printWidth: Number.POSITIVE_INFINITY }),
    ...(endOfLine && { endOfLine }),
  };
}

function oneOf<const T extends string>(known: readonly T[], value: string | undefined): T | undefined {
  return known.find((one) => one === value);
}

function numberIn(value: string | undefined): number | undefined {
  return value !== undefined && /^[1-9]\d{0,2}$/.test(value) ? Number(value) : undefined;
}
