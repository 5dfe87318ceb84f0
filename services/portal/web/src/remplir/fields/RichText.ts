import { h, type FunctionalComponent, type VNode } from 'vue';
import { typeset } from '@/i18n/typeset';
import type { RichNode, Text } from '../engine/nodes';

/** Elements a form's text may use; anything else is written as plain words, and no markup of the form is run. */
const ALLOWED = new Set(['a', 'br', 'em', 'strong', 'u', 'ul', 'ol', 'li', 'p', 'span']);

function render(node: RichNode): VNode | string {
  if (node.role === 'line-break') {
    return h('br');
  }
  if (node.role === 'html') {
    return '';
  }
  if (node.role === 'child' || !node.children) {
    return typeset(node.value ?? '');
  }
  const element = node.elementName ?? 'span';
  const children = node.children.map(render);
  if (!ALLOWED.has(element)) {
    return h('span', children);
  }
  return element === 'a' ? link(node, children) : h(element, children);
}

function link(node: RichNode, children: (VNode | string)[]): VNode {
  const safe = /^https?:\/\//.test(node.url ?? '');
  return safe ? h('a', { href: node.url, rel: 'noopener noreferrer' }, children) : h('span', children);
}

/** A text of the form, with its emphasis. */
export const RichText: FunctionalComponent<{ text: Text }> = ({ text }) => text.formatted.map(render);

RichText.props = ['text'];
