import { isBlank, isQuestion, isRepeat, isVisible, nameOf, type FormNode, type FormRoot } from './nodes';

/** A page of the questionnaire: a top-level group, or what stands outside of any group. */
export interface Section {
  code: string;
  nodes: readonly FormNode[];
  group: FormNode | null;
}

export interface Progress {
  answered: number;
  total: number;
}

const LOOSE = 'questions';

/** The pages to show now, in the form's order; a group whose gate is closed is not one. */
export function sectionsOf(root: FormRoot): Section[] {
  const sections: Section[] = [];
  for (const node of root.currentState.children ?? []) {
    if (!isVisible(node)) {
      continue;
    }
    if (node.nodeType === 'group') {
      sections.push({ code: nameOf(node), group: node, nodes: node.currentState.children ?? [] });
    } else {
      addLoose(sections, node);
    }
  }
  return sections;
}

function addLoose(sections: Section[], node: FormNode): void {
  const last = sections.at(-1);
  if (last && last.group === null) {
    sections[sections.length - 1] = { ...last, nodes: [...last.nodes, node] };
  } else {
    const index = sections.filter((section) => section.group === null).length;
    sections.push({ code: index ? `${LOOSE}-${index + 1}` : LOOSE, group: null, nodes: [node] });
  }
}

/** Answered out of asked. A repeat counts for nothing: no line is an answer too. */
export function progressOf(nodes: readonly FormNode[]): Progress {
  const progress = { answered: 0, total: 0 };
  for (const node of nodes) {
    count(node, progress);
  }
  return progress;
}

function count(node: FormNode, progress: Progress): void {
  if (!node.currentState.relevant || isRepeat(node)) {
    return;
  }
  if (isQuestion(node)) {
    progress.total += 1;
    progress.answered += isBlank(node) ? 0 : 1;
  }
  (node.currentState.children ?? []).forEach((child) => count(child, progress));
}
