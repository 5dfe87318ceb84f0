import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { requestJson, requestNothing } from './http';
import { Problem } from './problem';

const starting = (): Response => new Response('{}', { status: 503, headers: { 'Retry-After': '5' } });
const ready = (): Response => new Response('{"ready":true}', { status: 200 });
const fetched = vi.fn<() => Promise<Response>>();

beforeEach(() => {
  vi.useFakeTimers();
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits for a service that is starting, as long as the service says', async () => {
  fetched.mockResolvedValueOnce(starting()).mockResolvedValueOnce(starting()).mockResolvedValueOnce(ready());
  const answer = requestJson('/api/survey/models');

  await vi.advanceTimersByTimeAsync(9_900);
  expect(fetched).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(200);

  expect(await answer).toEqual({ ready: true });
});

it('gives up in the end, and says why', async () => {
  fetched.mockImplementation(() => Promise.resolve(starting()));
  const refused = expect(requestJson('/api/survey/models')).rejects.toBeInstanceOf(Problem);

  await vi.advanceTimersByTimeAsync(60_000);

  await refused;
  expect(fetched).toHaveBeenCalledTimes(7);
});

it('never sends anything twice that changes something', async () => {
  fetched.mockResolvedValueOnce(starting());

  await expect(requestNothing('/api/survey/editions', { method: 'POST', json: {} })).rejects.toBeInstanceOf(Problem);
  expect(fetched).toHaveBeenCalledTimes(1);
});
