// The report: who may ask it, counting in bites, and the same numbers in a file or on paper.
import { KRINGEN, magRapport, type Rapportvraag } from '../../../shared/domain/rapportage/keuze.ts';
import { leesPeriode, periodeMet, reeksTot } from '../../../shared/domain/rapportage/periode.ts';
import { maakRapport, type Rapport } from '../../../shared/domain/rapportage/rapport.ts';
import type { Optelling } from '../../../shared/domain/rapportage/teller.ts';
import { REGISTRATIECODES } from '../../../shared/domain/registraties/registraties.ts';
import { dagnummer, datumVan } from '../../../shared/domain/termijn/datum.ts';
import type { Rapportbeeld, Rapportinvoer } from '../../../shared/ipc/vormen/rapportage.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed, mis, type Result } from '../../../shared/lib/result.ts';
import type { EigenBronhouder } from '../store/meta-store.ts';
import { bewaarAlsPdf, drukAf } from './afdruk.ts';
import { type AsyncUseCase, bronhouderNaam, type Context } from './context.ts';
import { rapportCsv, rapportHtml, rapportXlsx, type TeBewaren } from './rapport-bestand.ts';
import { vandaagVan } from './werkvoorraad.ts';

type Vraagfout = { readonly code: 'rol-niet-bevoegd' | 'onbekend' };

type Gevraagd = { readonly mijne: EigenBronhouder; readonly vraag: Rapportvraag };

/** Lets others have their turn. */
const ademhaling = (): Promise<void> => new Promise((klaar) => setImmediate(klaar));

const kringenVan = ({ rol }: EigenBronhouder) => KRINGEN.filter((kring) => magRapport(rol, kring));

/** What is asked, with what was left out filled in; a refusal where this person may not see it. */
function lees(c: Context, invoer: Rapportinvoer): Result<Gevraagd, Vraagfout> {
  const eigen = c.meta.eigenBronhouders();
  const mijne = invoer.bronhouder === null ? eigen[0] : eigen.find((b) => b.code === invoer.bronhouder);
  if (mijne === undefined) return mis({ code: 'onbekend' });
  const kring = invoer.kring ?? kringenVan(mijne)[0];
  if (kring === undefined || !c.rapport.mag({ bronhouder: mijne.code, kring }))
    return mis({ code: 'rol-niet-bevoegd' });
  const gekozen = invoer.periode === null ? undefined : leesPeriode(invoer.periode);
  const periode = gekozen ?? periodeMet('maand', dagnummer(vandaagVan(c)));
  return goed({ mijne, vraag: { bronhouder: mijne.code, kring, periode, registratie: invoer.registratie } });
}

/** Counts in bites: between two of them other calls are answered. A stay is read once, as it is at that moment. */
async function tel(c: Context, vraag: Rapportvraag): Promise<Rapport> {
  const maker = maakRapport(vraag, {
    vandaag: dagnummer(vandaagVan(c)),
    ik: c.meta.instelling('ik.id') ?? '',
    klokken: c.rapport.klokken(vraag.bronhouder),
  });
  const sinds = reeksTot(vraag.periode)[0]?.van ?? vraag.periode.van;
  for (const hap of c.rapport.happen({ bronhouder: vraag.bronhouder, sinds, tot: vraag.periode.tot })) {
    for (const [, verblijf] of hap) maker.voegToe(verblijf);
    await ademhaling();
  }
  return maker.klaar();
}

/** Those the directory names, and those there are meldingen of; in the order of the program. */
function registratiesVan(c: Context, { code }: EigenBronhouder, rapport: Rapport): string[] {
  const genoemd = c.meta.bronhouderfeit(code)?.registraties ?? [];
  const gezien = rapport.registraties.map((r) => r.naam);
  return REGISTRATIECODES.filter((r) => genoemd.includes(r) || gezien.includes(r));
}

const optelling = ({ getallen, tijd }: Optelling): Rapportbeeld['totaal'] => ({
  getallen: Object.fromEntries(Object.entries(getallen)),
  tijd: { ...tijd },
});

