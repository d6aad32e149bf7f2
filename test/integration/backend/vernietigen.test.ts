// Destroyed means gone from everywhere, proven on an unencrypted run of the same schema and settings.
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../electron/backend/db/digest.ts';
import { openFile } from '../../../electron/backend/db/driver.ts';
import { migrate } from '../../../electron/backend/db/migrate.ts';
import { setPragmas } from '../../../electron/backend/db/open.ts';
import { bewaarregel, bewarenTot } from '../../../shared/domain/bewaren.ts';
import { AFNEMER, melding, statusVanCollega, statusVanMelder, volgUuid } from '../../helpers/bouwers.ts';
import { createWerkplaats, tijdelijkeMap } from '../../helpers/werkplaats.ts';

const NU = '2026-11-23T09:00:00Z';
const EIGEN = new Set(['0344']);

function zonderSleutel() {
  const map = tijdelijkeMap();
  const db = openFile(join(map, 'werk.db'), { key: null });
  setPragmas(db);
  migrate(db, () => undefined);
  return createWerkplaats({ map, db });
}

/** Everything that stands on disk in this folder. */
const opSchijf = (map: string): string =>
  readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((d) => d.isFile())
    .map((d) => readFileSync(join(d.parentPath, d.name)).toString('latin1'))
    .join('');

