import { beforeAll, describe, expect, it } from 'vitest';
import { createFilling, type Filling } from '../useFilling';
import { correcting } from './correction';
import { unitsOf, valuesOf } from './formXml';
import { nameOf, questionsOf, type FormNode, type FormRoot } from './nodes';
import { instanceXml, openForm, type OpenedForm } from './openForm';
import { sectionsOf } from './sections';

const FORM = `<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
  xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms" xmlns:opp="urn:opp"><h:head><h:title>t</h:title><model>
  <instance><data id="essai" version="1"><activite><rep/><dont/></activite><budget><total/>
  <aides><montant/></aides></budget><meta><instanceID/></meta></data></instance>
  <bind nodeset="/data/activite/rep" type="int"/>
  <bind nodeset="/data/activite/dont" type="int" constraint=". &lt;= /data/activite/rep"/>
  <bind nodeset="/data/budget" relevant="/data/activite/rep &gt; 0"/>
  <bind nodeset="/data/budget/total" type="decimal" opp:unit="EUR"/>
  <bind nodeset="/data/budget/aides/montant" type="int" required="true()"/>
  <bind nodeset="/data/meta/instanceID" type="string" jr:preload="uid"/></model></h:head>
  <h:body><group ref="/data/activite"><label>Activité</label><input ref="/data/activite/rep"><label>Rep</label></input>
  <input ref="/data/activite/dont"><label>Dont</label></input></group>
  <group ref="/data/budget"><label>Budget</label><input ref="/data/budget/total"><label>Total</label></input>
  <group ref="/data/budget/aides"><label>Aides</label><repeat nodeset="/data/budget/aides"><input ref="/data/budget/aides/montant"><label>Montant</label></input></repeat></group></group></h:body></h:html>`;

function idsOf(xml: string): { instance: string | undefined; deprecated: string | undefined } {
  return { instance: /instanceID>(uuid:[^<]+)</.exec(xml)?.[1], deprecated: /deprecatedID>(uuid:[^<]+)</.exec(xml)?.[1] };
}

describe('a form opened on the engine', () => {
  let form: OpenedForm;

  beforeAll(async () => {
    form = await openForm(FORM, () => Promise.reject(new Error('no media')));
  });

  function question(root: FormRoot, name: string): FormNode {
    const found = questionsOf(root).find((node) => nameOf(node) === name);
    if (!found) {
      throw new Error(`${name} is not asked`);
    }
    return found;
  }

  function filling(root: FormRoot): Filling {
    return createFilling({ root, words: { required: 'obligatoire', constraint: 'impossible' } });
  }

  it('shows a section only once its gate is open', () => {
    const root = form.start();
    expect(sectionsOf(root).map((section) => section.code)).toEqual(['activite']);

    question(root, 'rep').setValue?.('12');

    expect(sectionsOf(root).map((section) => section.code)).toEqual(['activite', 'budget']);
  });

  it('starts without a line in its repeats, so that no line means none', async () => {
    const root = form.start();
    question(root, 'rep').setValue?.('12');

    expect(await instanceXml(root)).not.toContain('<aides>');
  });

  it('judges an answer when it is left, a blank when all is shown', () => {
    const current = filling(form.start());
    const part = question(current.root, 'dont');
    question(current.root, 'rep').setValue?.('3');
    part.setValue?.('5');
    expect(current.errorOf(part)).toBeNull();

    current.touch(part);

    expect(current.errorOf(part)).toBe('impossible');
    expect(current.progress.value).toEqual({ answered: 2, total: 3 });
  });

  it('lists blank numbers until the structure says that it does not have them', () => {
    const current = filling(form.start());
    question(current.root, 'rep').setValue?.('0');
    expect(current.blanks().map(({ node }) => nameOf(node))).toEqual(['dont']);

    current.absent.add('/data/activite/dont');

    expect(current.blanks()).toEqual([]);
  });

  it('resumes a draft as the same instance, and corrects what was sent as another that names it', async () => {
    const first = form.start();
    question(first, 'rep').setValue?.('7');
    const xml = await instanceXml(first);
    const id = /instanceID>(uuid:[^<]+)</.exec(xml)?.[1] ?? '';

    const resumed = await instanceXml(await form.resume(xml));
    const corrected = await instanceXml(await form.correct(xml));

    expect(resumed).toContain(`instanceID>${id}<`);
    expect(corrected).toContain('<rep>7</rep>');
    expect(corrected).toContain(`deprecatedID>${id}<`);
    expect(corrected).not.toContain(`instanceID>${id}<`);
  });

  it('still names what it corrects once it has been saved and resumed, even twice', async () => {
    const sent = await instanceXml(form.start());
    const corrected = await instanceXml(await form.correct(sent));
    const id = /instanceID>(uuid:[^<]+)</.exec(corrected)?.[1] ?? '';

    const once = await instanceXml(await form.resume(corrected));
    const twice = await instanceXml(await form.resume(once));

    expect(idsOf(once)).toEqual(idsOf(corrected));
    expect(idsOf(twice)).toEqual({ instance: id, deprecated: idsOf(sent).instance });
  });

  it('makes a correction of a draft that has lost the name of what it corrects', async () => {
    const sent = await instanceXml(form.start());
    const draft = await instanceXml(form.start());

    const resumed = await instanceXml(await form.resume(correcting(draft, sent)));

    expect(idsOf(resumed)).toEqual({ instance: idsOf(draft).instance, deprecated: idsOf(sent).instance });
    expect(correcting(sent, sent)).toBe(sent);
    expect(correcting(resumed, draft)).toBe(resumed);
  });

  it('reads units and last year’s answers from the XML', () => {
    expect(unitsOf(FORM).get('/data/budget/total')).toBe('EUR');
    const values = valuesOf('<data><budget><total>5</total><aides><montant>1</montant></aides><aides><montant>2</montant></aides></budget></data>');
    expect([...values]).toEqual([['budget/total', '5']]);
  });
});