function beeld(c: Context, { mijne, vraag }: Gevraagd, rapport: Rapport): Rapportbeeld {
  const { soort, code, van, tot } = vraag.periode;
  const eigen = c.meta.eigenBronhouders().filter((b) => kringenVan(b).length > 0);
  return {
    bronhouder: { code: mijne.code, naam: bronhouderNaam(c, mijne.code) },
    bronhouders: eigen.map((b) => ({ code: b.code, naam: b.naam })),
    kring: vraag.kring,
    kringen: kringenVan(mijne),
    registratie: vraag.registratie,
    registraties: registratiesVan(c, mijne, rapport),
    periode: { soort, code, van: datumVan(van), tot: datumVan(tot) },
    vandaag: vandaagVan(c),
    totaal: optelling(rapport.totaal),
    perRegistratie: rapport.registraties.map((g) => ({ naam: g.naam, ...optelling(g) })),
    perAfnemer: rapport.afnemers.map((g) => ({ naam: g.naam, ...optelling(g) })),
    verloop: rapport.verloop.map((v) => ({ periode: v.periode.code, optelling: optelling(v.optelling) })),
  };
}

export const rapportCijfers: AsyncUseCase<'rapport.cijfers'> = async (c, invoer) => {
  const gevraagd = lees(c, invoer);
  if (!gevraagd.ok) return gevraagd;
  return goed(beeld(c, gevraagd.waarde, await tel(c, gevraagd.waarde.vraag)));
};

/** The report as it is to be kept: shown registrations only, as on the screen. */
async function teBewaren(c: Context, { mijne, vraag }: Gevraagd): Promise<TeBewaren> {
  const rapport = await tel(c, vraag);
  const alle = registratiesVan(c, mijne, rapport);
  return {
    rapport,
    vraag,
    bronhouder: bronhouderNaam(c, mijne.code),
    registraties: vraag.registratie === null ? alle : alle.filter((r) => r === vraag.registratie),
    vandaag: vandaagVan(c),
  };
}

/** "rapportage-0344-2026-11.xlsx": nothing of a person. */
function bestandsnaam({ vraag }: Gevraagd, vorm: string): string {
  const periode = vraag.periode.code.replace('..', '-tot-');
  return `rapportage-${vraag.bronhouder}-${periode}${vraag.kring === 'ik' ? '-eigen' : ''}.${vorm}`;
}

const MAKERS = { xlsx: rapportXlsx, csv: rapportCsv } as const;

function leg(c: Context, wat: 'bewaard' | 'afgedrukt', { vraag }: Gevraagd): void {
  c.transactie(() => c.audit.schrijf(tijdstip(c.klok.nu()), `rapport-${wat}`, null, { periode: vraag.periode.code }));
}

export const rapportBewaren: AsyncUseCase<'rapport.bewaren'> = async (c, { vorm, ...invoer }) => {
  const gevraagd = lees(c, invoer);
  if (!gevraagd.ok) return gevraagd;
  const naam = bestandsnaam(gevraagd.waarde, vorm);
  const inhoud = await teBewaren(c, gevraagd.waarde);
  if (vorm === 'pdf') {
    const gemaakt = await bewaarAlsPdf(c, () => ({ html: rapportHtml(inhoud), beelden: [] }), naam);
    if (gemaakt.ok && gemaakt.waarde.bestand !== null) leg(c, 'bewaard', gevraagd.waarde);
    return gemaakt;
  }
  const bestand = await c.uitvoer.kies('bestand', naam);
  if (bestand === null) return goed({ bestand });
  if (!c.uitvoer.schrijf(bestand, MAKERS[vorm](inhoud))) return mis({ code: 'map-onbruikbaar' });
  leg(c, 'bewaard', gevraagd.waarde);
  return goed({ bestand });
};

export const rapportAfdrukken: AsyncUseCase<'rapport.afdrukken'> = async (c, invoer) => {
  const gevraagd = lees(c, invoer);
  if (!gevraagd.ok) return gevraagd;
  const gedrukt = await drukAf(c, { html: rapportHtml(await teBewaren(c, gevraagd.waarde)), beelden: [] });
  if (gedrukt.ok && gedrukt.waarde.gedrukt) leg(c, 'afgedrukt', gevraagd.waarde);
  return gedrukt;
};
