// Contract name → handler: validates what came in, runs the use-case, and turns every failure into a value.

import { TERWIJL_DICHT } from '../../shared/ipc/contract/slot.ts';
import { type CallError, type CallName, CONTRACT, type Input, type Output } from '../../shared/ipc/contract.ts';
import type { CallKind, Reply } from '../../shared/ipc/envelope.ts';
import { mis, type Result } from '../../shared/lib/result.ts';
import { environmentFault } from './db/open.ts';
import {
  auditExporteren,
  beheerAudit,
  bewaarlijst,
  inzage,
  reservekopieen,
  reservekopieMaken,
  vasthouden,
  vernietigen,
  vernietigingsverslag,
} from './usecases/beheer.ts';
import {
  teamBezetting,
  teamBezettingVernieuwen,
  teamInzet,
  teamMeldingen,
  teamOvergedragen,
} from './usecases/bezetting.ts';
import { bijlageBewarenAls } from './usecases/bijlage-bewaren.ts';
import { bijlageControle, bijlageReeks } from './usecases/bijlage-controle.ts';
import { bulkBesluiten, bulkTerughalen, bulkVoorbeeld } from './usecases/bulk.ts';
import {
  conceptBewaren,
  conceptLijst,
  conceptOvernemen,
  conceptUitBatch,
  conceptWissen,
} from './usecases/concepten.ts';
import { uitgaandLatenVallen, uitgaandOpnieuw, uitgaandVervangen } from './usecases/conflict.ts';
import type { AsyncCall, AsyncUseCase, Context, SessionCall, UseCase } from './usecases/context.ts';
import { dossierAfdrukken, dossierAlsPdf } from './usecases/dossier-afdrukken.ts';
import { nummersTonen } from './usecases/dossier-teksten.ts';
import {
  bijlageInname,
  bijlageInnamen,
  bijlageInnameStop,
  bijlageInnameStuk,
  bijlageKiezen,
  bijlageToevoegen,
} from './usecases/eigenbestand.ts';
import {
  invoerenBronhouders,
  invoerenConcept,
  invoerenConceptBewaren,
  invoerenControleren,
  invoerenIndienen,
  invoerenTeruglezen,
  invoerenVervolg,
} from './usecases/invoeren.ts';
import {
  kaartGrenzen,
  kaartGrenzenLaden,
  kaartGrenzenStand,
  kaartGrenzenWissen,
  kaartNabij,
} from './usecases/kaart.ts';
import {
  kompasPlaatsenLaden,
  kompasPlaatsenStand,
  kompasPlaatsenWissen,
  kompasVoorstel,
  kompasVoorstellen,
} from './usecases/kompas.ts';
import { meldingBesluiten } from './usecases/melding-besluiten.ts';
import { identificatieTonen, meldingDossier } from './usecases/melding-dossier.ts';
import {
  ochtendrondeBeginnen,
  ochtendrondeLijst,
  ochtendrondeOverslaan,
  ochtendrondeVerslag,
} from './usecases/ochtendronde.ts';
import {
  bronhoudersZoeken,
  klokVandaag,
  medewerkersLijst,
  programmaOver,
  syncNu,
  syncOpzij,
  syncStand,
  wieBen,
} from './usecases/omgeving.ts';
import { uitgaandNotitie, uitgaandNotitieBewaren, uitgaandOverdragen } from './usecases/overdracht.ts';
import {
  pakketBijwerken,
  pakketLijst,
  pakketMaken,
  pakketOntbreekt,
  pakketVerwijderen,
  pakketVoorbeeld,
} from './usecases/pakket.ts';
import { uitgaandProefsync } from './usecases/proefsync.ts';
import { rapportAfdrukken, rapportBewaren, rapportCijfers } from './usecases/rapportage.ts';
import {
  berichtStand,
  berichtZet,
  slotOpen,
  slotOpenMetVinger,
  slotStand,
  slotVergeten,
  slotVergrendel,
  slotZetMinuten,
  slotZetPin,
} from './usecases/slot.ts';
import { teamBewaren, teamInstellingen, teamVernieuwen } from './usecases/team.ts';
import {
  uitgaandLaatsteTerughalen,
  uitgaandLijst,
  uitgaandNuProberen,
  uitgaandTerughalen,
} from './usecases/uitgaand.ts';
import { teamTerugdraaien, teamToewijzen, teamVerdeelplan } from './usecases/verdelen.ts';
import { vindKenmerk, werkvoorraadWaarden } from './usecases/waarden.ts';
import { weergavenBewaren, weergavenLijst, weergavenOrdenen, weergavenVerwijderen } from './usecases/weergaven.ts';
import { createWerkvoorraad } from './usecases/werkvoorraad.ts';

