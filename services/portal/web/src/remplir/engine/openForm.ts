import { reactive } from 'vue';
import { declaringReplaced, replacedBy } from './correction';
import { isRepeat, type FormNode, type FormRoot } from './nodes';

export const INSTANCE_FILE = 'xml_submission_file';

/** A compiled form that answers can be written in. */
export interface OpenedForm {
  /** Blank answers. */
  start(): FormRoot;
  /** Answers begun earlier, with the instance id they already have and the one that they replace, if any. */
  resume(xml: string): Promise<FormRoot>;
  /** Answers already sent: a new instance that names the one it replaces. */
  correct(xml: string): Promise<FormRoot>;
}

export type ReadMedia = (name: string) => Promise<Response>;

// The state of every node must be reactive from the root, where the engine makes it: wrapped later, it never moves.
const OPTIONS = { stateFactory: reactive } as never;

/** Parses an XForm with the engine, which is fetched at that moment: no other page carries its weight. */
export async function openForm(xml: string, readMedia: ReadMedia): Promise<OpenedForm> {
  const { loadForm } = await import('@getodk/xforms-engine');
  const load = async (source: string) => {
    const form = await loadForm(source, {
      fetchFormAttachment: (address) => readMedia(address.href.split('/').pop() ?? ''),
      missingResourceBehavior: 'BLANK',
    });
    if (form.status === 'failure') {
      throw new Error(form.error.message, { cause: form.error });
    }
    return form;
  };
  const form = await load(xml);
  return {
    start: () => withoutEmptyLines(form.createInstance(OPTIONS).root as unknown as FormRoot),
    resume: async (instance) => {
      // The engine drops every answer that the form does not declare, and no form declares what it corrects.
      const resumed = replacedBy(instance) === null ? form : await load(declaringReplaced(xml));
      return (await resumed.restoreInstance({ data: [dataOf(instance)] }, OPTIONS)).root as unknown as FormRoot;
    },
    correct: async (instance) => {
      const input = { inputType: 'FORM_INSTANCE_INPUT_RESOLVED', data: [dataOf(instance)] } as const;
      return (await form.editInstance(input, OPTIONS)).root as unknown as FormRoot;
    },
  };
}

/** The engine opens every repeat with one empty line; here no line means none, and a line is added on purpose. */
function withoutEmptyLines(root: FormRoot): FormRoot {
  clearLines(root);
  return root;
}

/** Behind a closed gate too: an empty line would ask for its answers the moment the gate opens. */
function clearLines(node: FormNode): void {
  const children = [...(node.currentState.children ?? [])];
  if (!isRepeat(node)) {
    children.forEach(clearLines);
  } else if (children.length > 0) {
    node.removeInstances?.(0, children.length);
  }
}

function dataOf(xml: string): never {
  const data = new FormData();
  data.set(INSTANCE_FILE, new File([xml], INSTANCE_FILE, { type: 'text/xml' }));
  return data as never;
}

/** The answers as XML, valid or not: a draft and a submission are written alike. */
export async function instanceXml(root: FormRoot): Promise<string> {
  const payload = await root.prepareInstancePayload();
  return textOf(payload.data[0].get(INSTANCE_FILE));
}

function textOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsText(file);
  });
}
