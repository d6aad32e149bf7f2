// The edges of the smaller rules: what is kept, found, shown, refused and folded in the unusual cases.
import { describe, expect, it } from 'vitest';
import { bewaarregel, bewarenTot } from '../../../shared/domain/bewaren.ts';
import { conflictVan, type Stand } from '../../../shared/domain/conflict.ts';
import { inzageVan } from '../../../shared/domain/inzage.ts';
import { maakBatch, type Opdrachtgever } from '../../../shared/domain/opdracht.ts';
import { isDefinitieveSoort, type Opdracht } from '../../../shared/domain/opdrachtsoort.ts';
import { ontbrekendeEisen, vindOvergang } from '../../../shared/domain/overgang.ts';
import { ontbrekendeVelden, overgangen } from '../../../shared/domain/overgangen.ts';
import { REGISTRATIES, startstatus, statusnaam } from '../../../shared/domain/registraties/registraties.ts';
import { controleerRubriekwaarde } from '../../../shared/domain/rubrieken.ts';
import { zoeksleutels, zoektekst } from '../../../shared/domain/zoektekst.ts';
import { annotatie, type Boom, MELDER, maakBoom, status, UTRECHT, uuidVan, wachtend } from './boom.ts';

const EIGEN = new Set(['0344']);
const AF = (): ReturnType<typeof status> => status('AFGEHANDELD', { resultaat: 'GEWIJZIGD' });
const notitie = () => annotatie('aantekening', { tekst: 'x', zichtbaar: 'eigen' });
const onderzoek = () => annotatie('onderzoek', { actie: 'geplaatst', datum: '2026-11-17', zichtbaar: 'eigen' });
const dicht = (boom: Boom): Boom => boom.erbij(status('IN_BEHANDELING')).erbij(AF());

describe('DOM-21 how long it is kept', () => {
  it('DOM-21 what counts is the result of the last step, not of an earlier one', () => {
    expect(bewaarregel(dicht(maakBoom()).melding(), EIGEN)?.post).toBe('15.1');
    expect(bewaarregel(dicht(maakBoom()).erbij(status('INGETROKKEN')).melding(), EIGEN)?.post).toBe('15.3');
  });

  it('DOM-21 without a bronhouder it was not forwarded; of an unknown registration no investigation is known', () => {
    expect(bewaarregel(maakBoom({ bronhouder: null }).melding(), EIGEN)).toBeUndefined();
    const vreemd = maakBoom({ registratie: 'XYZ', bronhouder: '0356' }).erbij(onderzoek());
    expect(bewaarregel(vreemd.melding(), EIGEN)?.post).toBe('15.3');
    expect(bewaarregel(dicht(maakBoom()).erbij(onderzoek()).melding(), EIGEN)?.post).toBe('15.1');
  });

  it('DOM-21 it counts from the latest receipt, whatever its place, and not from what is still on its way', () => {
    const regel = { post: '15.1', naam: 'Uitgevoerd', jaren: 5 };
    const boom = maakBoom().erbij(status('IN_BEHANDELING'), '2026-11-20T09:00:00Z').erbij(AF(), '2026-11-18T09:00:00Z');
    expect(bewarenTot(boom.melding(), regel)).toBe('2031-11-20');
    expect(bewarenTot(boom.melding([wachtend(1, 5, notitie())]), regel)).toBe('2031-11-20');
  });
});

describe('DOM-22 what is found', () => {
  it('DOM-22 without a contact, with blank lines and with general data', () => {
    const melding = {
      ...maakBoom({ object: 'Kind' }).melding(),
      toelichting: '  ',
      algemeneGegevens: [{ naam: 'Dossier', waarde: 'D-1' }],
    };
    expect(zoektekst(melding)).toBe('Kind\nDossier\nD-1');
  });

  it('DOM-22 a key has three characters at least', () => {
    const melding = maakBoom().melding();
    expect(zoeksleutels({ ...melding, kenmerk: 'A-1b' })).toContain('a1b');
    expect(zoeksleutels({ ...melding, kenmerk: 'A-1' })).not.toContain('a1');
  });
});

describe('DOM-24 what a person may see', () => {
  it('DOM-24 no step that the service has not confirmed', () => {
    const melding = maakBoom().melding([wachtend(1, 3, status('IN_BEHANDELING'))]);
    expect(melding.status).toBe('IN_BEHANDELING');
    expect(inzageVan(melding).verloop.map((r) => r.kop)).toEqual(['Gemeld']);
  });
});

