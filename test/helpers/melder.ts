// A melder who reports to a running central service, with files.
import { createHash } from 'node:crypto';
import type { CentraalProces } from './central.ts';

export type Meldersbestand = { readonly naam: string; readonly bytes: Uint8Array; readonly type?: string };

export type Inzending = {
  readonly kenmerk: string;
  readonly bestanden?: readonly Meldersbestand[];
  /** RD metres. */
  readonly locatie?: { readonly x: number; readonly y: number };
  readonly peilmoment?: string;
};

export function tokenVan(centraal: CentraalProces, rol: string, bronhouder: string | null): string {
  const gevonden = centraal.tokens.find((t) => t.rol === rol && t.bronhouder === bronhouder);
  if (!gevonden) throw new Error(`geen ${rol} van ${bronhouder}`);
  return gevonden.token;
}

/** The melder of the practice service, for gemeente 0344. */
export async function maakMelder(centraal: CentraalProces) {
  const token = tokenVan(centraal, 'melder', null);
  const vraag = async (methode: string, pad: string, lijf?: BodyInit, soort = 'application/json'): Promise<unknown> => {
    const antwoord = await fetch(`${centraal.url}/v1${pad}`, {
      method: methode,
      headers: { Authorization: `Bearer ${token}`, ...(lijf === undefined ? {} : { 'Content-Type': soort }) },
      ...(lijf === undefined ? {} : { body: lijf }),
    });
    const tekst = await antwoord.text();
    if (!antwoord.ok) throw new Error(`${antwoord.status} op ${methode} ${pad.split('/')[1]}: ${tekst.slice(0, 300)}`);
    return tekst === '' ? null : JSON.parse(tekst);
  };
  const { oin } = (await vraag('GET', '/ik')) as { oin: string };

  return {
    /** Returns the root of the melding, and the uuids of its files in order. */
    dienIn: async ({ kenmerk, bestanden = [], locatie, peilmoment }: Inzending) => {
      const wortel = crypto.randomUUID();
      const kop = {
        wortel,
        geannoteerdDoor: { oin, persoonsaanduiding: 'anoniem' },
        geannoteerdOp: new Date().toISOString(),
        zichtbaar: 'allen',
      };
      const bijlagen: { uuid: string }[] = [];
      for (const { naam, bytes, type = 'application/octet-stream' } of bestanden) {
        const uuid = crypto.randomUUID();
        await vraag('PUT', `/bijlagen/${uuid}/inhoud`, bytes as BodyInit, 'application/octet-stream');
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        bijlagen.push({
          ...kop,
          uuid,
          soort: 'bijlage',
          bestandsnaam: naam,
          mimeType: type,
          bytes: bytes.length,
          sha256,
        } as {
          uuid: string;
        });
      }
      await vraag(
        'POST',
        '/terugmeldingen',
        JSON.stringify({
          annotaties: [
            {
              ...kop,
              uuid: wortel,
              soort: 'terugmelding',
              registratie: 'BRP',
              meldsoort: 'GEREDE_TWIJFEL',
              objectidentificatie: { soort: 'BSN', waarde: '999990743' },
              object: 'Verblijfplaats',
              attributen: [{ naam: 'Huisnummer', waardeBasisregistratie: '23', waardeWaargenomen: '21' }],
              ...(locatie ? { locatie } : {}),
              ...(peilmoment ? { peilmoment } : {}),
            },
            { ...kop, uuid: crypto.randomUUID(), soort: 'kenmerk', kenmerk },
            ...bijlagen,
            { ...kop, uuid: crypto.randomUUID(), soort: 'bronhouder', bronhouder: '0344' },
          ],
        }),
      );
      return { wortel, uuids: bijlagen.map(({ uuid }) => uuid) };
    },
  };
}
