/** Units of the questions, which the form carries as an attribute of OPP that the engine does not know. */
export function unitsOf(xml: string): Map<string, string> {
  const units = new Map<string, string>();
  for (const bind of new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('bind')) {
    const unit = [...bind.attributes].find((attribute) => attribute.localName === 'unit')?.value;
    const nodeset = bind.getAttribute('nodeset');
    if (unit && nodeset) {
      units.set(nodeset, unit);
    }
  }
  return units;
}

/** Answers of an instance by path below its root; a line of a repeat has no path of its own and is left out. */
export function valuesOf(xml: string): Map<string, string> {
  const values = new Map<string, string>();
  const repeated = new Set<string>();
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  [...root.children].forEach((child) => collect(child, '', values, repeated));
  repeated.forEach((place) => values.delete(place));
  return values;
}

function collect(element: Element, parent: string, values: Map<string, string>, repeated: Set<string>): void {
  const place = parent ? `${parent}/${element.localName}` : element.localName;
  if (element.childElementCount > 0) {
    [...element.children].forEach((child) => collect(child, place, values, repeated));
    return;
  }
  if (values.has(place)) {
    repeated.add(place);
  }
  const text = element.textContent ?? '';
  if (text !== '') {
    values.set(place, text);
  }
}