describe('DOM-3 a batch on its way', () => {
  const stand = (status: string | null): Stand => ({
    status,
    statusVolgnummer: 3,
    voorgangerGeweigerd: false,
    toewijzingen: [],
  });
  const wortel = (melder: typeof MELDER | typeof UTRECHT) =>
    annotatie('terugmelding', {
      registratie: 'BRP',
      meldsoort: 'GEREDE_TWIJFEL',
      objectidentificatie: { soort: 'BSN', waarde: '999990743' },
      attributen: [],
      geannoteerdDoor: melder,
    });
  const code = (nu: string | null, melder: typeof MELDER | typeof UTRECHT, ...batch: ReturnType<typeof status>[]) =>
    conflictVan(stand(nu), wachtend(1, 3, ...batch), wortel(melder));

  it('DOM-3 one annotation for the melder is enough to be refused after the end', () => {
    const bestand = { bestandsnaam: 'a.pdf', mimeType: 'x', bytes: 1, sha256: '0'.repeat(64) };
    expect(code('AFGEHANDELD', MELDER, notitie(), annotatie('bijlage', bestand))?.code).toBe(
      'overgang-niet-toegestaan',
    );
    expect(code('AFGEHANDELD', MELDER, notitie())).toBeUndefined();
  });

  it('DOM-3 who entered the melding by hand takes it up and withdraws it', () => {
    expect(code('GEMELD', UTRECHT, status('IN_BEHANDELING'))).toBeUndefined();
    expect(code('GEMELD', UTRECHT, status('INGETROKKEN'))).toBeUndefined();
    expect(code('GEMELD', MELDER, status('INGETROKKEN'))?.code).toBe('overgang-niet-toegestaan');
  });

  it('DOM-3 without a status there is no current status to name', () => {
    expect(code(null, MELDER, status('IN_BEHANDELING'))).toMatchObject({ huidigeStatus: '' });
  });
});

describe('DOM-2 reasons and demands', () => {
  const uitleg = (
    boom: Boom,
    soort: Opdracht['soort'],
    rol: 'bijhouder' | 'raadpleger' = 'bijhouder',
    bij = '0344',
  ) => {
    const keuze = overgangen(boom.melding(), { rol, bronhouders: [bij] }).find((k) => k.soort === soort);
    return keuze && !keuze.mogelijk ? keuze.uitleg : undefined;
  };

  it('DOM-2 every reason is a sentence', () => {
    const bag = maakBoom({ registratie: 'BAG' }).erbij(status('IN_BEHANDELING'));
    expect(uitleg(bag, 'terugnemen')).toBe('Dit kan alleen vanuit Verkeerde bronhouder.');
    expect(uitleg(bag, 'afhandelen', 'raadpleger')).toBe('Uw rol mag dit niet.');
    expect(uitleg(bag, 'afhandelen', 'bijhouder', '0356')).toBe('Deze melding is nu bij een andere bronhouder.');
    expect(uitleg(dicht(maakBoom()), 'afhandelen')).toBe('De melding is afgesloten.');
  });

  it('DOM-2 a field with spaces only is a field that lacks', () => {
    const naar: Opdracht = { soort: 'verkeerde-bronhouder', bronhouder: ' ', toelichting: 'x' };
    expect(ontbrekendeVelden(naar, ['bronhouder'])).toEqual(['bronhouder']);
    expect(ontbrekendeVelden({ soort: 'aantekening', tekst: 'x', zichtbaar: 'eigen' }, [])).toEqual([]);
  });

  it('DOM-2 a toelichting counts in the status only', () => {
    const overgang = vindOvergang('BRP', 'GEMELD', 'ONVOLDOENDE_INFORMATIE', ['bronhouder']);
    if (!overgang) throw new Error('geen overgang');
    const wortel = maakBoom().annotaties[0];
    if (wortel?.soort !== 'terugmelding') throw new Error('geen wortel');
    expect(ontbrekendeEisen(overgang, { ...wortel, toelichting: 'x' }, [])).toEqual(['toelichting']);
  });

  it('DOM-1 an unknown registration or status keeps its code; a melding starts with a start status', () => {
    expect([statusnaam('XYZ', 'GEMELD'), statusnaam('BRP', 'XYZ')]).toEqual(['GEMELD', 'XYZ']);
    expect(startstatus(REGISTRATIES.BAG, 'IN_BEHANDELING')).toBe('GEREDE_TWIJFEL');
    expect(isDefinitieveSoort('onvoldoende-informatie', 'BAG')).toBe(false);
    expect(isDefinitieveSoort('onvoldoende-informatie', 'BRP')).toBe(true);
  });

  it('DOM-8 a value of exactly its length is good, and a number holds digits only', () => {
    expect(controleerRubriekwaarde('081120', '12345')).toEqual([]);
    expect(controleerRubriekwaarde('081120', '123456')).toHaveLength(1);
    expect(controleerRubriekwaarde('081120', 'a1')).toHaveLength(1);
    expect(controleerRubriekwaarde('010120', '999990743')).toEqual([]);
  });
});

