import { effectScope, type EffectScope } from 'vue';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useOnlyHere, type OnlyHere } from './useOnlyHere';

describe('a questionnaire open in two tabs', () => {
  const scopes: EffectScope[] = [];
  afterEach(() => scopes.splice(0).forEach((scope) => scope.stop()));

  function tab(of: string, unsaved: boolean): OnlyHere & { yielded: number; renewed: number } {
    const counts = { yielded: 0, renewed: 0 };
    const scope = effectScope();
    scopes.push(scope);
    const yieldDraft = (): Promise<boolean> => {
      counts.yielded += 1;
      return Promise.resolve(unsaved);
    };
    const only = scope.run(() => useOnlyHere(of, yieldDraft, () => (counts.renewed += 1))) as OnlyHere;
    only.open();
    return Object.assign(counts, only);
  }

  it('belongs to the one opened last, and the other hands over what it had not saved', async () => {
    const older = tab('a', true);
    const newer = tab('a', false);

    await vi.waitFor(() => expect(newer.renewed).toBe(1));
    expect(older.elsewhere.value).toBe(true);
    expect(older.yielded).toBe(1);
    expect(newer.elsewhere.value).toBe(false);
  });

  it('comes back to the one that asks for it', async () => {
    const older = tab('b', false);
    const newer = tab('b', false);
    await vi.waitFor(() => expect(older.elsewhere.value).toBe(true));

    older.open();

    await vi.waitFor(() => expect(newer.elsewhere.value).toBe(true));
    expect(older.elsewhere.value).toBe(false);
  });
});
