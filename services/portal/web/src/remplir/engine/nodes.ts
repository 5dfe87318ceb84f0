/**
 * What the renderer needs of the form engine's nodes, and nothing else. The engine's own types describe far more and
 * lean on files that its package does not carry.
 */
export interface Text {
  readonly asString: string;
  readonly formatted: readonly RichNode[];
}

export interface RichNode {
  readonly id: string;
  readonly role: 'parent' | 'child' | 'line-break' | 'html';
  readonly elementName?: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly RichNode[];
}

export interface Choice {
  readonly value: string;
  readonly label: Text;
  readonly properties: readonly (readonly [string, string])[];
}

export interface Violation {
  readonly condition: 'constraint' | 'required';
  readonly message: Text | null;
}

export interface NodeState {
  readonly reference: string;
  readonly readonly: boolean;
  readonly relevant: boolean;
  readonly required: boolean;
  readonly label: Text | null;
  readonly hint: Text | null;
  readonly children: readonly FormNode[] | null;
  readonly valueOptions: readonly Choice[] | null;
  readonly instanceValue?: string;
}

export interface FormNode {
  readonly nodeType: string;
  readonly nodeId: string;
  readonly valueType?: string;
  readonly selectType?: 'select' | 'select1';
  readonly appearances: Iterable<string> | null;
  readonly definition: { readonly bind: { readonly nodeset: string; readonly relevant: Expression | null; readonly calculate: Expression | null } };
  readonly currentState: NodeState;
  readonly validationState: { readonly violation?: Violation | null };
  setValue?(value: string): unknown;
  selectValue?(value: string | null): unknown;
  selectValues?(values: readonly string[]): unknown;
  addInstances?(): unknown;
  removeInstances?(index: number, count?: number): unknown;
}

interface Expression {
  readonly expression?: string;
}

export interface Language {
  readonly language: string;
  readonly isSyntheticDefault?: true;
}

export interface FormRoot extends FormNode {
  readonly languages: readonly Language[];
  setLanguage(language: Language): unknown;
  prepareInstancePayload(): Promise<{ readonly data: readonly [{ get(name: string): Blob }] }>;
}

const ASKED = new Set(['input', 'select', 'trigger', 'range', 'rank', 'upload']);

/** A node that a person answers. */
export function isQuestion(node: FormNode): boolean {
  return ASKED.has(node.nodeType) && !node.currentState.readonly;
}

export function isRepeat(node: FormNode): boolean {
  return node.nodeType.startsWith('repeat-range');
}

export function isNumber(node: FormNode): boolean {
  return node.valueType === 'int' || node.valueType === 'decimal';
}

export function isBlank(node: FormNode): boolean {
  return (node.currentState.instanceValue ?? '') === '';
}

export function hasAppearance(node: FormNode, name: string): boolean {
  return [...(node.appearances ?? [])].includes(name);
}

/** Every node below that is shown now, itself first; what is not relevant is not walked. */
export function* shownNodes(node: FormNode): Generator<FormNode> {
  if (!node.currentState.relevant) {
    return;
  }
  yield node;
  for (const child of node.currentState.children ?? []) {
    yield* shownNodes(child);
  }
}

/** The questions asked now under a node, repeats included. */
export function questionsOf(node: FormNode): FormNode[] {
  return [...shownNodes(node)].filter(isQuestion);
}

/** Whether anything under the node can be seen: a group without a visible child is not shown at all. */
export function isVisible(node: FormNode): boolean {
  for (const shown of shownNodes(node)) {
    if (isQuestion(shown) || shown.nodeType === 'note' || isRepeat(shown)) {
      return true;
    }
  }
  return false;
}

export function nameOf(node: FormNode): string {
  return node.definition.bind.nodeset.split('/').pop() ?? '';
}

/** The node's place in the form without line numbers, as its bindings name it. */
export function placeOf(node: FormNode): string {
  return node.definition.bind.nodeset;
}

/** The same below the root, whose name may change from one edition to the next: `budget/produits_total`. */
export function pathOf(node: FormNode): string {
  return placeOf(node).split('/').slice(2).join('/');
}
