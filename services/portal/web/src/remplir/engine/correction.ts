const INSTANCE_ID = 'instanceID';
const DEPRECATED_ID = 'deprecatedID';

export function instanceOf(instance: string): string | null {
  return textOf(parse(instance), INSTANCE_ID);
}

/** The id of the answers that these answers replace. */
export function replacedBy(instance: string): string | null {
  return textOf(parse(instance), DEPRECATED_ID);
}

/** A form that keeps, in answers opened on it, the id of those that they replace. */
export function declaringReplaced(form: string): string {
  const document = parse(form);
  const own = document.getElementsByTagNameNS('*', INSTANCE_ID)[0];
  if (own && textOf(document, DEPRECATED_ID) === null) {
    own.after(document.createElementNS(own.namespaceURI, qualified(own, DEPRECATED_ID)));
  }
  return write(document);
}

/**
 * A draft as a correction of what was sent. A draft that names nothing would be refused for ever: it was begun before
 * the first sending, or has lost the name. One that names other answers keeps the name: it has been overtaken, and the
 * service says so.
 */
export function correcting(draft: string, sent: string): string {
  const document = parse(draft);
  const own = document.getElementsByTagNameNS('*', INSTANCE_ID)[0];
  const replaced = instanceOf(sent);
  if (!own || !replaced || own.textContent === replaced || textOf(document, DEPRECATED_ID) !== null) {
    return draft;
  }
  const element = document.createElementNS(own.namespaceURI, qualified(own, DEPRECATED_ID));
  element.textContent = replaced;
  own.after(element);
  return write(document);
}

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'text/xml');
}

function write(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

function textOf(document: Document, name: string): string | null {
  return document.getElementsByTagNameNS('*', name)[0]?.textContent || null;
}

function qualified(beside: Element, name: string): string {
  return beside.prefix ? `${beside.prefix}:${name}` : name;
}
