// Why something waits, and what a person can do about it.
import { describe, expect, it } from 'vitest';
import { magLatenVallen, magNuProberen, type Wachtfeiten, waaromWacht } from '../../../shared/domain/wachtreden.ts';

const NU = Date.parse('2026-11-23T07:40:00Z');
const STRAKS = '2026-11-23T07:45:00Z';
const NET = '2026-11-23T07:39:00Z';

function wacht(anders: Partial<Wachtfeiten>) {
  return waaromWacht({
    staat: 'klaar',
    nietVoor: NET,
    volgendePoging: NET,
    voorop: true,
    verbinding: 'werkt',
    nu: NU,
    ...anders,
  });
}

describe('wachtreden', () => {
  it.each([
    ['its recall window', { nietVoor: STRAKS, verbinding: 'offline' }, 'bedenktijd', STRAKS],
    ['its answer', { staat: 'verzonden', verbinding: 'offline' }, 'onderweg', null],
    ['the one before it', { voorop: false, verbinding: 'offline' }, 'voorganger', null],
    ['a connection', { verbinding: 'offline', volgendePoging: STRAKS }, 'offline', STRAKS],
    ['a safe connection', { verbinding: 'onveilig' }, 'onveilig', null],
    ['a sign-in', { staat: 'onzeker', verbinding: 'niet-ingelogd' }, 'niet-ingelogd', null],
    ['another version of the program', { verbinding: 'andere-versie' }, 'andere-versie', null],
    ['this computer', { verbinding: 'stil' }, 'stil', null],
    ['a repeat that settles it', { staat: 'onzeker', volgendePoging: STRAKS }, 'navragen', STRAKS],
    ['the moment that the service named', { staat: 'wacht', volgendePoging: STRAKS }, 'later', STRAKS],
    ['the next try', { volgendePoging: STRAKS }, 'opnieuw', STRAKS],
    ['nothing but its turn', {}, 'aan-de-beurt', null],
  ] as const)('DOM-520 it waits for %s', (_, feiten, reden, tot) => {
    expect(wacht(feiten)).toEqual({ reden, tot });
  });

  it('DOM-521 what left once can not be let go', () => {
    const staten = ['klaar', 'verzonden', 'onzeker', 'wacht', 'bevestigd', 'conflict', 'geparkeerd', 'vervallen'];
    expect(staten.filter(magLatenVallen)).toEqual(['klaar', 'conflict', 'geparkeerd']);
  });

  it('DOM-522 only what waits for a moment or a connection can be tried now', () => {
    const redenen = ['bedenktijd', 'onderweg', 'voorganger', 'niet-ingelogd', 'offline', 'navragen', 'later'] as const;
    expect(redenen.filter((reden) => magNuProberen({ reden, tot: null }))).toEqual(['offline', 'navragen', 'later']);
  });
});
