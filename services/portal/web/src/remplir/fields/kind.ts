import { hasAppearance, isNumber, type FormNode } from '../engine/nodes';

export type FieldKind = 'number' | 'date' | 'choices' | 'select' | 'search' | 'text' | 'elsewhere';

/** So many choices are still read at a glance; more go into a list, and a hundred into a search. */
const FEW = 7;
const MANY = 60;

/** How a question is answered. Pictures and rankings are answered with another client of the same form. */
export function kindOf(node: FormNode): FieldKind {
  if (node.nodeType === 'select') {
    return kindOfChoice(node);
  }
  if (node.nodeType === 'upload' || node.nodeType === 'rank') {
    return 'elsewhere';
  }
  if (isNumber(node)) {
    return 'number';
  }
  return node.valueType === 'date' ? 'date' : 'text';
}

function kindOfChoice(node: FormNode): FieldKind {
  const count = node.currentState.valueOptions?.length ?? 0;
  if (node.selectType === 'select' || (count <= FEW && !hasAppearance(node, 'minimal'))) {
    return 'choices';
  }
  return count > MANY || hasAppearance(node, 'autocomplete') ? 'search' : 'select';
}
