import { describe, expect, it } from 'vitest';
import { messageOf, splitUnread, withUnread, type Unread } from './unread';

describe('what was typed and could not be read', () => {
  const XML = '<data><total/></data>';

  it('travels with the draft and comes back as it was typed', () => {
    const typed = new Map<string, Unread>([['/data/aides[2]/total', { text: '12 500,50 € ?> <b> — « & »', reason: 'notWhole' }]]);

    const draft = withUnread(XML, typed);

    expect(new DOMParser().parseFromString(draft, 'text/xml').querySelector('parsererror')).toBeNull();
    expect(splitUnread(draft)).toEqual({ xml: XML, unread: typed });
  });

  it('leaves a draft alone that has none', () => {
    expect(withUnread(XML, new Map())).toBe(XML);
    expect(splitUnread(XML)).toEqual({ xml: XML, unread: new Map() });
  });

  it('never hinders a draft from being resumed', () => {
    expect(splitUnread(`${XML}<?opp-unread %?>`)).toEqual({ xml: XML, unread: new Map() });
    expect(splitUnread(`${XML}<?opp-unread [["a",{"text":1}],null]?>`)).toEqual({ xml: XML, unread: new Map() });
  });

  it('is told how to write a whole number without being shown a decimal', () => {
    expect(messageOf({ text: 'abc', reason: 'notAWholeNumber' })).not.toContain('12,5');
    expect(messageOf({ text: 'abc', reason: 'notANumber' })).toContain('12,5');
  });
});