describe('destroying', () => {
  it('DB-80 nothing of a destroyed melding is left in database, index, write-ahead log, free pages or files', async () => {
    const w = zonderSleutel();
    const m = melding({ kenmerk: 'ZEKERWEG-1', toelichting: 'Uniekwoordzo staat nergens anders' });
    const ander = melding({ kenmerk: 'BLIJFT-1', toelichting: 'Deze blijft gewoon staan' });
    const inhoud = randomBytes(5000);
    const bijlage = {
      ...statusVanMelder(m.wortel, 'x'),
      soort: 'bijlage',
      bestandsnaam: 'uniekbestand.pdf',
      mimeType: 'application/pdf',
      bytes: 5000,
      sha256: sha256(inhoud),
    };
    w.dienst.ontvang(...m.annotaties, bijlage, ...ander.annotaties);
    await w.pull();
    w.bijlagen.bewaar(bijlage.uuid, inhoud);
    w.besluit(m.wortel, { soort: 'aantekening', tekst: 'Notitiewoordzo', zichtbaar: 'eigen' });
    w.handlers['uitgaand.laatsteTerughalen'](w.context, {});
    w.besluit(m.wortel, { soort: 'onvoldoende-informatie', toelichting: 'Besluitwoordzo' });
    await w.duw();
    w.handlers['melding.dossier'](w.context, { uuid: m.wortel });
    w.db.pragma('wal_checkpoint(passive)');
    const geplant = [
      'ZEKERWEG',
      'Uniekwoordzo',
      'uniekwoordzo',
      'Besluitwoordzo',
      'besluitwoordzo',
      'uniekbestand',
      'Notitiewoordzo',
      'notitiewoordzo',
    ];
    for (const woord of geplant.slice(0, 2)) expect(opSchijf(w.map)).toContain(woord);

    expect(w.transactie(() => w.vernietiging.vernietig(m.wortel, '15.2', NU))).toBeUndefined();
    expect(w.vernietiging.moetNavegen()).toBe(true);
    w.vernietiging.veegNa(() => undefined);
    expect(w.vernietiging.moetNavegen()).toBe(false);
    const rest = opSchijf(w.map);
    for (const woord of geplant) expect(rest.includes(woord), woord).toBe(false);
    expect(rest).toContain('Deze blijft gewoon staan');
    expect(
      readdirSync(join(w.map, 'bestanden'), { recursive: true, withFileTypes: true }).filter((d) => d.isFile()),
    ).toEqual([]);
    expect(w.vernietiging.verslag()).toEqual([{ wortel: m.wortel, op: NU, reden: '15.2' }]);
    expect(w.meldingen.aantal({ soort: 'afgesloten' })).toBe(0);
    expect(w.db.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  it('DB-83 killed, or the disk full, between destroying and sweeping: it is still to be swept', async () => {
    const w = createWerkplaats();
    const m = melding();
    w.dienst.ontvang(...m.annotaties);
    await w.pull();
    w.transactie(() => w.vernietiging.vernietig(m.wortel, '15.2', NU));
    expect(() =>
      w.vernietiging.veegNa(() => {
        throw new Error('schijf vol');
      }),
    ).toThrow('schijf vol');
    w.breekAf();
    const na = createWerkplaats({ map: w.map });
    expect(na.vernietiging.moetNavegen()).toBe(true);
  });

  it('DB-81 what was destroyed does not come back with the feed', async () => {
    const w = createWerkplaats();
    const m = melding();
    w.dienst.ontvang(...m.annotaties, statusVanMelder(m.wortel, 'INGETROKKEN'));
    await w.pull();
    w.transactie(() => w.vernietiging.vernietig(m.wortel, '15.3', NU));
    w.sync.zetCursor('0344', null, NU);
    await w.pull();
    expect(w.log.boom(m.wortel)).toEqual([]);
    expect(w.sync.opzijAantal()).toBe(0);
  });

  it('DB-82 never while something is unsent, and never while it is held', async () => {
    const w = createWerkplaats();
    const m = melding();
    w.dienst.ontvang(...m.annotaties);
    await w.pull();
    w.besluit(m.wortel, { soort: 'aantekening', tekst: 'nog niet weg', zichtbaar: 'eigen' });
    expect(w.transactie(() => w.vernietiging.vernietig(m.wortel, '15.2', NU))).toBe('onverzonden');
    await w.duw();
    w.vernietiging.vasthouden(m.wortel, 'bezwaar', NU);
    expect(w.transactie(() => w.vernietiging.vernietig(m.wortel, '15.2', NU))).toBe('vastgehouden');
    w.vernietiging.loslaten(m.wortel);
    expect(w.transactie(() => w.vernietiging.vernietig(m.wortel, '15.2', NU))).toBeUndefined();
  });
});

describe('how long', () => {
  const status =
    (naar: string, meer: object = {}) =>
    (wortel: ReturnType<typeof volgUuid>) => [statusVanCollega(wortel, naar, { ...meer })];
  const onderzoek = (wortel: ReturnType<typeof volgUuid>) => ({
    uuid: volgUuid(),
    wortel,
    soort: 'onderzoek',
    geannoteerdDoor: AFNEMER,
    geannoteerdOp: NU,
    zichtbaar: 'eigen',
    actie: 'geplaatst',
    datum: '2026-11-23',
  });

  it.each([
    ['open', 'BRP', () => [], undefined],
    ['changed', 'BRP', status('AFGEHANDELD', { resultaat: 'GEWIJZIGD' }), '15.1 tot 2031-11-23'],
    ['not changed', 'BAG', status('AFGEHANDELD', { resultaat: 'NIET_GEWIJZIGD' }), '15.2 tot 2031-11-23'],
    ['refused', 'BAG', status('NIET_ONTVANKELIJK'), '15.2 tot 2031-11-23'],
    ['withdrawn', 'BRP', status('INGETROKKEN'), '15.3 tot 2027-11-23'],
    [
      'an address investigated',
      'BRP',
      (w: ReturnType<typeof volgUuid>) => [
        onderzoek(w),
        statusVanCollega(w, 'AFGEHANDELD', { resultaat: 'GEWIJZIGD' }),
      ],
      '12.1.6 tot 2036-11-23',
    ],
    [
      'an investigation broken off',
      'BRP',
      (w: ReturnType<typeof volgUuid>) => [onderzoek(w), statusVanMelder(w, 'INGETROKKEN')],
      '12.3 tot 2027-11-23',
    ],
  ] as const)('DOM-90 %s (%s)', async (_, registratie, stappen, verwacht) => {
    const w = createWerkplaats();
    const m = melding({ registratie });
    w.dienst.ontvang(...m.annotaties, ...stappen(m.wortel));
    await w.pull();
    const gevouwen = w.meldingen.projecteer(m.wortel)?.melding;
    if (gevouwen === undefined) throw new Error('geen melding');
    const regel = bewaarregel(gevouwen, EIGEN);
    expect(regel && `${regel.post} tot ${bewarenTot(gevouwen, regel)}`).toBe(verwacht);
  });
});
