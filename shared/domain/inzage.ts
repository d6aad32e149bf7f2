// What a person may see of the meldingen about him (AVG art. 15): everything but who reported it.
// Source: Circulaire Adresonderzoek BRP (dossier open to inspection, melder anonymous).
import type { Melding } from './melding.ts';
import { statusnaam } from './registraties/registraties.ts';

export type InzageRegel = { readonly op: string; readonly kop: string; readonly tekst: string };
export type InzageMelding = {
  readonly registratie: string;
  readonly onderwerp: string;
  readonly ontvangenOp: string;
  readonly statusnaam: string;
  readonly gegevens: readonly { readonly naam: string; readonly geregistreerd: string; readonly waargenomen: string }[];
  readonly toelichting: string;
  readonly verloop: readonly InzageRegel[];
};

/** Notes, labels, assignments and who wrote what stay out: those are of the organisation and of the melder. */
export function inzageVan(melding: Melding): InzageMelding {
  return {
    registratie: melding.registratie,
    onderwerp: melding.object ?? statusnaam(melding.registratie, melding.meldsoort),
    ontvangenOp: melding.ontvangenOp,
    statusnaam: statusnaam(melding.registratie, melding.status),
    gegevens: melding.attributen.map((a) => ({
      naam: a.naam,
      geregistreerd: a.waardeBasisregistratie ?? '',
      waargenomen: a.waardeWaargenomen ?? '',
    })),
    toelichting: melding.toelichting ?? '',
    verloop: melding.statusgeschiedenis
      .filter((stap) => stap.zekerheid === 'bevestigd')
      .map((stap) => ({
        op: stap.ontvangenOp ?? stap.geannoteerdOp,
        kop: statusnaam(melding.registratie, stap.status),
        // What the melder wrote when withdrawing could tell who he is.
        tekst: stap.oin === melding.melderOin ? '' : (stap.toelichting ?? ''),
      })),
  };
}
