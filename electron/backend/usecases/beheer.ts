// Looking after what is kept: the audit trail, how long meldingen stay, backups, and a person's right to see.
import { bewaarregel, bewarenTot } from '../../../shared/domain/bewaren.ts';
import { type InzageMelding, inzageVan } from '../../../shared/domain/inzage.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import { mag } from '../../../shared/domain/rechten.ts';
import { statusnaam } from '../../../shared/domain/registraties/registraties.ts';
import { amsterdamDatum } from '../../../shared/domain/termijn/amsterdam.ts';
import { datumInWoorden } from '../../../shared/domain/termijn/datum.ts';
import type { BewaarRegel } from '../../../shared/ipc/vormen/beheer.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import { kenmerkVan, titelVan } from '../store/rij-inhoud.ts';
import type { AsyncUseCase, Context, UseCase } from './context.ts';
import { page, paragraph, table } from './html.ts';
import { vandaagVan } from './werkvoorraad.ts';

/** How many of a list are looked at and shown at once. */
const HOOGSTENS = 500;

const nu = (c: Context): string => tijdstip(c.klok.nu());
const magVernietigen = (c: Context): boolean => c.meta.eigenBronhouders().some((b) => mag(b.rol, 'vernietigen'));

export const beheerAudit: UseCase<'beheer.audit'> = (c) => goed(c.audit.controleer());

export const auditExporteren: AsyncUseCase<'beheer.auditExporteren'> = async (c) => {
  const bestand = await c.uitvoer.kies('bestand', 'audit.jsonl');
  if (bestand === null) return goed({ bestand });
  const regels = c.audit.regels().map((r) => JSON.stringify(r));
  if (!c.uitvoer.schrijf(bestand, `${regels.join('\n')}\n`)) return mis({ code: 'map-onbruikbaar' });
  c.transactie(() => c.audit.schrijf(nu(c), 'audit-geexporteerd', null));
  return goed({ bestand });
};

/** What the rule says of one melding; undefined while it has to be kept. */
function teVernietigen(
  c: Context,
  uuid: string,
): { readonly melding: Melding; readonly post: string; readonly naam: string; readonly tot: string } | undefined {
  const melding = c.meldingen.projecteer(uuid)?.melding;
  const regel = melding && bewaarregel(melding, c.meta.eigenCodes());
  if (melding === undefined || regel === undefined) return undefined;
  const tot = bewarenTot(melding, regel);
  return tot <= vandaagVan(c) ? { melding, post: regel.post, naam: regel.naam, tot } : undefined;
}

export const bewaarlijst: UseCase<'beheer.bewaarlijst'> = (c) => {
  const gevonden: BewaarRegel[] = [];
  for (const uuid of c.meldingen.afgeslotenOudsteEerst()) {
    const kandidaat = teVernietigen(c, uuid);
    if (kandidaat === undefined) continue;
    const { melding, post, naam, tot } = kandidaat;
    gevonden.push({
      uuid: melding.uuid,
      registratie: melding.registratie,
      titel: titelVan(melding),
      kenmerk: kenmerkVan(melding),
      statusnaam: statusnaam(melding.registratie, melding.status),
      post: `${post} ${naam}`,
      bewarenTot: tot,
      vastgehouden: c.vernietiging.vastgehouden(uuid) ?? null,
    });
    if (gevonden.length === HOOGSTENS) break;
  }
  return goed(gevonden);
};

export const vernietigen: UseCase<'beheer.vernietigen'> = (c, { uuids }) => {
  if (!magVernietigen(c)) return mis({ code: 'rol-niet-bevoegd' });
  const geweigerd: { uuid: (typeof uuids)[number]; reden: 'onverzonden' | 'vastgehouden' | 'nog-te-bewaren' }[] = [];
  let vernietigd = 0;
  // Each melding is a transaction of its own: one that is refused stops no other.
  for (const uuid of uuids) {
    const reden = c.transactie(() => {
      const kandidaat = teVernietigen(c, uuid);
      if (kandidaat === undefined) return 'nog-te-bewaren';
      const weigering = c.vernietiging.vernietig(uuid, kandidaat.post, nu(c));
      if (weigering === undefined) c.audit.schrijf(nu(c), 'vernietigd', uuid, { post: kandidaat.post });
      return weigering;
    });
    if (reden === undefined) vernietigd += 1;
    else geweigerd.push({ uuid, reden });
  }
  if (vernietigd > 0) {
    // Older copies still hold what had to go.
    c.vernietiging.veegNa(c.reservekopieen.vernieuw);
    c.meldGewijzigd(uuids);
  }
  return goed({ vernietigd, geweigerd });
};

export const vasthouden: UseCase<'beheer.vasthouden'> = (c, { uuid, reden }) => {
  if (!magVernietigen(c)) return mis({ code: 'rol-niet-bevoegd' });
  c.transactie(() => {
    if (reden === null) c.vernietiging.loslaten(uuid);
    else c.vernietiging.vasthouden(uuid, reden, nu(c));
    c.audit.schrijf(nu(c), reden === null ? 'losgelaten' : 'vastgehouden', uuid);
  });
  return goed(null);
};

export const vernietigingsverslag: UseCase<'beheer.vernietigingsverslag'> = (c) =>
  goed(c.vernietiging.verslag().map(({ wortel, op, reden }) => ({ uuid: wortel, op, post: reden })));

function inzageHtml(meldingen: readonly InzageMelding[], vandaag: string): string {
  const dag = (moment: string) => datumInWoorden(amsterdamDatum(moment));
  const deel = (m: InzageMelding): string =>
    [
      `<h2>${m.registratie}</h2>`,
      paragraph(`${m.onderwerp}. Ontvangen op ${dag(m.ontvangenOp)}. Nu: ${m.statusnaam}.`),
      table(
        ['Gegeven', 'Geregistreerd', 'Gemeld'],
        m.gegevens.map((g) => [g.naam, g.geregistreerd, g.waargenomen]),
      ),
      paragraph(m.toelichting),
      table(
        ['Datum', 'Wat er gebeurde', 'Toelichting'],
        m.verloop.map((v) => [dag(v.op), v.kop, v.tekst]),
      ),
    ].join('');
  return page(
    'Inzage in terugmeldingen',
    paragraph(`Gemaakt op ${datumInWoorden(vandaag)}.`) + meldingen.map(deel).join(''),
  );
}

export const inzage: AsyncUseCase<'beheer.inzage'> = async (c, { identificatie }) => {
  const meldingen = c.zoek
    .opSleutel(identificatie, HOOGSTENS)
    .flatMap((rij) => c.meldingen.rij(rij)?.uuid ?? [])
    .flatMap((uuid) => c.meldingen.projecteer(uuid)?.melding ?? []);
  if (meldingen.length === 0) return mis({ code: 'niets-gevonden' });
  const bestand = await c.uitvoer.kies('bestand', 'inzage.html');
  if (bestand === null) return goed({ meldingen: meldingen.length, bestand });
  if (!c.uitvoer.schrijf(bestand, inzageHtml(meldingen.map(inzageVan), vandaagVan(c))))
    return mis({ code: 'map-onbruikbaar' });
  c.transactie(() => {
    for (const m of meldingen) c.audit.schrijf(nu(c), 'inzage-geexporteerd', m.uuid);
  });
  return goed({ meldingen: meldingen.length, bestand });
};

export const reservekopieen: UseCase<'beheer.reservekopieen'> = (c) => goed(c.reservekopieen.lijst());

export const reservekopieMaken: UseCase<'beheer.reservekopieMaken'> = (c) => {
  c.reservekopieen.maak();
  return goed(null);
};