export type SessionHandlers = { readonly [N in SessionCall]: N extends AsyncCall ? AsyncUseCase<N> : UseCase<N> };
export type OpstartCall = Exclude<CallName, SessionCall>;
export type OpstartHandlers = { readonly [N in OpstartCall]: (input: Input<N>) => Promise<Output<N>> };

/** A missing handler does not compile. */
export function createSessionHandlers(): SessionHandlers {
  const werkvoorraad = createWerkvoorraad();
  return {
    'wie.ben': wieBen,
    'programma.over': programmaOver,
    'sync.stand': syncStand,
    'sync.nu': syncNu,
    'sync.opzij': syncOpzij,
    'werkvoorraad.tellingen': werkvoorraad.tellingen,
    'werkvoorraad.openen': werkvoorraad.openen,
    'werkvoorraad.rijen': werkvoorraad.rijen,
    'werkvoorraad.plekken': werkvoorraad.plekken,
    'werkvoorraad.uuids': werkvoorraad.uuids,
    'werkvoorraad.nieuws': werkvoorraad.nieuws,
    'werkvoorraad.waarden': werkvoorraadWaarden,
    'werkvoorraad.vindKenmerk': vindKenmerk,
    'weergaven.lijst': weergavenLijst,
    'weergaven.bewaren': weergavenBewaren,
    'weergaven.verwijderen': weergavenVerwijderen,
    'weergaven.ordenen': weergavenOrdenen,
    'pakket.voorbeeld': pakketVoorbeeld,
    'pakket.maken': pakketMaken,
    'pakket.lijst': pakketLijst,
    'pakket.ontbreekt': pakketOntbreekt,
    'pakket.bijwerken': pakketBijwerken,
    'pakket.verwijderen': pakketVerwijderen,
    'melding.dossier': meldingDossier,
    'melding.identificatieTonen': identificatieTonen,
    'melding.nummersTonen': nummersTonen,
    'bijlage.reeks': bijlageReeks,
    'bijlage.controle': bijlageControle,
    'bijlage.bewarenAls': bijlageBewarenAls,
    'bijlage.kiezen': bijlageKiezen,
    'bijlage.inname': bijlageInname,
    'bijlage.innameStuk': bijlageInnameStuk,
    'bijlage.innameStop': bijlageInnameStop,
    'bijlage.innamen': bijlageInnamen,
    'bijlage.toevoegen': bijlageToevoegen,
    'dossier.alsPdf': dossierAlsPdf,
    'dossier.afdrukken': dossierAfdrukken,
    'kaart.nabij': kaartNabij,
    'kaart.grenzen': kaartGrenzen,
    'kaart.grenzenStand': kaartGrenzenStand,
    'kaart.grenzenLaden': kaartGrenzenLaden,
    'kaart.grenzenWissen': kaartGrenzenWissen,
    'kompas.voorstel': kompasVoorstel,
    'kompas.voorstellen': kompasVoorstellen,
    'kompas.plaatsenStand': kompasPlaatsenStand,
    'kompas.plaatsenLaden': kompasPlaatsenLaden,
    'kompas.plaatsenWissen': kompasPlaatsenWissen,
    'melding.besluiten': meldingBesluiten,
    'concept.lijst': conceptLijst,
    'concept.bewaren': conceptBewaren,
    'concept.wissen': conceptWissen,
    'concept.uitBatch': conceptUitBatch,
    'concept.overnemen': conceptOvernemen,
    'team.instellingen': teamInstellingen,
    'team.vernieuwen': teamVernieuwen,
    'team.bewaren': teamBewaren,
    'team.bezetting': teamBezetting,
    'team.meldingen': teamMeldingen,
    'team.verdeelplan': teamVerdeelplan,
    'team.toewijzen': teamToewijzen,
    'team.terugdraaien': teamTerugdraaien,
    'team.bezettingVernieuwen': teamBezettingVernieuwen,
    'team.inzet': teamInzet,
    'team.overgedragen': teamOvergedragen,
    'uitgaand.overdragen': uitgaandOverdragen,
    'uitgaand.notitie': uitgaandNotitie,
    'uitgaand.notitieBewaren': uitgaandNotitieBewaren,
    'invoeren.bronhouders': invoerenBronhouders,
    'invoeren.controleren': invoerenControleren,
    'invoeren.concept': invoerenConcept,
    'invoeren.conceptBewaren': invoerenConceptBewaren,
    'invoeren.indienen': invoerenIndienen,
    'invoeren.teruglezen': invoerenTeruglezen,
    'invoeren.vervolg': invoerenVervolg,
    'uitgaand.lijst': uitgaandLijst,
    'uitgaand.terughalen': uitgaandTerughalen,
    'uitgaand.laatsteTerughalen': uitgaandLaatsteTerughalen,
    'uitgaand.opnieuw': uitgaandOpnieuw,
    'uitgaand.vervangen': uitgaandVervangen,
    'uitgaand.latenVallen': uitgaandLatenVallen,
    'uitgaand.nuProberen': uitgaandNuProberen,
    'uitgaand.proefsync': uitgaandProefsync,
    'bulk.voorbeeld': bulkVoorbeeld,
    'bulk.besluiten': bulkBesluiten,
    'bulk.terughalen': bulkTerughalen,
    'ochtendronde.lijst': ochtendrondeLijst,
    'ochtendronde.beginnen': ochtendrondeBeginnen,
    'ochtendronde.overslaan': ochtendrondeOverslaan,
    'ochtendronde.verslag': ochtendrondeVerslag,
    'slot.stand': slotStand,
    'slot.vergrendel': slotVergrendel,
    'slot.open': slotOpen,
    'slot.openMetVinger': slotOpenMetVinger,
    'slot.vergeten': slotVergeten,
    'slot.zetPin': slotZetPin,
    'slot.zetMinuten': slotZetMinuten,
    'bericht.stand': berichtStand,
    'bericht.zet': berichtZet,
    'bronhouders.zoeken': bronhoudersZoeken,
    'medewerkers.lijst': medewerkersLijst,
    'klok.vandaag': klokVandaag,
    'beheer.audit': beheerAudit,
    'beheer.auditExporteren': auditExporteren,
    'beheer.bewaarlijst': bewaarlijst,
    'beheer.vernietigen': vernietigen,
    'beheer.vasthouden': vasthouden,
    'beheer.vernietigingsverslag': vernietigingsverslag,
    'beheer.inzage': inzage,
    'beheer.reservekopieen': reservekopieen,
    'beheer.reservekopieMaken': reservekopieMaken,
    'rapport.cijfers': rapportCijfers,
    'rapport.bewaren': rapportBewaren,
    'rapport.afdrukken': rapportAfdrukken,
  };
}

