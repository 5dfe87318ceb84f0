import { computed, inject, provide, reactive, ref, shallowRef, type ComputedRef, type InjectionKey, type Ref } from 'vue';
import { typeset } from '@/i18n/typeset';
import { isBlank, isNumber, questionsOf, type FormNode, type FormRoot } from './engine/nodes';
import { messageOf, type Unread } from './draft/unread';
import { progressOf, sectionsOf, type Progress, type Section } from './engine/sections';

/** One questionnaire being filled: its answers, and what the page remembers beside them. */
export interface Filling {
  root: FormRoot;
  units: ReadonlyMap<string, string>;
  previous: ReadonlyMap<string, string>;
  previousYear: number | null;
  sections: ComputedRef<Section[]>;
  progress: ComputedRef<Progress>;
  /** What could not be read, by node. */
  unread: ReadonlyMap<string, Unread>;
  /** Places of the figures that the structure says it does not have. */
  absent: Set<string>;
  showAll: Ref<boolean>;
  touch(node: FormNode): void;
  /** Keeps what was typed and cannot be read. */
  refuse(node: FormNode, typed: Unread): void;
  /** Says that what stands in the field can be read. */
  accept(node: FormNode): void;
  /** What could not be read, by the place of its question, hidden or not. */
  unreadByPlace(): Map<string, Unread>;
  /** Questions shown in which something stands that could not be read. */
  unreadCount(): number;
  /** Says that an answer has changed. */
  changed(): void;
  errorOf(node: FormNode): string | null;
  refused(section: Section): FormNode[];
  blanks(): { section: Section; node: FormNode }[];
}

export interface FillingOptions {
  root: FormRoot;
  units?: ReadonlyMap<string, string>;
  previous?: ReadonlyMap<string, string>;
  previousYear?: number | null;
  /** What could not be read earlier, by the place of its question. */
  unread?: ReadonlyMap<string, Unread>;
  onChange?: () => void;
  words: { required: string; constraint: string };
}

const KEY: InjectionKey<Filling> = Symbol('filling');

export function createFilling(options: FillingOptions): Filling {
  const root = shallowRef(options.root).value;
  // What was answered before this visit is judged at once; a blank is not, until it has been left.
  const touched = reactive(new Set(questionsOf(root).filter((node) => !isBlank(node)).map((node) => node.nodeId)));
  const unread = reactive(unreadNodes(root, options.unread));
  const absent = reactive(new Set<string>());
  const showAll = ref(false);
  const sections = computed(() => sectionsOf(root));

  function violationOf(node: FormNode): string | null {
    const typed = unread.get(node.nodeId);
    if (typed) {
      return messageOf(typed);
    }
    const violation = node.validationState.violation;
    return violation ? typeset(violation.message?.asString ?? options.words[violation.condition]) : null;
  }

  return {
    root,
    units: options.units ?? new Map(),
    previous: options.previous ?? new Map(),
    previousYear: options.previousYear ?? null,
    sections,
    progress: computed(() => progressOf(root.currentState.children ?? [])),
    unread,
    absent,
    showAll,
    refuse: (node, typed) => {
      const known = unread.get(node.nodeId);
      if (known?.text !== typed.text || known.reason !== typed.reason) {
        unread.set(node.nodeId, typed);
        options.onChange?.();
      }
    },
    accept: (node) => {
      if (unread.delete(node.nodeId)) {
        options.onChange?.();
      }
    },
    unreadByPlace: () => {
      const places = everyNode(root).map((node) => [node.currentState.reference, unread.get(node.nodeId)] as const);
      return new Map(places.filter((entry): entry is [string, Unread] => entry[1] !== undefined));
    },
    unreadCount: () => questionsOf(root).filter((node) => unread.has(node.nodeId)).length,
    touch: (node) => touched.add(node.nodeId),
    changed: () => options.onChange?.(),
    errorOf: (node) => (showAll.value || touched.has(node.nodeId) || unread.has(node.nodeId) ? violationOf(node) : null),
    refused: (section) => section.nodes.flatMap(questionsOf).filter((node) => violationOf(node) !== null),
    blanks: () =>
      sections.value.flatMap((section) =>
        section.nodes
          .flatMap(questionsOf)
          .filter((node) => isNumber(node) && isBlank(node) && !unread.has(node.nodeId) && !absent.has(placeAndLine(node)))
          .map((node) => ({ section, node })),
      ),
  };
}

function everyNode(node: FormNode): FormNode[] {
  return [node, ...(node.currentState.children ?? []).flatMap(everyNode)];
}

/** A question answered meanwhile, with another client, has nothing left that could not be read. */
function unreadNodes(root: FormNode, places: ReadonlyMap<string, Unread> = new Map()): Map<string, Unread> {
  const found = new Map<string, Unread>();
  for (const node of places.size ? everyNode(root) : []) {
    const typed = places.get(node.currentState.reference);
    if (typed && isBlank(node)) {
      found.set(node.nodeId, typed);
    }
  }
  return found;
}

function placeAndLine(node: FormNode): string {
  return node.currentState.reference;
}

export function provideFilling(filling: Filling): void {
  provide(KEY, filling);
}

/** The questionnaire that the component is a part of. */
export function useFilling(): Filling {
  const filling = inject(KEY);
  if (!filling) {
    throw new Error('a field stands outside of a questionnaire');
  }
  return filling;
}

/** The id of the field of a question in the page. */
export function fieldId(node: FormNode): string {
  return `q-${node.nodeId.replace(/[^\w-]/g, '-')}`;
}
