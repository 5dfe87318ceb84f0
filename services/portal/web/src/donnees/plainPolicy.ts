import type { Audience } from '@/api/collection';

export type Choices = Record<string, Audience[]>;

/** Audiences that a structure may open a section to, beside its network, which always counts what is answered. */
export const OPEN_TO: readonly Audience[] = ['coreps', 'recherche', 'collectivites'];

export interface PlainSentence {
  /** Who reads; absent for what stays inside the network. */
  audiences: Audience[];
  sections: string[];
  whole: boolean;
}

/**
 * The choices of a policy said over: who will read tables in which sections count, those who may read the same together,
 * and last what does not leave the network.
 */
export function plainSentences(sections: readonly string[], choices: Choices): PlainSentence[] {
  const sentences: PlainSentence[] = [];
  for (const audience of OPEN_TO) {
    const open = sections.filter((section) => choices[section]?.includes(audience));
    const same = sentences.find((sentence) => sentence.sections.join() === open.join());
    if (same) {
      same.audiences.push(audience);
    } else {
      sentences.push({ audiences: [audience], sections: open, whole: open.length === sections.length });
    }
  }
  const inside = sections.filter((section) => !OPEN_TO.some((audience) => choices[section]?.includes(audience)));
  if (inside.length) {
    sentences.push({ audiences: [], sections: inside, whole: inside.length === sections.length });
  }
  return sentences;
}

/** The choices with one changed. */
export function withChoice(choices: Choices, section: string, audience: Audience, permitted: boolean): Choices {
  const kept = (choices[section] ?? ['reseau']).filter((one) => one !== audience);
  return { ...choices, [section]: permitted ? [...kept, audience] : kept };
}
