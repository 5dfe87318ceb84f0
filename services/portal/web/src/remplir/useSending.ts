import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { contributions, type Receipt } from '@/api/collection';
import { Problem } from '@/api/problem';
import type { Choices } from '@/donnees/plainPolicy';
import { instanceXml } from './engine/openForm';
import { nameOf, questionsOf, type FormNode } from './engine/nodes';
import type { FillContext } from './fillContext';
import type { Section } from './engine/sections';
import type { Filling } from './useFilling';

/** A question that the service refused, found again in the form. */
export interface RefusedAnswer {
  section: Section | null;
  node: FormNode | null;
  message: string;
}

export interface Sending {
  busy: Ref<boolean>;
  failure: ShallowRef<unknown>;
  refused: ShallowRef<RefusedAnswer[]>;
  send(choices: Choices | null): Promise<Receipt | null>;
}

/**
 * Sends the answers: the policy first, so that no answer is ever counted under another one, then the answers; the
 * draft is done with once the service has answered.
 */
export function useSending(structure: string, edition: string, filling: Filling, fill: FillContext): Sending {
  const busy = ref(false);
  const failure = shallowRef<unknown>(null);
  const refused = shallowRef<RefusedAnswer[]>([]);

  function find(question: string | undefined): { section: Section | null; node: FormNode | null } {
    const name = question?.split('/').pop()?.replace(/\[\d+\]$/, '');
    for (const section of filling.sections.value) {
      const node = section.nodes.flatMap(questionsOf).find((one) => nameOf(one) === name);
      if (node) {
        return { section, node };
      }
    }
    return { section: null, node: null };
  }

  function explain(cause: unknown): void {
    if (cause instanceof Problem && cause.slug === 'answers-refused') {
      refused.value = cause.errors.map((error) => ({ ...find(error.place?.question), message: error.message }));
    }
    failure.value = cause;
  }

  async function send(choices: Choices | null): Promise<Receipt | null> {
    busy.value = true;
    failure.value = null;
    refused.value = [];
    try {
      await fill.draft.flush();
      if (choices) {
        await contributions.setPolicy(structure, edition, choices);
      }
      const receipt = await contributions.send(structure, edition, await instanceXml(filling.root));
      await fill.draft.stop();
      fill.receipt.value = receipt;
      return receipt;
    } catch (cause) {
      explain(cause);
      return null;
    } finally {
      busy.value = false;
    }
  }

  return { busy, failure, refused, send };
}
