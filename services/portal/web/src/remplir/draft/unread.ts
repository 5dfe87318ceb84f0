import { i18n } from '@/i18n';

export const REASONS = ['notANumber', 'notAWholeNumber', 'notWhole', 'tooLarge', 'notADay', 'notInList'] as const;

/** What was typed in a field and cannot be read: kept as typed, so that nothing is lost. */
export interface Unread {
  text: string;
  reason: (typeof REASONS)[number];
}

/** Why it cannot be read, in the language of the moment. */
export function messageOf({ text, reason }: Unread): string {
  return i18n.global.t(`remplir.unread.${reason}`, { text });
}

const OPENING = '<?opp-unread ';
const CLOSING = '?>';

/**
 * The answers with what could not be read beside them, as a processing instruction after the root: it is saved, sealed
 * and erased with the draft, and no form has to know of it.
 */
export function withUnread(xml: string, unread: ReadonlyMap<string, Unread>): string {
  return unread.size ? `${xml}${OPENING}${encodeURIComponent(JSON.stringify([...unread]))}${CLOSING}` : xml;
}

/** A saved draft taken apart again. */
export function splitUnread(draft: string): { xml: string; unread: Map<string, Unread> } {
  const begin = draft.lastIndexOf(OPENING);
  if (begin < 0) {
    return { xml: draft, unread: new Map() };
  }
  const end = draft.indexOf(CLOSING, begin);
  return { xml: draft.slice(0, begin), unread: read(draft.slice(begin + OPENING.length, end)) };
}

function read(escaped: string): Map<string, Unread> {
  try {
    const entries: unknown = JSON.parse(decodeURIComponent(escaped));
    return new Map(Array.isArray(entries) ? entries.filter(isEntry) : []);
  } catch {
    // Beside the answers, never instead of them: what cannot be understood hinders nobody from going on.
    return new Map();
  }
}

function isEntry(entry: unknown): entry is [string, Unread] {
  const [place, unread] = Array.isArray(entry) ? (entry as [unknown, Partial<Unread> | null | undefined]) : [];
  return typeof place === 'string' && typeof unread?.text === 'string' && REASONS.some((reason) => reason === unread.reason);
}
