import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { keyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';

type ResultsOf = (callee: FunctionNode) => readonly Node[];
type Options = NodeOf<'ObjectExpression'>;

/** What a component that is written as options calls by a name: what its data, its computed values and its `setup` give. */
export interface ComponentValues {
  /** What it holds at first, or always. undefined: it is none of these. */
  startOf(name: string): readonly Node[] | undefined;
  methodNamed(name: string): FunctionNode | undefined;
}

export function createComponentValues(file: TypeScriptFile, resultsOf: ResultsOf): ComponentValues {
  const options = optionsOf(file);
  const part = (name: string): Node | undefined => options && propertyOf(options, name);
  const resultsOfPart = (name: string): readonly Node[] => {
    const value = part(name);
    if (value === undefined) return [];
    return (isFunction(value) ? resultsOf(value) : [value]).map((one) => writtenValue(one));
  };
  const computed = propertiesOf(part('computed'));
  const methods = propertiesOf(part('methods'));
  const given = [...resultsOfPart('data'), ...resultsOfPart('setup')].map((one) => propertiesOf(one));
  return {
    startOf(name) {
      const getter = computed.get(name);
      if (getter !== undefined) return resultsOfComputed(getter, resultsOf);
      const values = given.flatMap((one) => one.get(name) ?? []);
      return values.length === 0 ? undefined : values;
    },
    methodNamed(name) {
      const method = methods.get(name);
      return method !== undefined && isFunction(method) ? method : undefined;
    },
  };
}

/** By their names: a large component is asked for many. What is spread into an object may replace what stands before. */
function propertiesOf(object: Node | undefined): ReadonlyMap<string, Node> {
  const properties = new Map<string, Node>();
  for (const one of object?.type === 'ObjectExpression' ? object.properties : []) {
    if (one.type === 'SpreadElement') properties.clear();
    const name = one.type === 'SpreadElement' ? undefined : keyName(one);
    if (name !== undefined && one.type !== 'SpreadElement')
      properties.set(name, one.type === 'ObjectProperty' ? one.value : one);
  }
  return properties;
}

/** A function, or `{ get() { … } }`. */
export function resultsOfComputed(computed: Node, resultsOf: ResultsOf): readonly Node[] {
  const getter = computed.type === 'ObjectExpression' ? propertyOf(computed, 'get') : computed;
  return getter !== undefined && isFunction(getter) ? resultsOf(getter) : [];
}

/** `export default { … }`, also in `defineComponent` or `Vue.extend`. */
function optionsOf({ tree }: TypeScriptFile): Options | undefined {
  const [exported] = tree.nodesOf('ExportDefaultDeclaration');
  if (exported === undefined) return undefined;
  const value = writtenValue(exported.declaration);
  const given = value.type === 'CallExpression' ? value.arguments[0] : value;
  const options = given && unwrap(given);
  return options?.type === 'ObjectExpression' ? options : undefined;
}
