import { describe, expect, it } from 'vitest';
import type { Contribution } from '@/api/collection';
import { standingOf } from './standing';

const sent = { edition: 'cirque-2025', state: 'sent' } as Contribution;

describe('how a contribution stands', () => {
  it('can be corrected until its edition is closed, then it is counted', () => {
    expect(standingOf(sent, new Set())).toBe('sent');
    expect(standingOf(sent, new Set(['cirque-2025']))).toBe('counted');
  });

  it('stays withdrawn whatever becomes of the edition', () => {
    expect(standingOf({ ...sent, state: 'withdrawn' }, new Set(['cirque-2025']))).toBe('withdrawn');
  });

  it('is not counted when nothing was sent', () => {
    expect(standingOf({ ...sent, state: 'closed' }, new Set(['cirque-2025']))).toBe('closed');
  });
});