type Antwoord = Result<unknown, CallError<CallName>>;
type Handler = (c: Context, i: never) => Antwoord | Promise<Antwoord>;

export type DispatcherDeps = {
  readonly opstart: OpstartHandlers;
  /** The open session, or undefined while there is none. */
  readonly sessie: () =>
    | { readonly context: Context; readonly handlers: SessionHandlers; readonly gebruikt: () => void }
    | undefined;
  /** A bug: call name and id only, never what was in it. */
  readonly opFout: (naam: string, id: string) => void;
  /** The file under the session turned out to be damaged. */
  readonly opBeschadigd: (naam: string, fout: unknown) => void;
  readonly nieuwId: () => string;
};

function isCallName(naam: string): naam is CallName {
  return Object.hasOwn(CONTRACT, naam) && CONTRACT[naam as keyof typeof CONTRACT].kind !== 'event';
}

export function createDispatcher(d: DispatcherDeps) {
  const roepAan = async (naam: CallName, input: unknown): Promise<Result<unknown, CallError<CallName>>> => {
    if (d.sessie()?.context.slot.dicht() && !TERWIJL_DICHT.has(naam)) return mis({ code: 'vergrendeld' });
    const opstart: Partial<Record<string, (i: never) => Promise<unknown>>> = d.opstart;
    const start = opstart[naam];
    if (start) return { ok: true, waarde: await start(input as never) };
    const sessie = d.sessie();
    if (sessie === undefined) return mis({ code: 'niet-gereed' });
    sessie.gebruikt();
    const handlers: Record<string, Handler> = sessie.handlers;
    return handlers[naam]?.(sessie.context, input as never) ?? mis({ code: 'ongeldige-invoer' });
  };

  return async (kind: CallKind, naam: string, input: unknown): Promise<Reply> => {
    if (!isCallName(naam) || CONTRACT[naam].kind !== kind) return mis({ code: 'ongeldige-invoer' });
    const gelezen = CONTRACT[naam].input.safeParse(input);
    if (!gelezen.success) return mis({ code: 'ongeldige-invoer' });
    try {
      return await roepAan(naam, gelezen.data);
    } catch (fout) {
      const omgeving = environmentFault(fout);
      if (omgeving === 'schijf-vol') return mis({ code: 'schijf-vol' });
      if (omgeving === 'database-beschadigd') {
        d.opBeschadigd(naam, fout);
        return mis({ code: 'niet-gereed' });
      }
      const id = d.nieuwId();
      d.opFout(naam, id);
      return mis({ code: 'onverwacht', id });
    }
  };
}
