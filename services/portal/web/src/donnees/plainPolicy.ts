import type { Audience } from '@/api/collection';

export type Choices = Record<string, Audience[]>;

/** The network that runs the observation: it is among the audiences of whatever is shared with anybody. */
export const NETWORK: Audience = 'reseau';

/** Audiences that a structure may open a section to, beside its network. */
export const OPEN_TO: readonly Audience[] = ['coreps', 'recherche', 'collectivites'];

export interface PlainSentence {
  /** What is said of the sections: open to these audiences, kept inside the network, or refused to all. */
  kind: 'open' | 'inside' | 'refused';
  audiences: Audience[];
  sections: string[];
  whole: boolean;
}

/** Whether nobody may use the section, the network included. */
export function isRefused(choices: Choices, section: string): boolean {
  return choices[section]?.length === 0;
}

/**
 * The choices of a policy said over: who will read tables in which sections count, those who may read the same together,
 * then what does not leave the network, and last what is refused even to it.
 */
export function plainSentences(sections: readonly string[], choices: Choices): PlainSentence[] {
  const refused = sections.filter((section) => isRefused(choices, section));
  const inside = sections.filter((section) => !refused.includes(section) && !OPEN_TO.some((one) => choices[section]?.includes(one)));
  const said = (kind: PlainSentence['kind'], chosen: string[], audiences: Audience[] = []): PlainSentence => ({
    kind, audiences, sections: chosen, whole: chosen.length === sections.length,
  });
  const closed = [...(inside.length ? [said('inside', inside)] : []), ...(refused.length ? [said('refused', refused)] : [])];
  if (closed.some((sentence) => sentence.whole)) {
    return closed;
  }
  const open: PlainSentence[] = [];
  for (const audience of OPEN_TO) {
    const permitted = sections.filter((section) => choices[section]?.includes(audience));
    const same = open.find((sentence) => sentence.sections.join() === permitted.join());
    if (same) {
      same.audiences.push(audience);
    } else {
      open.push(said('open', permitted, [audience]));
    }
  }
  return [...open, ...closed];
}

/**
 * The choices with one changed: a section refused to the network is refused to all, and one that is opened to anybody is
 * open to the network too.
 */
export function withChoice(choices: Choices, section: string, audience: Audience, permitted: boolean): Choices {
  const wanted = new Set<Audience>([...(choices[section] ?? [NETWORK]), NETWORK, audience]);
  if (!permitted) {
    wanted.delete(audience);
  }
  const permits = wanted.has(NETWORK) ? [NETWORK, ...OPEN_TO].filter((one) => wanted.has(one)) : [];
  return { ...choices, [section]: permits };
}
