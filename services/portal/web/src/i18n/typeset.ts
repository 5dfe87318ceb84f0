const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/**
 * Puts the spaces that French typography asks for, so that message files can be typed with ordinary ones: a narrow
 * no-break space before `;`, `!`, `?`, inside guillemets and before `%` and `€`, a no-break space before `:`, and a curved
 * apostrophe. Amounts that a form writes into its own words are grouped as well.
 */
export function typeset(text: string): string {
  return text
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
    .replace(/ ([;!?»%€])/g, `${NARROW}$1`)
    .replace(/« /g, `«${NARROW}`)
    .replace(/ :/g, `${NO_BREAK}:`)
    .replace(/(\d) (\d{3})(?!\d)/g, `$1${NARROW}$2`)
    .replace(/\d{4,}(?=\u202f€)/g, (amount) => amount.replace(/\B(?=(\d{3})+$)/g, NARROW));
}
