import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFollowUp } from './readFollowUp';

describe('the follow-up of an edition just published', () => {
  let statuses: number[];
  let asked: number;

  beforeEach(() => {
    vi.useFakeTimers();
    asked = 0;
    vi.stubGlobal('fetch', () => {
      const status = statuses[Math.min(asked++, statuses.length - 1)] ?? 200;
      const body = status === 200 ? '{"edition":"cirque-2025"}' : `{"type":"/problems/not-found","status":${status}}`;
      return Promise.resolve(new Response(body, { status }));
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is asked for again until the edition has been heard of', async () => {
    statuses = [404, 404, 200];

    const read = readFollowUp('cirque-2025');
    await vi.advanceTimersByTimeAsync(2_000);

    expect((await read).edition).toBe('cirque-2025');
    expect(asked).toBe(3);
  });

  it('fails at once for any other reason, and in the end for that one', async () => {
    statuses = [503];
    await expect(readFollowUp('cirque-2025')).rejects.toMatchObject({ status: 503 });
    expect(asked).toBe(1);

    statuses = [404];
    const never = expect(readFollowUp('cirque-2025')).rejects.toMatchObject({ status: 404 });
    await vi.advanceTimersByTimeAsync(20_000);
    await never;
  });
});