describe('DOM-4 an intent', () => {
  let nummer = 700_000;
  const gever: Opdrachtgever = {
    oin: UTRECHT.oin,
    medewerker: 'm.jansen',
    bronhouder: '0344',
    rol: 'bijhouder',
    nu: '2026-11-23T08:40:00Z',
    uuid: () => {
      nummer += 1;
      return uuidVan(nummer);
    },
  };
  const voor = (medewerker: string) => annotatie('toewijzing', { medewerker, zichtbaar: 'eigen' });

  it('DOM-4 spaces are no reason and no milestone', () => {
    const fout = (opdracht: Opdracht) => maakBatch(opdracht, maakBoom().melding(), gever);
    expect(fout({ soort: 'verkeerde-bronhouder', bronhouder: '0356', toelichting: ' ' })).toMatchObject({
      fout: { code: 'gegeven-ontbreekt', veld: 'toelichting' },
    });
    expect(fout({ soort: 'inplannen', mijlpaal: ' ', datum: '2026-12-01', intern: true })).toMatchObject({
      fout: { code: 'gegeven-ontbreekt', veld: 'mijlpaal' },
    });
  });

  it('DOM-4 one’s own is taken up without a question, and stays one’s own', () => {
    const eigen = maakBoom().erbij(voor('m.jansen')).melding();
    expect(maakBatch({ soort: 'in-behandeling-nemen' }, eigen, gever).ok).toBe(true);
  });

  it('DOM-4 taking back leaves it with the colleague who has it', () => {
    const melding = maakBoom({ registratie: 'BAG' })
      .erbij(voor('s.bakker'))
      .erbij(status('VERKEERDE_BRONHOUDER'))
      .melding();
    const batch = maakBatch({ soort: 'terugnemen', toelichting: 'Toch van ons' }, melding, gever);
    expect(batch.ok && batch.waarde.map((a) => a.soort)).toEqual(['status']);
  });

  it('DOM-4 what was not said stands nowhere', () => {
    const melding = maakBoom().erbij(status('IN_BEHANDELING')).melding();
    const batch = maakBatch({ soort: 'afhandelen', resultaat: 'GEWIJZIGD', gegrond: true }, melding, gever);
    const beoordeling = batch.ok && batch.waarde.find((a) => a.soort === 'beoordeling');
    expect(beoordeling).toBeTruthy();
    expect(beoordeling).not.toHaveProperty('melderGeinformeerd');
  });
});

describe('DOM-3 the fold', () => {
  it('DOM-3 of the same annotation twice the first counts, and labels stand in order', () => {
    const label = (naam: string) => annotatie('label', { label: naam, actie: 'toevoegen', zichtbaar: 'eigen' });
    const eerste = label('b');
    const boom = maakBoom().erbij(eerste).erbij(label('c')).erbij(label('a'));
    boom.erbij({ ...eerste, label: 'z' });
    expect(boom.melding().labels).toEqual(['a', 'b', 'c']);
  });

  it('DOM-3 the root is found wherever it stands, and what it lacks is not there', () => {
    const [wortel, ...rest] = maakBoom().annotaties;
    if (!wortel) throw new Error('geen wortel');
    const boom = maakBoom();
    boom.annotaties.splice(0, 3, ...rest, { ...wortel, volgnummer: 9 });
    expect(boom.melding()).toMatchObject({ registratie: 'BRP', uuid: wortel.uuid });
    expect(maakBoom().melding()).not.toHaveProperty('object');
    expect(maakBoom().melding().statusgeschiedenis[0]).not.toHaveProperty('medewerker');
  });

  it('DOM-3 a batch of which a part is there already was accepted whole: the rest counts too, once', () => {
    const stap = status('IN_BEHANDELING');
    const melding = maakBoom()
      .erbij(stap)
      .melding([wachtend(1, 3, stap, notitie())]);
    expect(melding.wachtend).toBe(0);
    expect(melding.aantekeningen).toHaveLength(1);
    expect(melding.tijdlijn.filter((r) => r.annotatie.soort === 'status').length).toBe(
      melding.statusgeschiedenis.length,
    );
  });
});
