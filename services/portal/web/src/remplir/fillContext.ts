import { inject, type InjectionKey, type ShallowRef } from 'vue';
import type { Receipt } from '@/api/collection';
import type { Draft } from './draft/useDraft';
import type { Questionnaire } from './useQuestionnaire';

/** What the pages of one questionnaire share. */
export interface FillContext {
  questionnaire: ShallowRef<Questionnaire | null>;
  draft: Draft;
  receipt: ShallowRef<Receipt | null>;
  /** Throws the draft away and opens the questionnaire again on what was sent, or blank. */
  discard(): Promise<void>;
}

export const FILL_CONTEXT: InjectionKey<FillContext> = Symbol('fill');

export function useFill(): FillContext & { current: Questionnaire } {
  const context = inject(FILL_CONTEXT);
  if (!context?.questionnaire.value) {
    throw new Error('no questionnaire is open');
  }
  return { ...context, current: context.questionnaire.value };
}
