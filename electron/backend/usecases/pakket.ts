// Meeneempakketten: chosen meldingen, or a view as it was when it was chosen. A package puts the files of its meldingen before
// all others; the files themselves come and go by the rules of the list, with or without it.
import { isGereed } from '../../../shared/domain/pakket.ts';
import { leesVraag, vraagVan } from '../../../shared/domain/vraagtaal/lezen.ts';
import { vouwTekst } from '../../../shared/domain/vraagtaal/vouwen.ts';
import { PAKKET_MAX, PAKKETTEN_MAX, type Pakketbron } from '../../../shared/ipc/vormen/pakket.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed, mis, type Result } from '../../../shared/lib/result.ts';
import { kenmerkVan } from '../store/rij-inhoud.ts';
import type { Context, UseCase } from './context.ts';
import { vandaagVan } from './werkvoorraad.ts';

/** Missing files that are named one by one. */
const GENOEMD = 200;

type Keuzefout = { readonly code: 'vraag-onjuist' | 'te-veel-meldingen'; readonly [veld: string]: unknown };

/** The meldingen of a choice, each once; those of a view as it is now. */
function gekozen(c: Context, bron: Pakketbron): Result<readonly Uuid[], Keuzefout> {
  if (bron.soort === 'keuze')
    return goed([...new Set(bron.uuids)].filter((uuid) => c.dossiers.rijVan(uuid) !== undefined));
  const gelezen = leesVraag(bron.vraag);
  if (gelezen.fouten.length > 0) return mis({ code: 'vraag-onjuist', fouten: gelezen.fouten });
  const opdracht = {
    plek: bron.weergave,
    vraag: vraagVan(gelezen),
    sortering: { kolom: 'termijn', richting: 'op' },
  } as const;
  const { rijen } = c.lijsten.open(opdracht, vandaagVan(c));
  if (rijen.length > PAKKET_MAX) return mis({ code: 'te-veel-meldingen' });
  return goed([...rijen].flatMap((rij) => c.meldingen.uuidVan(rij) ?? []));
}

/** Files that were thought to be here are looked for on the disk; what waits is tried at once. Inside a transaction. */
function zetVooraan(c: Context, wortels: readonly string[]): void {
  c.bijlagen.zoekGemist(wortels);
  c.bijlagen.herschik(wortels, true);
}

export const pakketVoorbeeld: UseCase<'pakket.voorbeeld'> = (c, { bron }) => {
  const uuids = gekozen(c, bron);
  return uuids.ok ? goed(c.pakketten.tel(uuids.waarde)) : uuids;
};

export const pakketMaken: UseCase<'pakket.maken'> = (c, invoer) => {
  const uuids = gekozen(c, invoer.bron);
  if (!uuids.ok) return uuids;
  if (uuids.waarde.length === 0) return mis({ code: 'niets-te-pakken' });
  const naam = invoer.naam.trim();
  const andere = c.pakketten.alle();
  if (andere.some((p) => vouwTekst(p.naam) === vouwTekst(naam))) return mis({ code: 'pakketnaam-bestaat' });
  if (andere.length >= PAKKETTEN_MAX) return mis({ code: 'te-veel-pakketten' });
  const id = c.uuids.nieuw();
  const nu = tijdstip(c.klok.nu());
  const { bron: gegeven } = invoer;
  const bron = gegeven.soort === 'keuze' ? null : { weergave: gegeven.weergave, vraag: gegeven.vraag };
  c.transactie(() => {
    c.pakketten.maak({ id, naam, bron, gemaaktOp: nu, compleetOp: null }, uuids.waarde);
    zetVooraan(c, uuids.waarde);
    c.pakketten.kijkNa(id, nu);
  });
  c.bestanden.wek();
  return goed({ id });
};

/** What stands in the row of a package can be older than its files: then the row is put right. */
export const pakketLijst: UseCase<'pakket.lijst'> = (c) => {
  const nu = tijdstip(c.klok.nu());
  return goed(
    c.pakketten.alle().map((pakket) => {
      const telling = c.pakketten.tellingVan(pakket.id);
      const gereed = isGereed(telling);
      if (gereed !== (pakket.compleetOp !== null)) c.transactie(() => c.pakketten.kijkNa(pakket.id, nu));
      return { ...pakket, compleetOp: gereed ? (pakket.compleetOp ?? nu) : null, telling };
    }),
  );
};

export const pakketOntbreekt: UseCase<'pakket.ontbreekt'> = (c, { id }) => {
  if (!c.pakketten.alle().some((p) => p.id === id)) return mis({ code: 'pakket-weg' });
  return goed(
    c.pakketten.ontbreekt(id, GENOEMD).flatMap((bestand) => {
      const melding = c.meldingen.projecteer(bestand.melding)?.melding;
      const bijlage = melding?.bijlagen.find(({ uuid }) => uuid === bestand.uuid);
      if (melding === undefined || bijlage === undefined) return [];
      return [{ ...bestand, kenmerk: kenmerkVan(melding), bestandsnaam: bijlage.bestandsnaam }];
    }),
  );
};

export const pakketBijwerken: UseCase<'pakket.bijwerken'> = (c, { id }) => {
  const bron = c.pakketten.alle().find((p) => p.id === id)?.bron;
  if (!bron) return mis({ code: 'pakket-weg' });
  const uuids = gekozen(c, { soort: 'weergave', ...bron });
  if (!uuids.ok) return uuids;
  if (uuids.waarde.length === 0) return mis({ code: 'niets-te-pakken' });
  c.transactie(() => {
    const eerst = c.pakketten.wortels(id);
    c.pakketten.vervang(id, uuids.waarde);
    c.bijlagen.herschik(eerst, false);
    zetVooraan(c, uuids.waarde);
    c.pakketten.kijkNa(id, tijdstip(c.klok.nu()));
  });
  c.bestanden.wek();
  return goed(null);
};

export const pakketVerwijderen: UseCase<'pakket.verwijderen'> = (c, { id }) => {
  const weg = c.transactie(() => {
    const wortels = c.pakketten.wortels(id);
    const was = c.pakketten.verwijder(id);
    c.bijlagen.herschik(wortels, false);
    return was;
  });
  return weg ? goed(null) : mis({ code: 'pakket-weg' });
};
