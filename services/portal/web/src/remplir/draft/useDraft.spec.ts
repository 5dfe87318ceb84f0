import { effectScope } from 'vue';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDraft, type Draft } from './useDraft';

describe('a draft', () => {
  const scope = effectScope();
  let savings: number;
  let failing: boolean;
  let draft: Draft;

  function save(): Promise<{ savedAt: string }> {
    savings += 1;
    return failing ? Promise.reject(new Error('away')) : Promise.resolve({ savedAt: '2026-11-21T10:42:00Z' });
  }

  beforeEach(() => {
    vi.useFakeTimers();
    savings = 0;
    failing = false;
    draft = scope.run(() => useDraft(save)) as Draft;
  });

  afterEach(() => vi.useRealTimers());

  it('is saved once a moment after the last of several changes', async () => {
    draft.changed();
    await vi.advanceTimersByTimeAsync(800);
    draft.changed();
    await vi.advanceTimersByTimeAsync(1_300);

    expect(savings).toBe(1);
    expect(draft.state.value).toBe('saved');
    expect(draft.savedAt.value).toBe('2026-11-21T10:42:00Z');
  });

  it('is tried again until the service is back, and says so meanwhile', async () => {
    failing = true;
    draft.changed();
    await vi.advanceTimersByTimeAsync(1_300);
    expect(draft.state.value).toBe('failing');

    failing = false;
    await vi.advanceTimersByTimeAsync(4_100);
    expect(draft.state.value).toBe('saved');
    expect(savings).toBe(2);
  });

  it('is not saved when nothing has changed', async () => {
    await draft.flush();

    expect(savings).toBe(0);
  });

  it('is waited for by everyone who asks, even when another has begun to save it again', async () => {
    const ends: (() => void)[] = [];
    const slow = scope.run(() => useDraft(() => new Promise((resolve) => ends.push(() => resolve({ savedAt: '' }))))) as Draft;
    const done: string[] = [];
    slow.changed();
    void slow.flush();
    slow.changed();
    void slow.flush().then(() => done.push('one'));
    void slow.flush().then(() => done.push('other'));

    ends[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toEqual([]);
    ends[1]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(done.sort()).toEqual(['one', 'other']);
  });

  it('is not saved behind the back of whoever gave it up, and is saved again once another is begun', async () => {
    failing = true;
    draft.changed();
    void draft.flush();
    await draft.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(savings).toBe(1);

    failing = false;
    draft.begin(null);
    draft.changed();
    await vi.advanceTimersByTimeAsync(1_300);
    expect(savings).toBe(2);
  });

  it('is forgotten once sent', async () => {
    draft.changed();
    await draft.stop();
    draft.changed();
    await vi.advanceTimersByTimeAsync(5_000);

    expect(savings).toBe(0);
  });
});
